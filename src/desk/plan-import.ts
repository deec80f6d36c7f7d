import { versionOf, writeTable } from '#desk/changes.ts';
import type { Changes } from '#desk/changes.ts';
import { checkHanded } from '#desk/check-handed.ts';
import { locate, wholeFile } from '#desk/desk-finding.ts';
import type { DeskFinding, Header } from '#desk/desk-finding.ts';
import type { RawSheet } from '#desk/sheet.ts';
import type { Dataset } from '#domain/dataset.ts';
import { checkIntegrity } from '#domain/integrity.ts';
import type { Outside } from '#domain/integrity.ts';
import type { PublishedTables } from '#domain/published-rows.ts';
import { compareSnapshots } from '#history/difference.ts';
import type { Difference } from '#history/difference.ts';
import { rowChanges } from '#history/merge-changes.ts';
import type { Snapshot } from '#history/snapshot.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { rowKey } from '#tables/parse-table.ts';
import { cellsOf } from '#tables/table.ts';
import type { AnyRow, Located, Table } from '#tables/table.ts';

/**
 * `merge` adds rows and fills those of the same key: a cell that is empty in the file says nothing of
 * what is published. `overwrite` empties such cells too. `replace` makes the file the whole table.
 */
export type ImportMode = 'merge' | 'overwrite' | 'replace';

/** Rows that were handed in for one table. */
export interface HandedRows {
  readonly table: TableName;
  readonly file: string;
  readonly sheet: RawSheet;
  readonly header: Header | null;
  readonly rows: readonly Located<AnyRow>[];
  readonly mode: ImportMode;
}

/** What becomes of one table. */
export interface TablePlan {
  readonly table: TableName;
  readonly difference: Difference;
  /** The new file of the table. */
  readonly csv: string;
  /** What to bring onto the table where it has changed meanwhile. */
  readonly changes: Changes;
}

/** What an import would do. */
export interface ImportPlan {
  readonly findings: readonly DeskFinding[];
  /** Null where an error stops the import. */
  readonly tables: readonly TablePlan[] | null;
}

/**
 * Works out what becomes of the tables when rows of files are taken in together, in whatever order
 * they came: all tables are checked with them, the differences told, the new files written out.
 */
export function planImport(
  parts: readonly HandedRows[],
  published: Dataset,
  outside: Outside,
): ImportPlan {
  let dataset = published;
  const beside: DeskFinding[] = [];
  for (const { table: name, rows: read, mode } of parts) {
    const table = tables[name] as unknown as Table;
    const old = dataset[name] as unknown as readonly Located<AnyRow>[];
    const rows = mode === 'replace' ? read : mergeRows(table, old, read, mode);
    const handed = checkHanded(table, read, old, outside.today ?? null);
    beside.push(...handed.map((found) => located(found, parts)));
    if (mode === 'replace') beside.push(...removedRows(table, old, read));
    dataset = { ...dataset, [name]: rows };
  }
  // Corrections of what the import changes are written after it, and asked for by the check.
  const known = { ...outside, today: null, published: publishedWith(published, outside) };
  const across = checkIntegrity(dataset, known).map((found) => located(found, parts));
  const findings = [...beside, ...across];
  if (hasError(findings)) return { findings, tables: null };
  const names = new Set(parts.map(({ table }) => table));
  return { findings, tables: [...names].map((name) => tablePlan(name, published, dataset)) };
}

function tablePlan(name: TableName, before: Dataset, after: Dataset): TablePlan {
  const table = tables[name] as unknown as Table;
  const [old, now] = [tableSnapshot(name, before), tableSnapshot(name, after)];
  const difference = compareSnapshots(old, now, table.key);
  const csv = writeTable(now);
  const versions = { from: versionOf(writeTable(old)), to: versionOf(csv) };
  return {
    table: name,
    difference,
    csv,
    changes: { table: name, ...versions, ...rowChanges(difference) },
  };
}

/** A table as its file stands. */
export function tableSnapshot(name: TableName, dataset: Dataset): Snapshot {
  const { columns } = tables[name] as unknown as Table;
  const rows = dataset[name].map(({ value }) =>
    cellsOf(columns, value as unknown as Readonly<Record<string, unknown>>),
  );
  return { columns: Object.keys(columns), rows };
}

/** Gives a finding its cell in the file that it is about; one about other files stays as it is. */
function located(found: Finding, parts: readonly HandedRows[]): DeskFinding {
  const part = parts.find(({ file }) => file === found.file);
  return part === undefined ? wholeFile(found) : locate(found, part);
}

export function hasError(findings: readonly DeskFinding[]): boolean {
  return findings.some((found) => found.finding.severity === 'error');
}

/** The published rows in their order, changed ones in their places, new ones at the end. */
function mergeRows(
  table: Table,
  old: readonly Located<AnyRow>[],
  read: readonly Located<AnyRow>[],
  mode: 'merge' | 'overwrite',
): Located<AnyRow>[] {
  const now = new Map(read.map((row) => [rowKey(table, row.value), row] as const));
  const kept = old.map((row) => {
    const key = rowKey(table, row.value);
    const changed = now.get(key);
    now.delete(key);
    if (changed === undefined || mode === 'overwrite') return changed ?? row;
    return { ...changed, value: filled(row.value, changed.value) };
  });
  return [...kept, ...now.values()];
}

/** A row with the cells of another wherever that says anything. */
function filled(old: AnyRow, now: AnyRow): AnyRow {
  const says = ([, value]: [string, unknown]): boolean =>
    value !== null && !(Array.isArray(value) && value.length === 0);
  return { ...old, ...Object.fromEntries(Object.entries(now).filter(says)) };
}

/** Published rows that the file lacks; of facilities the checks themselves tell. */
function removedRows(
  table: Table,
  old: readonly Located<AnyRow>[],
  read: readonly Located<AnyRow>[],
): DeskFinding[] {
  if (table.name === 'facilities') return [];
  const keys = new Set(read.map((row) => rowKey(table, row.value)));
  return old
    .filter((row) => !keys.has(rowKey(table, row.value)))
    .map((row) => {
      const place = { file: row.file, line: row.line, column: table.key[0] ?? null };
      const value = rowKey(table, row.value);
      return wholeFile(finding({ ...place, value }, { code: 'row-removed' }));
    });
}

/** The facilities of the published table count as published, also where no history is at hand. */
function publishedWith({ facilities }: Dataset, { published }: Outside): PublishedTables {
  const known = published?.get('facilities');
  const rows = facilities.map(
    ({ value }) => [value.facility_id, { name_zh: value.name_zh }] as const,
  );
  const all = {
    file: known?.file ?? 'data/facilities.csv',
    rows: new Map([...(known?.rows ?? []), ...rows]),
    whole: known?.whole ?? true,
  };
  return new Map([...(published ?? []), ['facilities', all]]);
}
