import type { FileFacts } from '#downloads/file-facts.ts';
import type { FileSet, PublishedFile } from '#downloads/files.ts';
import { subjectOf } from '#downloads/subjects.ts';
import type { Bilingual } from '#tables/column.ts';
import type { Lang } from '#tables/finding.ts';
import type { Table } from '#tables/table.ts';

interface Around {
  readonly lang: Lang;
  readonly facts: Omit<FileFacts, 'edition'>;
  /** Absolute address of a page of the site in this language, such as `/data/`. */
  readonly page: (path: string) => string;
  /** Absolute address of a file under `/data/` by its name. */
  readonly file: (name: string) => string;
}

/** A table as schema.org sees it, for dataset search. Files with example rows are left out. */
export function datasetJsonLd(
  table: Table,
  official: FileSet,
  around: Around,
): Record<string, unknown> {
  const { lang, page } = around;
  const { theme, keywords } = subjectOf(table);
  return {
    '@context': 'https://schema.org',
    ...brief(table, around),
    ...commonOf(around),
    keywords: [theme, ...keywords].map((word) => word[lang]),
    variableMeasured: Object.values(table.columns).map((column) => column.title[lang]),
    includedInDataCatalog: { '@type': 'DataCatalog', url: page('/data/') },
    distribution: official.files.map((file) => download(file, around)),
  };
}

/** The catalogue as schema.org sees it: its tables by name and page, and the archive of all. */
export function catalogueJsonLd(
  tables: readonly Table[],
  archive: PublishedFile,
  title: Bilingual,
  around: Around,
): Record<string, unknown> {
  const { lang, page } = around;
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: title[lang],
    url: page('/data/'),
    ...commonOf(around),
    dataset: tables.map((table) => brief(table, around)),
    associatedMedia: download(archive, around),
  };
}

function brief(table: Table, { lang, page }: Around) {
  return {
    '@type': 'Dataset',
    name: table.title[lang],
    description: table.description[lang],
    url: page(`/data/${table.name}/`),
    identifier: table.name,
  };
}

function commonOf({ lang, facts }: Around) {
  return {
    version: facts.version,
    dateModified: facts.dataAsOf,
    license: facts.licence.url,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: facts.publisher[lang] },
  };
}

function download({ name, mediaType, data, sha256 }: PublishedFile, around: Around) {
  return {
    '@type': 'DataDownload',
    name,
    encodingFormat: mediaType,
    contentUrl: around.file(name),
    contentSize: `${data.length} B`,
    sha256,
  };
}
