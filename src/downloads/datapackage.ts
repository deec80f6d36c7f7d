import { both } from '#downloads/field.ts';
import { EXAMPLES } from '#downloads/file-facts.ts';
import type { FileFacts } from '#downloads/file-facts.ts';
import type { FileSet } from '#downloads/files.ts';
import { otherFormatsOf, packageSource, resourceOf } from '#downloads/resource.ts';
import type { TableRows } from '#downloads/rows.ts';
import { sourcesUsed } from '#downloads/sources-used.ts';
import type { Bilingual } from '#tables/column.ts';
import type { Source } from '#tables/sources.ts';

/** What the package says of itself beyond its tables. */
export interface PackageFacts extends FileFacts {
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** Address of the catalogue page and of the descriptor, where the site's own is known. */
  readonly homepage: string | null;
  readonly id: string | null;
  readonly keywords: readonly string[];
  /** The last commit that changed a table, with its day; null where git tells of none. */
  readonly revision?: { readonly commit: string; readonly day: string } | null;
}

/** A table with its files. */
export interface TableFiles {
  readonly rows: TableRows;
  readonly sets: readonly FileSet[];
}

/**
 * Describes every table as a Data Package 2.0.
 *
 * @param formats `csv` describes the CSV files alone, as a package that holds no others must
 */
export function dataPackage(
  tables: readonly TableFiles[],
  sources: readonly Source[],
  facts: PackageFacts,
  formats: 'csv' | 'all',
) {
  const used = new Set(tables.flatMap(({ rows }) => sourcesUsed(rows, sources)));
  const sets = tables.flatMap((table) => table.sets.map((set) => ({ rows: table.rows, set })));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...titlesOf(facts),
    ...(facts.id === null ? {} : { id: facts.id }),
    ...(facts.homepage === null ? {} : { homepage: facts.homepage }),
    version: facts.version,
    // The standard asks for a time; the county keeps that of Shanghai.
    created: `${facts.dataAsOf}T00:00:00+08:00`,
    contributors: [{ title: facts.publisher.zh, roles: ['publisher'] }],
    keywords: facts.keywords,
    licenses: [
      { name: facts.licence.id, path: facts.licence.url, title: both(facts.licence.name) },
    ],
    sources: sources.filter((source) => used.has(source)).map(packageSource),
    resources: [
      ...sets.map(({ rows, set }) => resourceOf(rows, set, sources)),
      ...(formats === 'csv' ? [] : sets.flatMap(({ rows, set }) => otherFormatsOf(rows, set))),
    ],
  };
}

export type DataPackage = ReturnType<typeof dataPackage>;

function titlesOf(facts: PackageFacts): { name: string; title: string; description: string } {
  const { edition, name, title, description } = facts;
  const text = `${description.zh} ${description.en}`;
  if (edition === 'official') return { name, title: both(title), description: text };
  return {
    name: `${name}-demo`,
    title: `${title.zh}（演示版，含示例） / ${title.en} (demonstration with illustrative rows)`,
    description: `${EXAMPLES.zh} ${EXAMPLES.en} ${text}`,
  };
}
