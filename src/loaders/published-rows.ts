import fs from 'node:fs';
import path from 'node:path';
import type { PublishedRow, PublishedRows, PublishedTables } from '#domain/published-rows.ts';
import { readBaseTables } from '#loaders/git-base.ts';
import { git } from '#loaders/git-run.ts';
import { withdrawnBy } from '#loaders/git-reverts.ts';
import { publishedLine, releases } from '#loaders/published-line.ts';
import { lineOf, rowsAt, rowsIn } from '#loaders/table-rows-at.ts';
import type { RowsByKey } from '#loaders/table-rows-at.ts';
import type { TableName } from '#tables/index.ts';

/**
 * The rows of tables that were ever published, by table: what the base branch held along its first
 * parents, and what a release held. What stood only in a commit that was not merged never was
 * published, and what a revert took back before a release is published no more. Null where git does
 * not keep the folder: nothing was published from it.
 *
 * @param label the folder as an editor would type it
 * @param base the branch or commit that counts as published, where the caller knows it
 */
export function publishedRows<K extends TableName>(
  data: string,
  label: string,
  names: readonly K[],
  base?: string,
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
  const line = publishedLine(data, base);
  if (line === null) return null;
  const tags = releases(data, line);
  const found = names.flatMap((name) => {
    const rows = rowsOf(data, name, line, tags);
    return rows === null ? [] : [published(name, rows, whole)];
  });
  return found.length === 0 ? null : new Map(found);
}

/** The rows of all tables as the newest version of the base branch has them that this one rests on. */
export function baseRows(data: string, label: string, base?: string): PublishedTables | null {
  if (!git(data, ['rev-parse', '--git-dir']).ok) return null;
  const line = publishedLine(data, base);
  const read = line && readBaseTables(data, line.mergeBase);
  if (read?.ok !== true) return null;
  return new Map(
    [...read.files].flatMap(([name, bytes]) => {
      const file = [label, `${name}.csv`].filter((part) => part !== '').join('/');
      const rows = rowsIn(name, bytes.toString());
      return rows === null ? [] : [[name, { file, rows, whole: true }] as const];
    }),
  );
}

/** Null where no version of the table was committed. */
function rowsOf(
  data: string,
  name: TableName,
  line: NonNullable<ReturnType<typeof publishedLine>>,
  tags: readonly string[],
): RowsByKey | null {
  const put = lineOf(data, name, line.commit);
  const [merged, ...released] = rowsAt(data, name, [line.mergeBase, ...tags]);
  if (put.length === 0 && [merged, ...released].every((rows) => rows === null)) return null;
  const brought = new Map<string, { readonly commit: string; readonly row: PublishedRow }>();
  for (const [key, row] of merged ?? []) brought.set(key, { commit: line.mergeBase, row });
  for (const { commit, key, row, fresh } of put) {
    brought.set(key, { commit: fresh ? commit : (brought.get(key)?.commit ?? commit), row });
  }
  const commits = new Map([...brought].map(([key, { commit }]) => [key, commit] as const));
  for (const key of withdrawnBy(data, name, commits)) brought.delete(key);
  return new Map([
    ...released.flatMap((rows) => [...(rows ?? [])]),
    ...[...brought].map(([key, { row }]) => [key, row] as const),
  ]);
}
