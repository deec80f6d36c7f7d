import { rowNames } from '#history/row-names.ts';
import type { DataChange, Version } from '#history/version.ts';
import type { Table } from '#tables/table.ts';
import type { Lang } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { onceEach } from '#loaders/once.ts';
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

const known = onceEach((nameAndLang: `${TableName} ${Lang}`) => {
  const [name, lang] = nameAndLang.split(' ') as [TableName, Lang];
  return rowNames(tableOf(name), site.dataset[name], lang);
});

/** Finds what a row calls itself today, by the cells of its key. */
export function namesOf(name: TableName, lang: Lang): (key: readonly string[]) => string | null {
  return known(`${name} ${lang}`);
}
