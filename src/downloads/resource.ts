import { both } from '#downloads/field.ts';
import { EXAMPLES } from '#downloads/file-facts.ts';
import { fileOf } from '#downloads/files.ts';
import type { DownloadFile, FileSet } from '#downloads/files.ts';
import type { TableRows } from '#downloads/rows.ts';
import { sourcesUsed } from '#downloads/sources-used.ts';
import { tableSchema } from '#downloads/table-schema.ts';
import type { TableSchema } from '#downloads/table-schema.ts';
import type { Source } from '#tables/sources.ts';

export interface PackageSource {
  readonly title: string;
  readonly path?: string;
}

/** A data resource (Data Package 2.0): one file. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding?: 'utf-8';
  readonly bytes: number;
  readonly hash: string;
}

/** The plain CSV file of a table with everything needed to read it. */
export interface TableResource extends Resource {
  readonly type: 'table';
  readonly dialect: typeof dialect;
  readonly sources?: readonly PackageSource[];
  readonly schema: TableSchema;
}

/** The same rows in another format. The name of the property is this package's own. */
export interface OtherFormat extends Resource {
  readonly sameRowsAs: string;
}

const dialect = {
  $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
  header: true,
  delimiter: ',',
  lineTerminator: '\n',
  quoteChar: '"',
  doubleQuote: true,
} as const;

/** Describes the plain CSV file of a set. */
export function resourceOf(
  rows: TableRows,
  set: FileSet,
  sources: readonly Source[],
): TableResource {
  const used = sourcesUsed(rows, sources);
  return {
    ...describe(rows, set, fileOf(set, 'csv')),
    type: 'table',
    dialect,
    ...(used.length === 0 ? {} : { sources: used.map(packageSource) }),
    schema: tableSchema(rows),
  };
}

/**
 * Describes the other files of a set. They have no schema: a reader of the package should take the
 * CSV, and whoever wants another format finds its size and hash here.
 */
export function otherFormatsOf(rows: TableRows, set: FileSet): OtherFormat[] {
  const { name } = describe(rows, set, fileOf(set, 'csv'));
  return set.files
    .filter(({ kind }) => kind !== 'csv')
    .map((file) => ({ ...describe(rows, set, file), sameRowsAs: name }));
}

function describe(rows: TableRows, set: FileSet, { kind, ...file }: DownloadFile): Resource {
  const stem = fileOf(set, 'csv').name.replace(/\.csv$/, '');
  return {
    name: kind === 'csv' ? stem : `${stem}-${kind}`,
    path: file.name,
    ...titlesOf(rows, set),
    format: file.name.replace(/^.*\./, ''),
    mediatype: file.mediaType,
    ...(kind === 'xlsx' || kind === 'parquet' ? {} : { encoding: 'utf-8' }),
    bytes: file.data.length,
    hash: `sha256:${file.sha256}`,
  };
}

function titlesOf(
  { table }: TableRows,
  { edition }: FileSet,
): Pick<Resource, 'title' | 'description'> {
  const { title } = table;
  const description = `${table.description.zh} ${table.description.en}`;
  if (edition === 'official') return { title: both(title), description };
  return {
    title: `${title.zh}（含示例） / ${title.en} (with illustrative rows)`,
    description: `${EXAMPLES.zh} ${EXAMPLES.en} ${description}`,
  };
}

/** A source by its publisher and title. */
export function packageSource(source: Source): PackageSource {
  const title = both({
    zh: `${source.publisher_zh}：${source.title_zh}`,
    en: `${source.publisher_en}: ${source.title_en}`,
  });
  return source.url === null ? { title } : { title, path: source.url };
}
