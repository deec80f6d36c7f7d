import { componentsIn } from '#domain/article-tree.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import { tableQuery, tableSeries } from '#domain/article-table.ts';
import { placeholdersIn, queryOf } from '#domain/article-figures.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { FigureQuery } from '#domain/figure.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import type { PlacedText } from '#domain/lint-numbers.ts';
import { seriesBys } from '#domain/series.ts';
import { finding } from '#tables/finding.ts';
import type { Finding, Place } from '#tables/finding.ts';
import { nearest } from '#tables/nearest.ts';

/** Every figure, table and chart that an article asks for, wherever it does, exists. */
export function lintFigures(
  tree: ArticleNode,
  matter: readonly PlacedText[],
  file: string,
  dataset: Dataset,
  book: FigureBook,
): Finding[] {
  const tags = componentsIn(tree, 'Figure', 'Table', 'Chart').flatMap(
    ({ name, node, attributes }) => {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      if (name !== 'Figure') {
        const place = { file, line, at: column, value: attributes['indicator'] ?? '' };
        return lintTable(place, attributes, dataset, book);
      }
      const query = queryOf(attributes);
      return has(book, query)
        ? []
        : [unknown({ file, line, at: column, value: query.id }, query, book)];
    },
  );
  const placeholders = matter.flatMap(({ text, line }) =>
    placeholdersIn(text).flatMap((use) =>
      has(book, use.query) ? [] : [unknown({ file, line, value: use.text }, use.query, book)],
    ),
  );
  return [...tags, ...placeholders];
}

/** A table or chart needs an indicator that is told in the way it asks for. */
function lintTable(
  place: Place,
  attributes: Readonly<Record<string, string>>,
  dataset: Dataset,
  book: FigureBook,
): Finding[] {
  const id = attributes['indicator'] ?? '';
  if (book.of(id).length === 0) return [unknown(place, { id }, book)];
  const query = tableQuery(attributes);
  // Another check complains of a way that there is not.
  if (query === null && attributes['by'] !== undefined) return [];
  if (query !== null && tableSeries(dataset, book, query).rows.length > 1) return [];
  const ways = seriesBys.filter(
    (by) => tableSeries(dataset, book, { ...query, id, by }).rows.length > 1,
  );
  return [finding(place, { code: 'table-empty', params: { id, ways: ways.join(', ') } })];
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
