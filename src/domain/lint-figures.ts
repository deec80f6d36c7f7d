import { textAttributes, walk } from '#domain/article-tree.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import { figuresIn, queryOf } from '#domain/article-figures.ts';
import type { FigureQuery } from '#domain/figure.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import type { PlacedText } from '#domain/lint-numbers.ts';
import { finding } from '#tables/finding.ts';
import type { Finding, Place } from '#tables/finding.ts';
import { nearest } from '#tables/nearest.ts';

/** Every figure that an article asks for, in its body or in its title and summary, exists. */
export function lintFigures(
  tree: ArticleNode,
  matter: readonly PlacedText[],
  file: string,
  book: FigureBook,
): Finding[] {
  const tags = [...walk(tree)].flatMap((node) => {
    if (node.name !== 'Figure' && node.name !== 'Table') return [];
    const attributes = textAttributes(node);
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (node.name === 'Table') {
      const id = attributes['indicator'] ?? '';
      return book.of(id).length > 0
        ? []
        : [unknown({ file, line, at: column, value: id }, { id }, book)];
    }
    const query = queryOf(attributes);
    return has(book, query)
      ? []
      : [unknown({ file, line, at: column, value: query.id }, query, book)];
  });
  const placeholders = matter.flatMap(({ text, line }) =>
    figuresIn(text).flatMap((use) =>
      has(book, use.query) ? [] : [unknown({ file, line, value: use.text }, use.query, book)],
    ),
  );
  return [...tags, ...placeholders];
}

function has(book: FigureBook, query: FigureQuery): boolean {
  const figure = book.find(query);
  return figure !== undefined && figure.value !== null;
}

/** Says what is near: another indicator, or the periods and areas that this one has. */
function unknown(place: Place, query: FigureQuery, book: FigureBook): Finding {
  const ids = book.indicators.map((indicator) => indicator.indicator_id);
  const figures = book.of(query.id);
  const periods = [...new Set(figures.map((figure) => figure.period))].slice(0, 4);
  const near = nearest(query.id, ids);
  const hint =
    figures.length > 0
      ? `→ ${query.id}: ${periods.join(', ')}`
      : near === undefined
        ? ''
        : `→ ${near}`;
  return finding(place, { code: 'figure-unknown', params: { hint } });
}
