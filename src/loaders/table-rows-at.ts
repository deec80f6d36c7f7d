import Papa from 'papaparse';
import type { PublishedRow } from '#domain/published-rows.ts';
import { readBlobs } from '#loaders/git-blobs.ts';
import { gitText } from '#loaders/git-run.ts';
import { onceEach } from '#loaders/once.ts';
import { readSnapshot } from '#history/snapshot.ts';
import { decodeKept } from '#tables/decode.ts';
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

/**
 * The tables of revisions, by table and in that order; null where a revision has none, or one that
 * cannot be read.
 */
export function rowsAt<K extends TableName>(
  data: string,
  names: readonly K[],
  revisions: readonly string[],
): ReadonlyMap<K, readonly (RowsByKey | null)[]> {
  if (revisions.length === 0) return new Map(names.map((name) => [name, []]));
  const prefix = gitText(data, ['rev-parse', '--show-prefix']).trim();
  const wanted = names.flatMap((name) => revisions.map((revision) => ({ name, revision })));
  const asked = wanted.map(({ name, revision }) => `${revision}:${prefix}${name}.csv`).join('\n');
  const answers = gitText(
    data,
    ['cat-file', '--batch-check=%(objectname) %(objecttype)'],
    `${asked}\n`,
  );
  const ids = answers
    .trim()
    .split('\n')
    .map((answer) => /^([0-9a-f]+) blob$/.exec(answer)?.[1] ?? null);
  const contents = new Map(readBlobs(data, [...new Set(ids.filter((id) => id !== null))]));
  return new Map(
    names.map((name, at) => {
      // Most revisions have the same content of a table.
      const rows = onceEach((id: string) =>
        rowsIn(name, decodeKept(contents.get(id) ?? new Uint8Array()).text),
      );
      const own = ids.slice(at * revisions.length, (at + 1) * revisions.length);
      return [name, own.map((id) => (id === null ? null : rows(id)))] as const;
    }),
  );
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

/** What the first parents of a commit put into each table, oldest first. */
export function linesOf<K extends TableName>(
  data: string,
  names: readonly K[],
  commit: string,
): ReadonlyMap<K, readonly PutRow[]> {
  const log = gitText(data, [
    ...['log', '--first-parent', '--diff-merges=first-parent', '--reverse', '--topo-order'],
    ...['--format=commit %H', '--patch', '--unified=0', '--text', '--no-color', '--no-ext-diff'],
    ...['--no-renames', commit, '--', ...names.map((name) => `${name}.csv`)],
  ]);
  const logs = logsByTable(log);
  return new Map(names.map((name) => [name, rowsPut(logs.get(name) ?? '', name)]));
}

/** Parts a log by the tables whose patches it has; each keeps the commits that they are of. */
function logsByTable(log: string): ReadonlyMap<string, string> {
  const logs = new Map<string, string[]>();
  let commit = '';
  let lines: string[] = [];
  for (const line of log.split('\n')) {
    if (line.startsWith('commit ')) commit = line;
    else if (line.startsWith('diff ')) {
      const name = /([a-z_]+)\.csv"?$/.exec(line)?.[1] ?? '';
      lines = logs.get(name) ?? [];
      logs.set(name, lines);
      lines.push(commit, line);
    } else lines.push(line);
  }
  return new Map([...logs].map(([name, own]) => [name, own.join('\n')]));
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
    const sound = key.every((column, at) => columns[column]?.read(cells[at] ?? '').ok);
    return sound && cells.some((cell) => cell !== '') ? cells.join('|') : null;
  };
}
