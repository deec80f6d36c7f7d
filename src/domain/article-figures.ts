import { componentsIn } from '#domain/article-tree.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import type { FigureQuery } from '#domain/figure.ts';
import type { FigureStyle } from '#domain/format.ts';

/** A figure that a title or summary asks for by a placeholder such as `[[elder-places show=number]]`. */
export interface Placeholder {
  readonly query: FigureQuery;
  readonly style: FigureStyle;
  /** As written. */
  readonly text: string;
}

const PLACEHOLDER = /\[\[([^[\]]+)\]\]/g;

/** Every `[[…]]` of a title or summary, in order. */
export function placeholdersIn(text: string): Placeholder[] {
  return [...text.matchAll(PLACEHOLDER)].map(([written, inside = '']) => {
    const attributes = placeholder(inside);
    return { query: queryOf(attributes), style: styleOf(attributes), text: written };
  });
}

/** The figures that an article asks for by `<Figure …/>`, in order. */
export function figuresIn(tree: ArticleNode): FigureQuery[] {
  return componentsIn(tree, 'Figure').map(({ attributes }) => queryOf(attributes));
}

/** Replaces each `[[…]]` of a title or summary by what `render` makes of it. */
export function fillPlaceholders(text: string, render: (use: Placeholder) => string): string {
  return text.replace(PLACEHOLDER, (written) => {
    const [use] = placeholdersIn(written);
    return use === undefined ? written : render(use);
  });
}

/** Reads the query out of attributes, as the component receives them. */
export function queryOf(attributes: Readonly<Record<string, string | undefined>>): FigureQuery {
  return {
    id: attributes['id'] ?? '',
    period: attributes['period'],
    area: attributes['area'],
    age: attributes['age'],
    sex: attributes['sex'],
    facility: attributes['facility'],
  };
}

export function styleOf(attributes: Readonly<Record<string, string | undefined>>): FigureStyle {
  const show = attributes['show'];
  return show === 'number' || show === 'magnitude' ? show : 'full';
}

/** `elder-places show=number` → id and attributes. */
function placeholder(text: string): Record<string, string> {
  const [id = '', ...rest] = text.trim().split(/\s+/);
  const pairs = rest.map((part) => part.split('=') as [string, string | undefined]);
  return { ...Object.fromEntries(pairs.map(([key, value]) => [key, value ?? ''])), id };
}
