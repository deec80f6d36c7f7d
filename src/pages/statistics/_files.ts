import { chartLines, chartTitle } from '#charts/chart-words.ts';
import { indicatorCharts } from '#charts/indicator-charts.ts';
import { chartSvg } from '#charts/svg/chart-svg.ts';
import { excelCsv, plainCsv } from '#downloads/csv.ts';
import { figureRows, figureTableOfFiles } from '#downloads/figure-table.ts';
import { publish } from '#downloads/files.ts';
import type { PublishedFile } from '#downloads/files.ts';
import { formats } from '#downloads/formats.ts';
import { tableJson } from '#downloads/json.ts';
import { tableWorkbook } from '#downloads/table-workbook.ts';
import { chartText } from '#i18n/chart.ts';
import { href, htmlLang, langs } from '#src/paths.ts';
import { site } from '#src/site-data.ts';
import { siteConfig } from '#src/site.config.ts';
import type { Lang } from '#tables/finding.ts';
import type { Indicator } from '#tables/indicators.ts';
import { facts, publicAddress } from '../data/_catalogue.ts';

/** The formats in which the values of an indicator are offered, those for people first. */
export const valueFormats = ['xlsx', 'excel', 'csv', 'json'] as const;

/** Address of a file of an indicator, without base path. */
export function valuesPath(id: string, format: (typeof valueFormats)[number]): string {
  return `/statistics/${id}/${id}${formats[format].suffix}`;
}

/** Address of a chart as a picture, without base path. */
export function picturePath(id: string, by: string, lang: string): string {
  return `/statistics/${id}/${id}-${by}${lang === 'en' ? '.en' : ''}.svg`;
}

/** A chart of an indicator as a picture: where it is, and what it shows; null where there is none. */
export function pictureOf(
  id: string,
  by: string,
  lang: Lang,
): { readonly path: string; readonly title: string } | null {
  const indicator = site.indicators.find((row) => row.indicator_id === id);
  if (indicator === undefined) return null;
  const shown = indicatorCharts(site.dataset, site.book, indicator, lang).find(
    (one) => one.by === by,
  );
  if (shown === undefined) return null;
  return { path: picturePath(id, by, lang), title: chartTitle(shown, indicator, lang) };
}

const made = new Map<string, Promise<PublishedFile[]>>();

/** The values of an indicator in every format, made once a build. */
export function filesOf(indicator: Indicator): Promise<PublishedFile[]> {
  const ready = made.get(indicator.indicator_id) ?? makeFiles(indicator);
  made.set(indicator.indicator_id, ready);
  return ready;
}

async function makeFiles(indicator: Indicator): Promise<PublishedFile[]> {
  const id = indicator.indicator_id;
  const figures = site.book.of(id);
  const rows = figureRows(figures, site.dataset);
  const used = new Set(figures.flatMap((figure) => figure.sources));
  const sources = site.sources.filter((source) => used.has(source.source_id));
  const table = {
    ...figureTableOfFiles,
    title: { zh: indicator.name_zh, en: indicator.name_en },
    description: { zh: indicator.definition_zh, en: indicator.definition_en },
  };
  const own = { ...facts, edition: 'official' as const };
  const content = {
    xlsx: await tableWorkbook(table, rows, sources, own),
    excel: excelCsv(table, rows),
    csv: plainCsv(table, rows),
    json: tableJson(table, rows, own),
  };
  return valueFormats.map((format) =>
    publish(valuesPath(id, format), formats[format].mediaType, content[format]),
  );
}

/** The charts of an indicator as pictures, in both languages. */
export function picturesOf(indicator: Indicator): PublishedFile[] {
  return langs.flatMap((lang) => {
    const address = publicAddress(href(lang, `/statistics/${indicator.indicator_id}/`));
    return indicatorCharts(site.dataset, site.book, indicator, lang).map((one) =>
      publish(
        picturePath(indicator.indicator_id, one.by, lang),
        'image/svg+xml',
        chartSvg(one.chart, {
          title: `${siteConfig.county[lang]}${lang === 'zh' ? '：' : ': '}${chartTitle(one, indicator, lang)}`,
          lines: [
            ...chartLines(one, site.sourceById, lang),
            `${chartText[lang].madeBy(siteConfig.name[lang])}${siteConfig.licence.id}`,
            ...(address === null ? [] : [address]),
          ],
          lang: htmlLang[lang],
        }),
      ),
    );
  });
}
