import type { DownloadFile, FileSet } from '#downloads/files.ts';
import type { Licence } from '#downloads/json.ts';
import type { Lang } from '#tables/finding.ts';
import type { Table } from '#tables/table.ts';

interface Around {
  readonly lang: Lang;
  /** Name of the site, which publishes the table. */
  readonly publisher: string;
  readonly licence: Licence;
  readonly version: string;
  readonly dataAsOf: string;
  /** Absolute address of the table's page, and of a file by its name. */
  readonly url: string;
  readonly fileUrl: (name: string) => string;
  readonly sha256: (text: string) => string;
}

/** A table as schema.org sees it, for dataset search. Files with example rows are left out. */
export function datasetJsonLd(
  table: Table,
  official: FileSet,
  around: Around,
): Record<string, unknown> {
  const { lang, licence, version, dataAsOf, url } = around;
  const creator = { '@type': 'Organization', name: around.publisher };
  const { csv, json } = official.files;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: table.title[lang],
    description: table.description[lang],
    url,
    identifier: table.name,
    version,
    dateModified: dataAsOf,
    license: licence.url,
    isAccessibleForFree: true,
    creator,
    variableMeasured: Object.values(table.columns).map((column) => column.title[lang]),
    distribution: [download(csv, 'text/csv', around), download(json, 'application/json', around)],
  };
}

function download(file: DownloadFile, encodingFormat: string, around: Around) {
  return {
    '@type': 'DataDownload',
    name: file.name,
    encodingFormat,
    contentUrl: around.fileUrl(file.name),
    contentSize: `${file.bytes} B`,
    sha256: around.sha256(file.text),
  };
}
