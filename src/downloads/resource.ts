import { both } from '#downloads/field.ts';
import type { FileSet } from '#downloads/files.ts';
import type { TableRows } from '#downloads/rows.ts';
import { sourcesUsed } from '#downloads/sources-used.ts';
import { tableSchema } from '#downloads/table-schema.ts';
import type { TableSchema } from '#downloads/table-schema.ts';
import type { Bilingual } from '#tables/column.ts';
import type { Source } from '#tables/sources.ts';

export interface PackageSource {
  readonly title: string;
  readonly path?: string;
}

/** A data resource (Data Package 2.0): one CSV file and everything needed to read it. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type: 'table';
  readonly title: string;
  readonly description: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly bytes: number;
  readonly hash: string;
  readonly dialect: typeof dialect;
  readonly sources?: readonly PackageSource[];
  readonly schema: TableSchema;
}

const dialect = {
  $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
  header: true,
  delimiter: ',',
  lineTerminator: '\n',
  quoteChar: '"',
  doubleQuote: true,
} as const;

/** Said of every description that covers rows of the overlay. */
export const EXAMPLES: Bilingual = {
  zh: '含示例行：record_status为illustrative的行并不存在，不得引用。',
  en: 'Contains illustrative rows: those whose record_status is “illustrative” do not exist and must not be cited.',
};

/** Describes the plain CSV file of a set. */
export function resourceOf(
  rows: TableRows,
  set: FileSet,
  sources: readonly Source[],
  sha256: (text: string) => string,
): Resource {
  const { csv } = set.files;
  const used = sourcesUsed(rows, sources);
  return {
    name: csv.name.replace(/\.csv$/, ''),
    path: csv.name,
    type: 'table',
    ...titlesOf(rows, set),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.bytes,
    hash: `sha256:${sha256(csv.text)}`,
    dialect,
    ...(used.length === 0 ? {} : { sources: used.map(packageSource) }),
    schema: tableSchema(rows),
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
