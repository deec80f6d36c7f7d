import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { guardCell } from '#downloads/spreadsheet-csv.ts';
import { fileOf, fileSets } from '#downloads/files.ts';
import type { FileSet } from '#downloads/files.ts';
import type { AnyRow } from '#downloads/rows.ts';
import { tableNames, tables } from '#tables/index.ts';
import { cellsOf } from '#tables/table.ts';
import type { Table } from '#tables/table.ts';
import { facts, hostileTable, textOf } from '../support/downloads.ts';
import { HOSTILE } from '../support/hostile.ts';
import { tableRows } from '../support/table-rows.ts';
import { rowOf } from '../support/say.ts';

async function filesOf(table: Table, rows: readonly AnyRow[]): Promise<FileSet> {
  const [set] = await fileSets({ table, sourced: rows, illustrative: [] }, [], facts);
  if (set === undefined) throw new Error('No files');
  return set;
}

/** Parses cells as the table does, so that texts become the values they stand for. */
function fromCells(table: Table, cells: readonly (readonly string[])[]): AnyRow[] {
  const names = Object.keys(table.columns);
  return cells.map((row) =>
    rowOf(table, Object.fromEntries(names.map((name, at) => [name, row[at] ?? '']))),
  );
}

/** The rows of every file, read back by a reader of its format. */
async function readBack(table: Table, set: FileSet): Promise<Record<string, AnyRow[]>> {
  const csv = Papa.parse<string[]>(textOf(set, 'csv'), { delimiter: ',', newline: '\n' });
  expect(csv.errors).toEqual([]);
  const json = JSON.parse(textOf(set, 'json')) as { rows: AnyRow[] };
  const lines = textOf(set, 'ndjson').split('\n').slice(0, -1);
  const { sheets } = await readXlsx(fileOf(set, 'xlsx').data);
  const columns = Object.values(table.columns);
  return {
    csv: fromCells(table, csv.data.slice(1, -1)),
    json: json.rows,
    ndjson: lines.map((line) => JSON.parse(line) as AnyRow),
    xlsx: (sheets[0]?.rows.slice(2) ?? []).map(
      (row) => fromCells(table, [columns.map((_, at) => String(row[at] ?? ''))]).at(0) ?? {},
    ),
    parquet: (await parquetReadObjects({ file: fileOf(set, 'parquet').data.buffer })).map(
      (row) =>
        fromCells(table, [
          columns.map((column, at) => {
            const value: unknown = row[Object.keys(table.columns)[at] ?? ''] ?? null;
            if (typeof value === 'string') return value;
            return value === null ? '' : column.format(value as never);
          }),
        ]).at(0) ?? {},
    ),
  };
}

async function expectRows(table: Table, rows: readonly AnyRow[]): Promise<void> {
  const read = await readBack(table, await filesOf(table, rows));
  for (const [format, found] of Object.entries(read)) expect(found, format).toEqual(rows);
}

describe.each(tableNames)('every file of %s', (name) => {
  const table = tables[name] as unknown as Table;

  test('gives the rows back, with their types', async () => {
    const property = fc.asyncProperty(tableRows(table, 4), (texts) =>
      expectRows(
        table,
        texts.map((row) => rowOf(table, row)),
      ),
    );
    await fc.assert(property, { numRuns: 6 });
  });
});

describe('texts that spreadsheets run or rewrite', () => {
  const rows = HOSTILE.map((word, index): AnyRow => {
    const note = index % 2 === 0 ? `${word}${word}` : null;
    return { word, note, change: index === 0 ? null : index - 5.5, yes: index % 3 === 0 };
  });

  test('come back from every file as they were', async () => {
    await expectRows(hostileTable, rows);
  });

  test('are guarded in the CSV for Excel, and numbers are not', async () => {
    const csv = textOf(await filesOf(hostileTable, rows), 'excel');
    expect(csv.startsWith('\ufeffword,note,change,yes\r\n')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(csv.slice(1), { newline: '\r\n' });
    expect(errors).toEqual([]);
    const cells = data.slice(1, -1);
    expect(cells.map(([word]) => word)).toEqual(HOSTILE.map(guardCell));
    expect(cells.flatMap(([word = '']) => (/^[=+\-@\t\r]/.test(word) ? [word] : []))).toEqual([]);
    expect(cells.map((row) => row[2])).toEqual(
      rows.map((row) => cellsOf(hostileTable.columns, row)[2]),
    );
    expect(cells.map((row) => row[2])).toContain('-4.5');
  });

  test('any text at all comes back', async () => {
    const words = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 4 });
    const property = fc.asyncProperty(words, (texts) =>
      expectRows(
        hostileTable,
        texts.map((word) => ({ word, note: null, change: null, yes: null })),
      ),
    );
    await fc.assert(property, { numRuns: 15 });
  });
});
