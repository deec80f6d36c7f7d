import { indicatorChart } from '#charts/indicator-charts.ts';
import type { IndicatorChart } from '#charts/indicator-charts.ts';
import { tableQuery } from '#domain/article-table.ts';
import type { ArticleContext } from '#domain/article-context.ts';

/** The chart that a component of an article asks for. Throws on one that the checks refuse. */
export function articleChart(
  { dataset, book, lang }: ArticleContext,
  attributes: Readonly<Record<string, string | undefined>>,
): IndicatorChart {
  const query = tableQuery(attributes);
  const chart = query === null ? null : indicatorChart(dataset, book, query.by, query, lang);
  // The check of the articles has said so already, with file and line.
  if (chart === null) throw new Error(`No table or chart: ${JSON.stringify(attributes)}`);
  return chart;
}
