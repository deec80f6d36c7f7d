import fs from 'node:fs';
import path from 'node:path';
import type { PublishedRow, PublishedRows, PublishedTables } from '#domain/published-rows.ts';
import { readBaseTables } from '#loaders/git-base.ts';
import { git } from '#loaders/git-run.ts';
import { readReverts, withdrawnBy } from '#loaders/git-reverts.ts';
import type { Revert } from '#loaders/git-reverts.ts';
import { publishedLine, releases } from '#loaders/published-line.ts';
import type { PublishedLine } from '#loaders/published-line.ts';
import { linesOf, rowsAt, rowsIn } from '#loaders/table-rows-at.ts';
import type { PutRow, RowsByKey } from '#loaders/table-rows-at.ts';
import { decodeKept } from '#tables/decode.ts';
import type { TableName } from '#tables/index.ts';

/**
 * The rows of tables that were ever published, by table: what the base branch held along its first
 * parents, and what a release held. What stood only in a commit that was not merged never was
 * published, and what a revert took back before a release is published no more. Null where git does
 * not keep the folder: nothing was published from it.
 *
 * @param label the folder as an editor would type it
 */
export function publishedRows<K extends TableName>(
  data: string,
  label: string,
  names: readonly K[],
  line: PublishedLine | null = publishedLine(data),
): ReadonlyMap<K, PublishedRows> | null {
  const shallow = git(data, ['rev-parse', '--is-shallow-repository']);
  const published = (name: K, rows: ReadonlyMap<string, PublishedRow>, whole: boolean) => {
    const file = [label, `${name}.csv`].filter((part) => part !== '').join('/');
    return [name, { file, rows, whole }] as const;
  };
  if (!shallow.ok) {
    // The data of the project itself are kept in git; without it, as in an unpacked archive,
    // nothing can be said of earlier versions. Any other folder has none.
    const own = fs.existsSync(path.join(data, '..', 'package.json'));
    return own ? new Map(names.map((name) => published(name, new Map(), false))) : null;
  }
  const whole = shallow.bytes.toString().trim() === 'false';
  if (line === null) return null;
  const puts = linesOf(data, names, line.commit);
  const held = rowsAt(data, names, [line.mergeBase, ...releases(data, line)]);
  const reverts = readReverts(data);
  const found = names.flatMap((name) => {
    const [merged = null, ...released] = held.get(name) ?? [];
    const put = puts.get(name) ?? [];
    if (put.length === 0 && [merged, ...released].every((rows) => rows === null)) return [];
    const brought = broughtBy(merged, line.mergeBase, put);
    const rows = stillThere(data, name, brought, reverts);
    return [
      published(name, new Map([...released.flatMap((one) => [...(one ?? [])]), ...rows]), whole),
    ];
  });
  return found.length === 0 ? null : new Map(found);
}

/** The rows of all tables as the newest version of the base branch has them that this one rests on. */
export function baseRows(
  data: string,
  label: string,
  line: PublishedLine | null = publishedLine(data),
): PublishedTables | null {
  const read = line && readBaseTables(data, line.mergeBase);
  if (read?.ok !== true) return null;
  return new Map(
    [...read.files].flatMap(([name, bytes]) => {
      const file = [label, `${name}.csv`].filter((part) => part !== '').join('/');
      const rows = rowsIn(name, decodeKept(bytes).text);
      return rows === null ? [] : [[name, { file, rows, whole: true }] as const];
    }),
  );
}

/** A row of the published line, and the commit that brought it there last. */
type BroughtRows = Map<string, { readonly commit: string; readonly row: PublishedRow }>;

function broughtBy(
  merged: RowsByKey | null,
  mergeBase: string,
  put: readonly PutRow[],
): BroughtRows {
  const brought: BroughtRows = new Map();
  for (const [key, row] of merged ?? []) brought.set(key, { commit: mergeBase, row });
  for (const { commit, key, row, fresh } of put) {
    brought.set(key, { commit: fresh ? commit : (brought.get(key)?.commit ?? commit), row });
  }
  return brought;
}

/** Those of the rows that no revert took back. */
function stillThere(
  data: string,
  name: TableName,
  brought: BroughtRows,
  reverts: readonly Revert[],
): [key: string, row: PublishedRow][] {
  const commits = new Map([...brought].map(([key, { commit }]) => [key, commit] as const));
  const gone = new Set(withdrawnBy(data, name, commits, reverts));
  return [...brought].flatMap(([key, { row }]) => (gone.has(key) ? [] : [[key, row]]));
}
