import type { DatasetAbout } from '#downloads/dataset-about.ts';
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
  about: DatasetAbout,
  around: Around,
): Record<string, unknown> {
  const { lang, page } = around;
  const { theme, keywords } = subjectOf(table);
  return {
    '@context': 'https://schema.org',
    ...brief(table, about, around),
    ...commonOf(around),
    ...coverageOf(about, around),
    keywords: [theme, ...keywords].map((word) => word[lang]),
    variableMeasured: Object.values(table.columns).map((column) => column.title[lang]),
    includedInDataCatalog: { '@type': 'DataCatalog', url: page('/data/') },
    distribution: official.files.map((file) => download(file, around)),
  };
}

/** What every description adds, so that none is too short to be listed. */
function summaryOf({ rows, place }: DatasetAbout, { lang, facts }: Around): string {
  const { id } = facts.licence;
  return lang === 'zh'
    ? `${place.name.zh}公开资料，共${rows}行，附每一列的含义、出处和历次改动，有CSV、JSON、Excel、Parquet等格式，按${id}许可使用。`
    : ` Public information on ${place.name.en}: ${rows} rows, with the meaning of every column, sources and all changes, as CSV, JSON, Excel and Parquet under ${id}.`;
}

function coverageOf(
  { temporal, place, sources, issued, contact }: DatasetAbout,
  { lang, facts }: Around,
) {
  return {
    ...(temporal === null ? {} : { temporalCoverage: `${temporal.start}/${temporal.end}` }),
    spatialCoverage: { '@type': 'Place', name: place.name[lang], identifier: place.code },
    ...(issued === null ? {} : { datePublished: issued }),
    ...(sources.length === 0
      ? {}
      : {
          isBasedOn: sources.map((source) => ({
            '@type': 'CreativeWork',
            name: lang === 'zh' ? source.title_zh : source.title_en,
            ...(source.url === null ? {} : { url: source.url }),
          })),
        }),
    creator: {
      '@type': 'Organization',
      name: facts.publisher[lang],
      contactPoint: {
        '@type': 'ContactPoint',
        contactType: lang === 'zh' ? '纠错' : 'corrections',
        url: contact.url,
        ...(contact.email === null ? {} : { email: contact.email }),
      },
    },
  };
}

/** The catalogue as schema.org sees it: its tables by name and page, and the archive of all. */
export function catalogueJsonLd(
  entries: readonly { readonly table: Table; readonly about: DatasetAbout }[],
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
    dataset: entries.map(({ table, about }) => brief(table, about, around)),
    associatedMedia: download(archive, around),
  };
}

function brief(table: Table, about: DatasetAbout, around: Around) {
  const { lang, page } = around;
  return {
    '@type': 'Dataset',
    name: table.title[lang],
    description: table.description[lang] + summaryOf(about, around),
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
