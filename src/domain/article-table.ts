import { componentsIn } from '#domain/article-tree.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import { figuresOf, seriesBys } from '#domain/series.ts';
import type { AreaQuery, Series, SeriesBy } from '#domain/series.ts';
import { seriesOf } from '#domain/series-of.ts';

/** What a `<Table>` or a `<Chart>` of an article asks for. */
export interface TableQuery extends AreaQuery {
  readonly by: SeriesBy;
}

/** Reads the query out of attributes. Null where `by` is none of the ways there are. */
export function tableQuery(
  attributes: Readonly<Record<string, string | undefined>>,
): TableQuery | null {
  const by = seriesBys.find((one) => one === attributes['by']);
  if (by === undefined) return null;
  const { indicator: id = '', age, period } = attributes;
  return { id, by, age, period };
}

/** The figures that a `<Table>` or a `<Chart>` shows; language plays no part in which they are. */
export function tableSeries(dataset: Dataset, book: FigureBook, query: TableQuery): Series {
  return seriesOf(dataset, book, query.by, query, 'zh');
}

/** The figures of every `<Table>` and `<Chart>` of an article, in order. */
export function figuresInTables(tree: ArticleNode, dataset: Dataset, book: FigureBook): Figure[] {
  return componentsIn(tree, 'Table', 'Chart').flatMap(({ attributes }) => {
    const query = tableQuery(attributes);
    return query === null ? [] : figuresOf(tableSeries(dataset, book, query));
  });
}
