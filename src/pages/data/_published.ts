import { citationCff } from '#downloads/citation-cff.ts';
import { csvwMetadata } from '#downloads/csvw.ts';
import { dataPackage } from '#downloads/datapackage.ts';
import { dcatCatalogue } from '#downloads/dcat.ts';
import { fileOf, publish } from '#downloads/files.ts';
import type { PublishedFile } from '#downloads/files.ts';
import { sha256Sums } from '#downloads/sums.ts';
import { fileHref, href } from '#src/paths.ts';
import { site } from '#src/site-data.ts';
import { siteConfig } from '#src/site.config.ts';
import { absolute, catalogue, facts, whole } from './_catalogue.ts';
import { pinnedVersion } from './_pinned.ts';

const json = (name: string, mediaType: string, content: unknown): PublishedFile =>
  publish(name, mediaType, `${JSON.stringify(content, null, 2)}\n`);

const sets = catalogue.flatMap(({ rows, sets }) => sets.map((set) => ({ rows, set })));
const [officialWhole] = whole;
if (officialWhole === undefined) throw new Error('No archive of all tables');

/** What describes the downloads, for programs. */
export const descriptions = {
  datapackage: json(
    'datapackage.json',
    'application/json',
    dataPackage(catalogue, site.sources, facts, 'all'),
  ),
  dcat: json(
    'catalog.jsonld',
    'application/ld+json',
    dcatCatalogue(
      catalogue.map(({ rows: { table }, official, about }) => ({
        table,
        official,
        about,
        pinned: pinnedVersion(table.name),
      })),
      officialWhole.zip,
      facts,
      { code: siteConfig.countyCode, name: siteConfig.county },
      {
        catalogue: absolute(href('zh', '/data/')),
        page: (table) => absolute(href('zh', `/data/${table}/`)),
        file: (name) => absolute(fileHref(`/data/${name}`)),
      },
    ),
  ),
  citation: publish('CITATION.cff', 'application/yaml', citationCff(facts)),
} as const;

/** The description of a table's CSV file, which stands beside it. */
const csvw = sets.map(({ rows, set }) => {
  const { name } = fileOf(set, 'csv');
  return json(
    `${name}-metadata.json`,
    'application/csvm+json',
    csvwMetadata(rows.table, name, facts),
  );
});

const files: readonly PublishedFile[] = [
  ...sets.flatMap(({ set }) => set.files),
  ...whole.flatMap(({ zip, xlsx }) => [zip, xlsx]),
  ...Object.values(descriptions),
  ...csvw,
];

/** The hashes of all the files. */
export const sums = publish('SHA256SUMS', 'text/plain', sha256Sums(files));

/** Every file under `/data/`. */
export const published: readonly PublishedFile[] = [...files, sums];
