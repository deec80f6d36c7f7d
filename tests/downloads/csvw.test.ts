import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { plainCsv } from '#downloads/csv.ts';
import { csvwMetadata } from '#downloads/csvw.ts';
import type { CsvwMetadata } from '#downloads/csvw.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';
import { facts } from '../support/downloads.ts';
import { tableRows } from '../support/table-rows.ts';
import { rowOf } from '../support/say.ts';

type Value = string | number | boolean | null | readonly string[];

/** Reads a CSV file by its metadata alone, as the standard says; throws where a cell breaks them. */
function readCsvw({ dialect, tableSchema }: CsvwMetadata, csv: string): Record<string, Value>[] {
  const { data, errors } = Papa.parse<string[]>(csv, {
    delimiter: dialect.delimiter,
    quoteChar: dialect.quoteChar,
    newline: dialect.lineTerminators[0] as '\n',
  });
  if (errors.length > 0) throw new Error(errors[0]?.message);
  const [header = [], ...rows] = data.slice(0, -1);
  tableSchema.columns.forEach(({ titles }, at) => {
    if (![...titles.zh, ...titles.en].includes(header[at] ?? '')) throw new Error(header[at]);
  });
  return rows.map((row) =>
    Object.fromEntries(
      tableSchema.columns.map((column, at) => [column.name, readCell(column, row[at] ?? '')]),
    ),
  );
}

type Column = CsvwMetadata['tableSchema']['columns'][number];

function readCell({ datatype, required, separator }: Column, cell: string): Value {
  if (cell === '') {
    if (required) throw new Error('required');
    return null;
  }
  if (separator === undefined) return readValue(datatype, cell);
  return cell.split(separator).map((part) => String(readValue(datatype, part)));
}

function readValue(datatype: Column['datatype'], cell: string): string | number | boolean {
  const { base } = datatype;
  if (base === 'boolean') {
    const [yes, no] = (datatype as { format: string }).format.split('|');
    if (cell !== yes && cell !== no) throw new Error(cell);
    return cell === yes;
  }
  if (base === 'integer' || base === 'decimal') {
    const { minimum = -Infinity, maximum = Infinity } = datatype as {
      minimum?: number;
      maximum?: number;
    };
    const form = base === 'integer' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
    const value = Number(cell);
    if (!form.test(cell) || value < minimum || value > maximum) throw new Error(cell);
    return value;
  }
  if (base === 'date' && !/^\d{4}-\d\d-\d\d$/.test(cell)) throw new Error(cell);
  const format = base === 'string' ? (datatype as { format?: string }).format : undefined;
  if (format !== undefined && !new RegExp(format).test(cell)) throw new Error(cell);
  return cell;
}

describe.each(tableNames)('%s in CSVW', (name) => {
  const table = tables[name] as unknown as Table;
  const metadata = csvwMetadata(table, `${name}.csv`, facts);

  test('reads to the same rows and types by its metadata alone', () => {
    fc.assert(
      fc.property(tableRows(table, 4), (texts) => {
        const rows = texts.map((row) => rowOf(table, row));
        expect(readCsvw(metadata, plainCsv(table, rows))).toEqual(rows);
      }),
      { numRuns: 40 },
    );
  });

  test('names its file, its titles in both languages, its licence and its key', () => {
    expect(metadata).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
      url: `${name}.csv`,
      'dc:title': [
        { '@value': table.title.zh, '@language': 'zh' },
        { '@value': table.title.en, '@language': 'en' },
      ],
      'dc:license': { '@id': 'https://example.org/by' },
    });
    const names = metadata.tableSchema.columns.map((column) => column.name);
    expect(names).toEqual(Object.keys(table.columns));
    for (const key of table.key) expect(metadata.tableSchema.aboutUrl).toContain(`{${key}}`);
    for (const key of metadata.tableSchema.primaryKey ?? []) {
      expect(table.columns[key]?.required).toBe(true);
    }
  });
});

test('a cell that breaks the metadata is refused by them', () => {
  const table = tables.facilities as unknown as Table;
  const metadata = csvwMetadata(table, 'facilities.csv', facts);
  const cells = Object.keys(table.columns).map((name) => (name === 'beds' ? 'many' : 'x'));
  const csv = `${Object.keys(table.columns).join(',')}\n${cells.join(',')}\n`;
  expect(() => readCsvw(metadata, csv)).toThrow();
});
