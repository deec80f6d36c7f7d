import { placedFigureName, valueText } from '#domain/evidence.ts';
import { rowAnchor } from '#domain/figure.ts';
import type { Figure } from '#domain/figure.ts';
import { formatLocator } from '#domain/locator.ts';
import { inLang } from '#domain/text.ts';
import { figureCitation } from '#downloads/figure-citation.ts';
import type { CitedSource } from '#downloads/figure-citation.ts';
import { href } from '#src/paths.ts';
import { siteConfig } from '#src/site.config.ts';
import { site } from '#src/site-data.ts';
import type { Lang } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { publicAddress, version } from '../data/_catalogue.ts';
import { pinnedVersion } from '../data/_pinned.ts';

/** The citation of each figure of an indicator, by the id of its row on the page of that. */
export function figureCitations(figures: readonly Figure[], lang: Lang): Map<string, string> {
  return new Map(figures.map((figure) => [rowAnchor(figure), citationOf(figure, lang)] as const));
}

function citationOf(figure: Figure, lang: Lang): string {
  const address = publicAddress(href(lang, `/statistics/${figure.indicator.indicator_id}/`));
  return figureCitation({
    lang,
    site: siteConfig.name[lang],
    name: placedFigureName(figure, site.dataset, lang),
    value: valueText(figure, lang),
    sources: figure.sources.flatMap((id) => citedSource(id, figure.locator, lang)),
    computed: figure.qualifier === 'derived',
    tables: tablesOf(figure).map((name) => ({
      title: tables[name].title[lang],
      pinned: pinnedVersion(name),
    })),
    release: version,
    url: address === null ? null : `${address}#${rowAnchor(figure)}`,
  });
}

function citedSource(id: string, locator: string | null, lang: Lang): CitedSource[] {
  const source = site.sourceById.get(id);
  if (source === undefined) return [];
  return [
    {
      title: inLang(source, 'title', lang) ?? id,
      publisher: inLang(source, 'publisher', lang) ?? '',
      date: source.published_on,
      locator: locator === null ? null : formatLocator(locator, lang),
    },
  ];
}

/** The table that holds a value; of a computed one those that it follows from, formulas included. */
function tablesOf(figure: Figure): TableName[] {
  const read = new Set(['observations', ...readBy(figure)]);
  return tableNames.filter((name) => read.has(name));
}

function readBy({ indicator: { formula }, inputs }: Figure): string[] {
  if (formula === null) return [];
  const counted = [...formula.matchAll(/\bcount\((\w+)/g)].map(([, table = '']) => table);
  return ['indicators', ...counted, ...inputs.flatMap(readBy)];
}
