import fs from 'node:fs';
import path from 'node:path';
import { countsOf } from '#history/counts.ts';
import type { Difference } from '#history/difference.ts';
import { indexRows } from '#history/row-history.ts';
import { versionPath } from '#history/version.ts';
import type { DataChange, HistoryState, RowChange, Version } from '#history/version.ts';
import { blobWindow } from '#loaders/blob-window.ts';
import { blobId } from '#loaders/git-blobs.ts';
import { readGitTables } from '#loaders/git-tables.ts';
import type { TableCommit } from '#loaders/git-tables.ts';
import type { Cache } from '#loaders/history-cache.ts';
import { once, onceEach } from '#loaders/once.ts';
import { VersionFacts } from '#loaders/version-facts.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';

/** The past of the tables, read from git when it is first asked for, and then once. */
export interface SiteHistory {
  readonly state: () => HistoryState;
  /** Versions of a table, newest first; none where there is no history. */
  readonly versions: (table: TableName) => readonly Version[];
  /** What a version changed; null where there is nothing to compare it with. */
  readonly difference: (version: Version) => Difference | null;
  /** The file of a version, byte for byte. Throws for one that is withheld. */
  readonly file: (version: Version) => Uint8Array;
  /** Every version of every table, newest first. */
  readonly changes: () => readonly DataChange[];
  /** What happened to a row, oldest first, by its key as `rowKey` writes it. */
  readonly rowHistory: (table: TableName, key: string) => readonly RowChange[];
  /** Every key that ever stood in a published version, also of rows that are gone. */
  readonly publishedIds: (table: TableName) => ReadonlySet<string>;
  /** Whether the table in the folder says something else than its newest version. */
  readonly hasUncommitted: (table: TableName) => boolean;
}

/** @param data folder of the tables; the example overlay has no history */
export function siteHistory(data: string, cache: Cache): SiteHistory {
  const read = once(() => readGitTables(data));
  const fileOf = (name: TableName): string => path.join(data, `${name}.csv`);
  const commitsOf = (name: TableName): readonly TableCommit[] => read().commits.get(name) ?? [];
  const facts = onceEach((name: TableName) => {
    const order = commitsOf(name).map(({ blob }) => blob);
    return new VersionFacts(
      tables[name] as unknown as Table,
      blobWindow(data, order, fileOf(name)),
      cache,
    );
  });
  const chain = onceEach((name: TableName) => linkVersions(name, commitsOf(name), facts(name)));
  const differenceOf = ({ table, commit }: Version): Difference | null => {
    const link = chain(table).find(({ version }) => version.commit === commit);
    if (link === undefined || link.version.withheld) return null;
    return facts(table).difference(link.before, link.blob);
  };
  const rows = onceEach((name: TableName) =>
    indexRows(
      chain(name).flatMap(({ version }) => {
        const difference = differenceOf(version);
        return difference === null ? [] : [{ version, difference }];
      }),
      tables[name].key,
    ),
  );
  const versions = onceEach((name: TableName) =>
    chain(name)
      .map((link) => link.version)
      .toReversed(),
  );
  const changes = once(() =>
    tableNames
      .flatMap((name) => versions(name))
      .map((version) => ({ table: version.table, version, path: versionPath(version) }))
      .toSorted((a, b) => Date.parse(b.version.date) - Date.parse(a.version.date)),
  );
  return {
    state: () => read().state,
    versions,
    difference: (version) => (version.previous === null ? null : differenceOf(version)),
    file: (version) => {
      const link = chain(version.table).find((one) => one.version.commit === version.commit);
      if (link === undefined || version.withheld) throw new Error(`No file of ${version.id}`);
      return facts(version.table).bytesOf(link.blob);
    },
    changes,
    rowHistory: (name, key) => rows(name).get(key) ?? [],
    publishedIds: onceEach((name: TableName) => new Set(rows(name).keys())),
    hasUncommitted: (name) => {
      const newest = chain(name).at(-1);
      return newest !== undefined && !isContent(fileOf(name), newest.blob);
    },
  };
}

interface Link {
  readonly version: Version;
  readonly blob: string;
  /** Content that it is compared with; null for the first. */
  readonly before: string | null;
}

/** Versions oldest first, each linked to the one before it that is not withheld. */
function linkVersions(
  table: TableName,
  commits: readonly TableCommit[],
  facts: VersionFacts,
): Link[] {
  let last: { readonly id: string; readonly blob: string } | null = null;
  return commits.map(({ blob, ...commit }): Link => {
    const fact = facts.factsOf(blob);
    const id = commit.commit.slice(0, 12);
    const before: { readonly id: string; readonly blob: string } | null = last;
    const compared = !fact.withheld && before !== null;
    const version: Version = {
      ...commit,
      ...fact,
      table,
      id,
      previous: compared ? before.id : null,
      counts: compared ? countsOf(facts.difference(before.blob, blob)) : null,
    };
    if (!fact.withheld) last = { id, blob };
    return { version, blob, before: before?.blob ?? null };
  });
}

/** Whether a file has the content of a blob; line ends do not count, as git may have turned them. */
function isContent(file: string, blob: string): boolean {
  const bytes = fs.readFileSync(file);
  if (blobId(bytes, blob) === blob) return true;
  return blobId(Buffer.from(bytes.toString('utf8').replaceAll('\r\n', '\n')), blob) === blob;
}
