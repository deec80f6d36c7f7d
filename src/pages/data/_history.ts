import { nameIn } from '#history/row-label.ts';
import type { DataChange, Version } from '#history/version.ts';
import { cellsOf } from '#tables/table.ts';
import type { Table } from '#tables/table.ts';
import type { Lang } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { rowKey } from '#tables/parse-table.ts';
import { history, site } from '#src/site-data.ts';

/** Rows of each sort that a page draws before it leaves the rest to the files. */
export const MOST_ROWS = 200;

export const tableOf = (name: TableName): Table => tables[name] as unknown as Table;

/** Versions whose files are published, each content once a table. */
export const versionFiles: readonly Version[] = tableNames.flatMap((name) => {
  const open = history.versions(name).filter((version) => !version.withheld);
  return [...new Map(open.map((version) => [version.hash, version])).values()];
});

/** Versions with something to compare. */
export const comparedVersions: readonly Version[] = history
  .changes()
  .map(({ version }: DataChange) => version)
  .filter(({ previous }) => previous !== null);

const names = new Map<string, ReadonlyMap<string, string>>();

/** Finds what a row calls itself today, by the cells of its key. */
export function rowNames(name: TableName, lang: Lang): (key: readonly string[]) => string | null {
  const known = names.get(`${name} ${lang}`) ?? readNames(name, lang);
  names.set(`${name} ${lang}`, known);
  return (key) => known.get(key.join('|')) ?? null;
}

function readNames(name: TableName, lang: Lang): ReadonlyMap<string, string> {
  const table = tableOf(name);
  const columns = Object.keys(table.columns);
  return new Map(
    site.dataset[name].flatMap(({ value }) => {
      const called = nameIn(columns, cellsOf(table.columns, value), lang);
      return called === null ? [] : [[rowKey(table, value as never), called] as const];
    }),
  );
}
