import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableJson } from '#downloads/json.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';
import { facts } from '../support/downloads.ts';
import { tableRows } from '../support/table-rows.ts';
import { rowOf } from '../support/say.ts';

describe.each(tableNames)('%s as JSON', (name) => {
  const table = tables[name] as unknown as Table;

  test('gives its rows back, typed, keys in the order of the columns', () => {
    fc.assert(
      fc.property(tableRows(table, 4), (texts) => {
        const rows = texts.map((row) => rowOf(table, row));
        const read = JSON.parse(tableJson(table, rows, facts)) as { rows: object[] };
        expect(read.rows).toEqual(rows);
        for (const row of read.rows) expect(Object.keys(row)).toEqual(Object.keys(table.columns));
      }),
    );
  });
});

test('a file says what it is, and has a line for each row', () => {
  const row = { county_code: '130726', name_zh: '蔚县', name_en: 'Yu County', kind: 'county' };
  const file = tableJson(tables.counties as unknown as Table, [row, row], {
    ...facts,
    edition: 'demo',
  });
  expect(file).toBe(`{
  "table": "counties",
  "title": {
    "zh": "张家口各县区",
    "en": "County-level units of Zhangjiakou"
  },
  "licence": {
    "id": "CC-BY-4.0",
    "url": "https://example.org/by"
  },
  "dataAsOf": "2026-11-22",
  "edition": "demo",
  "rows": [
    {"county_code":"130726","name_zh":"蔚县","name_en":"Yu County","kind":"county","source_id":null,"source_locator":null,"checked_on":null},
    {"county_code":"130726","name_zh":"蔚县","name_en":"Yu County","kind":"county","source_id":null,"source_locator":null,"checked_on":null}
  ]
}
`);
});

test('a table without rows has an empty list', () => {
  const file = tableJson(tables.corrections as unknown as Table, [], facts);
  expect(file.endsWith('"rows": []\n}\n')).toBe(true);
  expect(JSON.parse(file)).toMatchObject({ table: 'corrections', edition: 'official', rows: [] });
});
