import type { Chart, ChartCell, ChartKind } from '#charts/chart.ts';
import { findingOf } from '#charts/finding.ts';
import { chartNotes } from '#charts/chart-notes.ts';
import type { Figure } from '#domain/figure.ts';
import { formatDate, formatValue } from '#domain/format.ts';
import { figuresOf } from '#domain/series.ts';
import type { Series, SeriesBy } from '#domain/series.ts';
import { inLang } from '#domain/text.ts';
import { statisticsText } from '#i18n/statistics.ts';
import type { Lang } from '#tables/finding.ts';
import type { Indicator } from '#tables/indicators.ts';
import { observationStatuses } from '#tables/observations.ts';

const KINDS: Readonly<Record<SeriesBy, ChartKind>> = {
  township: 'ranked',
  county: 'ranked',
  period: 'points',
  age: 'grouped',
  'broad-age': 'stacked',
  pyramid: 'pyramid',
  part: 'stacked',
};

/** Describes the chart of a series. `marked` is the code of the area to set off. */
export function describeSeries(
  series: Series,
  indicator: Indicator,
  lang: Lang,
  marked?: string,
): Chart {
  const t = statisticsText[lang];
  const kind = KINDS[series.by];
  const { markOf } = chartNotes(figuresOf(series), lang);
  const chart = {
    kind,
    caption: captionOf(series, lang),
    rowHead: t.rowHeads[series.by],
    columns: series.columns,
    rows: series.rows.map((row) => ({
      label: row.label,
      group: row.group ?? '',
      period: kind === 'points' ? (row.figures[0]?.period ?? '') : '',
      marked: marked !== undefined && row.area === marked,
      cells: row.figures.map((figure) =>
        cellOf(figure, figure === undefined ? '' : markOf(figure), lang),
      ),
    })),
    unit: inLang(indicator, 'unit', lang) ?? '',
    locale: lang === 'zh' ? 'zh-CN' : 'en',
    joined: kind === 'points' && areAlike(figuresOf(series)),
  };
  return { ...chart, finding: findingOf(chart, t) };
}

/** What the rows are, with the time that all of them are about. */
function captionOf(series: Series, lang: Lang): string {
  const t = statisticsText[lang];
  const title = t.captions[series.by];
  const periods = [...new Set(figuresOf(series).map(({ period }) => period))];
  const [period] = periods;
  if (series.by === 'period' || period === undefined || periods.length > 1) return title;
  return `${title}${t.comma}${formatDate(period, lang)}`;
}

function cellOf(figure: Figure | undefined, mark: string, lang: Lang): ChartCell {
  const status = figure?.status ?? 'not_reported';
  const text = figure && formatValue(figure, lang);
  return {
    value: figure?.value ?? null,
    status,
    text: text ?? observationStatuses[status][lang],
    mark,
  };
}

/**
 * Whether points may be joined: no note says of one of them what it does not say of another, as
 * where an earlier report may have counted something else.
 */
function areAlike(figures: readonly Figure[]): boolean {
  const notes = figures.filter(({ value }) => value !== null).map(({ note }) => note.zh ?? '');
  return new Set(notes).size === 1;
}
