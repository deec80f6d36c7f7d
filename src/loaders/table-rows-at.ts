import Papa from 'papaparse';
import type { PublishedRow } from '#domain/published-rows.ts';
import { readBlobs } from '#loaders/git-blobs.ts';
import { gitText } from '#loaders/git-run.ts';
import { readSnapshot } from '#history/snapshot.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';

/** Rows of a table by key. Rows whose key no table of today could hold are left out. */
export type RowsByKey = ReadonlyMap<string, PublishedRow>;

/** A row that a commit put into a table. */
export interface PutRow {
  readonly commit: string;
  readonly key: string;
  readonly row: PublishedRow;
  /** Whether the table had no row of this key before. */
  readonly fresh: boolean;
}

/** The tables of revisions; null where one has none, or one that cannot be read. */
export function rowsAt(
  data: string,
  name: TableName,
  revisions: readonly string[],
): (RowsByKey | null)[] {
  if (revisions.length === 0) return [];
  const prefix = gitText(data, ['rev-parse', '--show-prefix']).trim();
  const asked = revisions.map((revision) => `${revision}:${prefix}${name}.csv`).join('\n');
  const answers = gitText(
    data,
    ['cat-file', '--batch-check=%(objectname) %(objecttype)'],
    `${asked}\n`,
  );
  const ids = answers
    .trim()
    .split('\n')
    .map((answer) => /^([0-9a-f]+) blob$/.exec(answer)?.[1] ?? null);
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const contents = new Map(
    [...readBlobs(data, wanted)].map(
      ([id, bytes]) => [id, rowsIn(name, bytes.toString())] as const,
    ),
  );
  return ids.map((id) => (id === null ? null : (contents.get(id) ?? null)));
}

/** The rows of one content of a table; null where it cannot be read as one. */
export function rowsIn(name: TableName, text: string): RowsByKey | null {
  const snapshot = readSnapshot(text);
  if (snapshot === null) return null;
  const keyOf = keyReader(name);
  const { columns } = snapshot;
  return new Map(
    snapshot.rows.flatMap((cells) => {
      const row = rowOf(columns, cells);
      const key = keyOf(row);
      return key === null ? [] : [[key, row] as const];
    }),
  );
}

/** What the first parents of a commit put into a table, oldest first. */
export function lineOf(data: string, name: TableName, commit: string): PutRow[] {
  const log = gitText(data, [
    ...['log', '--first-parent', '--diff-merges=first-parent', '--reverse', '--topo-order'],
    ...['--format=commit %H', '--patch', '--unified=0', '--text', '--no-color', '--no-ext-diff'],
    ...['--no-renames', commit, '--', `${name}.csv`],
  ]);
  return rowsPut(log, name);
}

/** Reads what a series of patches, oldest first, put into a table. */
export function rowsPut(log: string, name: TableName): PutRow[] {
  const keyOf = keyReader(name);
  const { key: names } = tables[name];
  const put: PutRow[] = [];
  const taken = new Set<string>();
  let commit = '';
  let columns: readonly string[] = [];
  let inHunk = false;
  for (const line of log.split('\n')) {
    if (line.startsWith('commit ')) {
      commit = line.slice('commit '.length);
      taken.clear();
      inHunk = false;
    } else if (line.startsWith('diff ')) inHunk = false;
    else if (line.startsWith('@@')) inHunk = true;
    if (!inHunk || !/^[-+]/.test(line)) continue;
    const [cells = []] = Papa.parse<string[]>(line.slice(1).replace(/^\ufeff|\r$/g, '')).data;
    const isHeader = names.every((each) => cells.includes(each));
    if (isHeader && line.startsWith('+')) columns = cells;
    if (isHeader) continue;
    const row = rowOf(columns, cells);
    const key = keyOf(row);
    if (key === null) continue;
    if (line.startsWith('-')) taken.add(key);
    else put.push({ commit, key, row, fresh: !taken.has(key) });
  }
  return put;
}

function rowOf(columns: readonly string[], cells: readonly string[]): PublishedRow {
  return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
}

/** Reads the key of a row as `rowKey` writes it; null where today's table could not hold it. */
function keyReader(name: TableName): (row: PublishedRow) => string | null {
  const { key, columns } = tables[name] as unknown as Table;
  return (row) => {
    const cells = key.map((column) => row[column] ?? '');
    const sound = key.every((column, at) => columns[column]?.schema.safeParse(cells[at]).success);
    return sound && cells.some((cell) => cell !== '') ? cells.join('|') : null;
  };
}
