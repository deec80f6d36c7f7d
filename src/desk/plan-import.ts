import Papa from 'papaparse';
import { locate, wholeFile } from '#desk/desk-finding.ts';
import type { DeskFinding } from '#desk/desk-finding.ts';
import type { ReadFile } from '#desk/read-file.ts';
import type { AnyRow } from '#desk/read-sheet.ts';
import type { Dataset } from '#domain/dataset.ts';
import { checkIntegrity } from '#domain/integrity.ts';
import type { Outside } from '#domain/integrity.ts';
import type { PublishedTables } from '#domain/published-rows.ts';
import { compareSnapshots } from '#history/difference.ts';
import type { Difference } from '#history/difference.ts';
import { finding } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { rowKey } from '#tables/parse-table.ts';
import { cellsOf } from '#tables/table.ts';
import type { Located, Table } from '#tables/table.ts';

/** `merge` adds rows and changes those of the same key; `replace` makes the file the whole table. */
export type ImportMode = 'merge' | 'replace';

/** What an import would do. */
export interface ImportPlan {
  readonly findings: readonly DeskFinding[];
  /** Null where an error stops the import. */
  readonly difference: Difference | null;
  /** The new file of the table; null where an error stops the import. */
  readonly csv: string | null;
}

/**
 * Works out what becomes of a table when the rows of a file are taken in: the rest of the data is
 * checked with it, the difference told, the new file written out.
 */
export function planImport(
  name: TableName,
  read: ReadFile,
  file: string,
  published: Dataset,
  outside: Outside,
  mode: ImportMode,
): ImportPlan {
  const table = tables[name] as unknown as Table;
  const stop = (findings: readonly DeskFinding[]): ImportPlan => ({
    findings,
    difference: null,
    csv: null,
  });
  if (hasError(read.findings)) return stop(read.findings);
  const old = published[name] as unknown as readonly Located<AnyRow>[];
  const rows = mode === 'merge' ? mergeRows(table, old, read.rows) : read.rows;
  const removed = mode === 'merge' ? [] : removedRows(table, old, read.rows);
  const dataset = { ...published, [name]: rows } as Dataset;
  const place = { sheet: read.sheet ?? NO_SHEET, file, header: read.header };
  const known = { ...outside, published: publishedWith(published, outside) };
  const across = checkIntegrity(dataset, known).map((found) => locate(found, place));
  const findings = [...read.findings, ...removed, ...across];
  if (hasError(findings)) return stop(findings);
  const columns = Object.keys(table.columns);
  const cells = (all: readonly Located<AnyRow>[]): string[][] =>
    all.map(({ value }) => cellsOf(table.columns, value));
  const after = cells(rows);
  const difference = compareSnapshots(
    { columns, rows: cells(old) },
    { columns, rows: after },
    table.key,
  );
  return { findings, difference, csv: `${Papa.unparse([columns, ...after], { newline: '\n' })}\n` };
}

const NO_SHEET = { name: null, rows: [], lines: [], merges: [] };

export function hasError(findings: readonly DeskFinding[]): boolean {
  return findings.some((found) => found.finding.severity === 'error');
}

/** The published rows in their order, changed ones in their places, new ones at the end. */
function mergeRows(
  table: Table,
  old: readonly Located<AnyRow>[],
  read: readonly Located<AnyRow>[],
): Located<AnyRow>[] {
  const now = new Map(read.map((row) => [rowKey(table, row.value), row] as const));
  const kept = old.map((row) => {
    const key = rowKey(table, row.value);
    const changed = now.get(key);
    now.delete(key);
    return changed ?? row;
  });
  return [...kept, ...now.values()];
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
