import { queryOf } from '#domain/article-figures.ts';
import { componentsIn, textAttributes, walk, wordsOf } from '#domain/article-tree.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import type { FigureQuery } from '#domain/figure.ts';

/** The number that an article turns on, and what it is of. */
export interface KeyNumber {
  readonly label: string;
  readonly query: FigureQuery;
}

/** The first number at the head of an article (`<Numbers>`), with its name; null where it has none. */
export function keyNumber(tree: ArticleNode): KeyNumber | null {
  const [numbers] = componentsIn(tree, 'Numbers');
  for (const { children = [] } of numbers === undefined ? [] : walk(numbers.node)) {
    const at = children.findIndex(({ name }) => name === 'Figure');
    const figure = children[at];
    if (figure === undefined) continue;
    const label = children.slice(0, at).map(wordsOf).join('').trim();
    return { label, query: queryOf(textAttributes(figure)) };
  }
  return null;
}
