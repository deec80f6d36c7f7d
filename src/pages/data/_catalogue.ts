import { isTableName } from '#domain/count-rows.ts';
import { dayOf } from '#domain/day.ts';
import type { PackageFacts, TableFiles } from '#downloads/datapackage.ts';
import { fileSets } from '#downloads/files.ts';
import type { FileSet } from '#downloads/files.ts';
import { allFigureRows } from '#downloads/figure-table.ts';
import { temporalOf } from '#downloads/dataset-about.ts';
import type { DatasetAbout } from '#downloads/dataset-about.ts';
import { labelsOf } from '#downloads/labels.ts';
import { rowsOf } from '#downloads/rows.ts';
import type { TableRows } from '#downloads/rows.ts';
import { newestPublication, sourcesUsed } from '#downloads/sources-used.ts';
import { wholeSets } from '#downloads/whole.ts';
import { dataText } from '#i18n/data.ts';
import { dataAsOf } from '#src/data-as-of.ts';
import { fileHref, href, langs } from '#src/paths.ts';
import { history, site } from '#src/site-data.ts';
import { siteConfig } from '#src/site.config.ts';
import type { Bilingual } from '#tables/column.ts';
import { tableNames } from '#tables/index.ts';
import type { Source } from '#tables/sources.ts';
import packageJson from '../../../package.json' with { type: 'json' };

/** A table of the catalogue: its rows, its files, and what they rest on. */
export interface CatalogueTable extends TableFiles {
  readonly sources: readonly Source[];
  /** Files of the sourced rows; those of the other set hold example rows, too. */
  readonly official: FileSet;
  /** Publication of the newest source; null where the site wrote the table itself. */
  readonly newest: string | null;
  readonly about: DatasetAbout;
}

export const version: string = packageJson.version;

const address = new URL(import.meta.env.SITE);

/** Absolute address of a path, which in a build without SITE_URL lies on the local machine. */
export function absolute(path: string): string {
  return new URL(path, address).href;
}

/** Where a path is published; null in a build without SITE_URL, which does not know. */
export function publicAddress(path: string): string | null {
  return address.hostname === 'localhost' ? null : absolute(path);
}

const operator: Bilingual = siteConfig.operator.name;

// What is not committed belongs to no commit.
const newestChange = tableNames.some((name) => history.hasUncommitted(name))
  ? undefined
  : history.changes()[0]?.version;

/** What the catalogue and every file in it say of themselves. */
export const facts: PackageFacts = {
  edition: site.edition,
  name: packageJson.name,
  title: siteConfig.name,
  description: { zh: dataText.zh.description, en: dataText.en.description },
  homepage: publicAddress(href('zh', '/data/')),
  id: publicAddress(fileHref('/data/datapackage.json')),
  version,
  dataAsOf,
  publisher: operator.zh === '' ? siteConfig.name : operator,
  keywords: langs.flatMap((lang) => dataText[lang].keywords),
  licence: siteConfig.licence,
  revision:
    newestChange === undefined
      ? null
      : { commit: newestChange.commit, day: dayOf(newestChange.date) },
};

async function entryOf(rows: TableRows): Promise<CatalogueTable> {
  const sources = sourcesUsed(rows, site.sources);
  const sets = await fileSets(rows, sources, facts);
  const [official] = sets;
  if (official === undefined) throw new Error(`No files of ${rows.table.name}`);
  const { name } = rows.table;
  // What is kept nowhere is as old as what it is computed from.
  const first = history.versions(isTableName(name) ? name : 'observations').at(-1);
  const email: string = siteConfig.operator.email;
  const about: DatasetAbout = {
    rows: official.rows.length,
    temporal: temporalOf(rows, sources),
    place: { code: siteConfig.countyCode, name: siteConfig.county },
    sources,
    issued: first === undefined || history.state() !== 'full' ? null : dayOf(first.date),
    contact: {
      url: absolute(href('zh', '/corrections/')),
      email: email === '' ? null : email,
    },
  };
  return { rows, sets, official, sources, newest: newestPublication(sources), about };
}

/** Every value of the site in one table that is kept nowhere: it is computed from the others. */
export const figures: CatalogueTable = await entryOf(allFigureRows(site.book, site.dataset));

/** Every table with its files, made once a build: those that editors keep, then all values. */
export const catalogue: readonly CatalogueTable[] = [
  ...(await Promise.all(tableNames.map((name) => entryOf(rowsOf(site.dataset, name))))),
  figures,
];

/** All tables in one file, in each edition that is built. */
export const whole = await wholeSets(catalogue, site.sources, facts);

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
