import type { FigureQuery } from '#domain/figure.ts';
import type { FigureStyle } from '#domain/format.ts';

/** A figure asked for in an article, with the line of the body on which it stands. */
export interface FigureUse {
  readonly query: FigureQuery;
  readonly style: FigureStyle;
  readonly line: number;
  /** The tag or placeholder as written. */
  readonly text: string;
}

const TAG = /<Figure\b([^>]*?)\/?>|\[\[([^[\]]+)\]\]/g;

/** Every `<Figure …/>` and `[[…]]` of a text, in order; lines are counted from 1. */
export function figuresIn(text: string): FigureUse[] {
  return [...text.matchAll(TAG)].map((match) => {
    const attributes =
      match[1] === undefined ? placeholder(match[2] ?? '') : attributesOf(match[1]);
    const line = text.slice(0, match.index).split('\n').length;
    return { query: queryOf(attributes), style: styleOf(attributes), line, text: match[0] };
  });
}

/** Replaces each `[[…]]` of a title or summary by what `render` makes of it. */
export function fillPlaceholders(text: string, render: (use: FigureUse) => string): string {
  return text.replace(/\[\[[^[\]]+\]\]/g, (written) => {
    const [use] = figuresIn(written);
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

/** The attributes of a tag as written, in either kind of quotation marks. */
export function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(pairs.map((match) => [match[1] ?? '', match[2] ?? match[3] ?? '']));
}

/** `elder-places show=number` → id and attributes. */
function placeholder(text: string): Record<string, string> {
  const [id = '', ...rest] = text.trim().split(/\s+/);
  const pairs = rest.map((part) => part.split('=') as [string, string | undefined]);
  return { ...Object.fromEntries(pairs.map(([key, value]) => [key, value ?? ''])), id };
}
