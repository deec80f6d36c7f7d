import type { IndicatorChart } from '#charts/indicator-charts.ts';
import { formatDate } from '#domain/format.ts';
import { inLang, nameOf } from '#domain/text.ts';
import { chartText } from '#i18n/chart.ts';
import type { Lang } from '#tables/finding.ts';
import type { Indicator } from '#tables/indicators.ts';
import type { Source } from '#tables/sources.ts';

/** Title of a chart that stands for itself, with its unit. */
export function chartTitle({ chart }: IndicatorChart, indicator: Indicator, lang: Lang): string {
  const unit = chart.unit === '' ? '' : lang === 'zh' ? `（${chart.unit}）` : ` (${chart.unit})`;
  return `${nameOf(indicator, lang)}${lang === 'zh' ? '：' : ': '}${chart.finding === null ? '' : `${chart.finding}${lang === 'zh' ? '。' : '. '}`}${chart.caption}${unit}`;
}

/** What stands below such a chart: how it is drawn, and its sources. */
export function chartLines(
  { notes, figures }: IndicatorChart,
  sources: ReadonlyMap<string, Source>,
  lang: Lang,
): string[] {
  const t = chartText[lang];
  const ids = [...new Set(figures.flatMap((figure) => figure.sources))];
  const named = ids.flatMap((id) => {
    const source = sources.get(id);
    return source === undefined ? [] : [sourceText(source, lang)];
  });
  const computed = figures.some(({ qualifier }) => qualifier === 'derived');
  return [
    ...notes,
    `${t.sources}${named.join(lang === 'zh' ? '；' : '; ')}${computed ? t.computed : ''}`,
  ];
}

function sourceText(source: Source, lang: Lang): string {
  const { published_on: day } = source;
  const date =
    day === null ? '' : lang === 'zh' ? `，${formatDate(day, lang)}` : `, ${formatDate(day, lang)}`;
  const comma = lang === 'zh' ? '，' : ', ';
  return `${inLang(source, 'publisher', lang)}${comma}${inLang(source, 'title', lang)}${date}`;
}
