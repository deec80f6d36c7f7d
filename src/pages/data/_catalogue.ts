import { createHash } from 'node:crypto';
import { dataPackage } from '#downloads/datapackage.ts';
import type { TableFiles } from '#downloads/datapackage.ts';
import { fileSets } from '#downloads/files.ts';
import { labelsOf } from '#downloads/labels.ts';
import { rowsOf } from '#downloads/rows.ts';
import { newestPublication, sourcesUsed } from '#downloads/sources-used.ts';
import { dataText } from '#i18n/data.ts';
import { fileHref, href, langs } from '#src/paths.ts';
import { site } from '#src/site-data.ts';
import { siteConfig } from '#src/site.config.ts';
import type { Bilingual } from '#tables/column.ts';
import { tableNames } from '#tables/index.ts';
import type { Source } from '#tables/sources.ts';
import packageJson from '../../../package.json' with { type: 'json' };

/** A table of the catalogue: its rows, its files, and what they rest on. */
export interface CatalogueTable extends TableFiles {
  readonly sources: readonly Source[];
  /** Publication of the newest source; null where the site wrote the table itself. */
  readonly newest: string | null;
}

export const version: string = packageJson.version;

/** Every table with its files, made once a build. */
export const catalogue: readonly CatalogueTable[] = tableNames.map((name) => {
  const rows = rowsOf(site.dataset, name);
  const sources = sourcesUsed(rows, site.sources);
  const { licence, dataAsOf } = siteConfig;
  const sets = fileSets(rows, { licence, dataAsOf });
  return { rows, sets, sources, newest: newestPublication(sources) };
});

/** All files under `/data/` but the descriptor. */
export const files = catalogue
  .flatMap(({ sets }) => sets)
  .flatMap((set) => Object.values(set.files));

/** Names behind the keys of the tables, for previews. */
export const labels = labelsOf(
  site.dataset,
  new Map(
    site.programmes.zh.map((programme): [string, Bilingual] => {
      const english = site.programmes.en.find(({ slug }) => slug === programme.slug);
      const zh = programme.matter.title;
      return [programme.slug, { zh, en: english?.matter.title ?? zh }];
    }),
  ),
);

/** Hexadecimal SHA-256 of a text in UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Where a path is published; null in a build without SITE_URL, which does not know. */
export function publicAddress(path: string, site: URL | undefined): string | null {
  return site === undefined || site.hostname === 'localhost' ? null : new URL(path, site).href;
}

/** The descriptor `datapackage.json` as text. */
export function descriptor(address: URL | undefined): string {
  const operator: string = siteConfig.operator.name.zh;
  const described = dataPackage(
    catalogue,
    site.sources,
    {
      edition: site.edition,
      name: packageJson.name,
      title: siteConfig.name,
      description: { zh: dataText.zh.description, en: dataText.en.description },
      homepage: publicAddress(href('zh', '/data/'), address),
      id: publicAddress(fileHref('/data/datapackage.json'), address),
      version,
      dataAsOf: siteConfig.dataAsOf,
      publisher: operator === '' ? siteConfig.name.zh : operator,
      keywords: langs.flatMap((lang) => dataText[lang].keywords),
      licence: siteConfig.licence,
    },
    sha256,
  );
  return `${JSON.stringify(described, null, 2)}\n`;
}
