import type { Chart } from '#charts/chart.ts';
import { chartNotes } from '#charts/chart-notes.ts';
import { describeSeries } from '#charts/describe.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import { figuresOf, seriesBys } from '#domain/series.ts';
import type { AreaQuery, SeriesBy } from '#domain/series.ts';
import { seriesOf } from '#domain/series-of.ts';
import { statisticsText } from '#i18n/statistics.ts';
import type { Lang } from '#tables/finding.ts';
import type { Indicator } from '#tables/indicators.ts';

/** A chart of an indicator with what hangs on it. */
export interface IndicatorChart {
  readonly by: SeriesBy;
  readonly chart: Chart;
  /** Codes of the areas of its rows; empty where the rows are no areas. */
  readonly areas: readonly string[];
  /** Addresses of the pages of its rows, without base path and language. */
  readonly links: readonly string[];
  /** What a reader should know of the way it is drawn, and of its figures. */
  readonly notes: readonly string[];
  readonly figures: readonly Figure[];
}

/** One chart of an indicator; null where there is nothing to compare. */
export function indicatorChart(
  dataset: Dataset,
  book: FigureBook,
  by: SeriesBy,
  query: AreaQuery,
  lang: Lang,
): IndicatorChart | null {
  const indicator = book.indicators.find((row) => row.indicator_id === query.id);
  const series = seriesOf(dataset, book, by, query, lang);
  if (indicator === undefined || series.rows.length < 2) return null;
  const areas = series.rows.flatMap(({ area }) => area ?? []);
  const marked = by === 'county' ? book.countyCode : undefined;
  return {
    by,
    chart: describeSeries(series, indicator, lang, marked),
    areas,
    links: by === 'township' ? areas.map((code) => `/townships/${code}/`) : [],
    notes: [
      ...(by === 'pyramid' ? [statisticsText[lang].pyramidNote] : []),
      ...chartNotes(figuresOf(series), lang).lines,
    ],
    figures: figuresOf(series),
  };
}

/** Every chart of an indicator, in the order of its page. */
export function indicatorCharts(
  dataset: Dataset,
  book: FigureBook,
  indicator: Indicator,
  lang: Lang,
): IndicatorChart[] {
  const query = { id: indicator.indicator_id };
  return seriesBys.flatMap((by) => indicatorChart(dataset, book, by, query, lang) ?? []);
}

const MAIN: readonly SeriesBy[] = [
  'pyramid',
  'part',
  'county',
  'township',
  'broad-age',
  'age',
  'period',
];

/** The chart that stands for an indicator elsewhere: the one that says most. */
export function mainChart(charts: readonly IndicatorChart[]): IndicatorChart | null {
  return MAIN.map((by) => charts.find((one) => one.by === by)).find(Boolean) ?? null;
}
