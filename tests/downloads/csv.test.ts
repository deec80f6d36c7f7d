import fc from 'fast-check';
import fs from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { excelCsv, plainCsv } from '#downloads/csv.ts';
import { guardCell } from '#downloads/spreadsheet-csv.ts';
import { rowsOf } from '#downloads/rows.ts';
import { tableNames, tables } from '#tables/index.ts';
import { parseTable } from '#tables/parse-table.ts';
import { cellsOf, defineTable } from '#tables/table.ts';
import type { Table } from '#tables/table.ts';
import { text } from '#tables/text-cells.ts';
import { number } from '#tables/value-cells.ts';
import { realDataset } from '../support/dataset.ts';
import { docs, rowOf } from '../support/say.ts';
import { tableRows } from '../support/table-rows.ts';
import { inCounty } from '../support/county.ts';

const encoder = new TextEncoder();
const dataset = realDataset();

describe.each(tableNames)('the download of %s', (name) => {
  const table = tables[name] as unknown as Table;
  const isNumber = Object.values(table.columns).map(({ type }) => /^(number|integer)$/.test(type));

  test('is the data file, byte for byte', () => {
    const written = encoder.encode(plainCsv(table, rowsOf(dataset, name).sourced));
    expect(Buffer.from(written).equals(fs.readFileSync(inCounty(`data/${name}.csv`)))).toBe(true);
  });

  test('reads back as the rows that were written', () => {
    fc.assert(
      fc.property(tableRows(table, 5), (texts) => {
        const rows = texts.map((row) => rowOf(table, row));
        const csv = plainCsv(table, rows);
        expect(csv).not.toMatch(/\r|^\ufeff/);
        const { rows: read, findings } = parseTable(table, encoder.encode(csv), `${name}.csv`);
        expect(findings).toEqual([]);
        expect(read.map((row) => row.value)).toEqual(rows);
        const cells = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\n' });
        expect(cells.errors).toEqual([]);
        expect(cells.data.slice(1, -1)).toEqual(rows.map((row) => cellsOf(table.columns, row)));
      }),
    );
  });

  test('for Excel differs in byte-order mark, line ends and guarded text cells alone', () => {
    fc.assert(
      fc.property(tableRows(table, 5), (texts) => {
        const rows = texts.map((row) => rowOf(table, row));
        const csv = excelCsv(table, rows);
        expect(csv.startsWith(`\ufeff${Object.keys(table.columns)[0] ?? ''}`)).toBe(true);
        const read = Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' }).data;
        expect(read.slice(1, -1)).toEqual(
          rows.map((row) =>
            cellsOf(table.columns, row).map((cell, at) =>
              isNumber[at] === true ? cell : guardCell(cell),
            ),
          ),
        );
      }),
    );
  });
});

describe('a cell for Excel', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-', "'-"],
    ['@here', "'@here"],
    ['\tindented', "'\tindented"],
    ['\rreturned', "'\rreturned"],
    ['1-4', "'1-4"],
    ['2022-09', "'2022-09"],
    ['60-64', "'60-64"],
    ['0755', "'0755"],
    ['911101080000000000', "'911101080000000000"],
    ['12e3', "'12e3"],
  ])('%j becomes %j', (cell, guarded) => {
    expect(guardCell(cell)).toBe(guarded);
  });

  test.each(['', '0', '56', '60+', '130726100', '2014-05-20', '0313-7012345', '蔚州镇'])(
    '%j stays as it is',
    (cell) => {
      expect(guardCell(cell)).toBe(cell);
    },
  );

  test('is guarded with one apostrophe or left alone', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        expect([cell, `'${cell}`]).toContain(guardCell(cell));
        expect(guardCell(cell)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  test('keeps a negative number a number beside a text that begins with a minus', () => {
    const table = defineTable({
      name: 'test',
      title: docs.title,
      description: docs.description,
      key: ['word'],
      columns: { word: text(docs), change: number(docs).optional() },
    }) as unknown as Table;
    const rows = [
      { word: '-3', change: -3 },
      { word: '甲,乙', change: null },
    ];
    expect(excelCsv(table, rows)).toBe('\ufeffword,change\r\n\'-3,-3\r\n"甲,乙",\r\n');
    expect(plainCsv(table, rows)).toBe('word,change\n-3,-3\n"甲,乙",\n');
  });
});

test('a table without rows keeps its header', () => {
  const table = tables.corrections as unknown as Table;
  const header = Object.keys(table.columns).join(',');
  expect(plainCsv(table, [])).toBe(`${header}\n`);
  expect(excelCsv(table, [])).toBe(`\ufeff${header}\r\n`);
});
