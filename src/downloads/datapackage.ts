import { both } from '#downloads/field.ts';
import type { FileSet } from '#downloads/files.ts';
import type { FileEdition, Licence } from '#downloads/json.ts';
import { EXAMPLES, packageSource, resourceOf } from '#downloads/resource.ts';
import type { TableRows } from '#downloads/rows.ts';
import { sourcesUsed } from '#downloads/sources-used.ts';
import type { Bilingual } from '#tables/column.ts';
import type { Source } from '#tables/sources.ts';

/** What the package says of itself beyond its tables. */
export interface PackageFacts {
  readonly edition: FileEdition;
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** Address of the catalogue page and of the descriptor, where the site's own is known. */
  readonly homepage: string | null;
  readonly id: string | null;
  readonly version: string;
  /** ISO day. */
  readonly dataAsOf: string;
  readonly publisher: string;
  readonly keywords: readonly string[];
  readonly licence: Licence;
}

/** A table with its files. */
export interface TableFiles {
  readonly rows: TableRows;
  readonly sets: readonly FileSet[];
}

/**
 * Describes every table as a Data Package 2.0.
 *
 * @param sha256 hexadecimal SHA-256 of a text in UTF-8; passed in because this code runs anywhere
 */
export function dataPackage(
  tables: readonly TableFiles[],
  sources: readonly Source[],
  facts: PackageFacts,
  sha256: (text: string) => string,
) {
  const used = new Set(tables.flatMap(({ rows }) => sourcesUsed(rows, sources)));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...titlesOf(facts),
    ...(facts.id === null ? {} : { id: facts.id }),
    ...(facts.homepage === null ? {} : { homepage: facts.homepage }),
    version: facts.version,
    // The standard asks for a time; the county keeps that of Shanghai.
    created: `${facts.dataAsOf}T00:00:00+08:00`,
    contributors: [{ title: facts.publisher, roles: ['publisher'] }],
    keywords: facts.keywords,
    licenses: [
      { name: facts.licence.id, path: facts.licence.url, title: both(facts.licence.name) },
    ],
    sources: sources.filter((source) => used.has(source)).map(packageSource),
    resources: tables.flatMap((table) =>
      table.sets.map((set) => resourceOf(table.rows, set, sources, sha256)),
    ),
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
