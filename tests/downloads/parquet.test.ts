import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { readParquet } from 'parquet-wasm/node';
import { describe, expect, test } from 'vitest';
import { tableParquet } from '#downloads/parquet.ts';
import { rowsOf } from '#downloads/rows.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';
import { realDataset } from '../support/dataset.ts';
import { aFacility } from '../support/make-rows.ts';

const dataset = realDataset();
const facilities = tables.facilities as unknown as Table;

test('columns are typed: numbers, yes or no, and text for all else', () => {
  const { schema } = parquetMetadata(tableParquet(facilities, []).buffer);
  const type = (name: string): string => {
    const found = schema.find((element) => element.name === name);
    return `${found?.type ?? ''} ${found?.converted_type ?? ''} ${found?.repetition_type ?? ''}`;
  };
  expect(type('facility_id')).toBe('BYTE_ARRAY UTF8 REQUIRED');
  expect(type('lon')).toBe('DOUBLE  OPTIONAL');
  expect(type('beds')).toBe('INT32  OPTIONAL');
  expect(type('duty_mobile')).toBe('BOOLEAN  OPTIONAL');
  expect(type('opened_on')).toBe('BYTE_ARRAY UTF8 OPTIONAL');
});

test('zero, no and nothing stay apart', async () => {
  const rows = [
    aFacility({ beds: 0, duty_mobile: false, lon: 0 }),
    aFacility({ beds: null, duty_mobile: null, lon: null }),
  ];
  const read = await parquetReadObjects({ file: tableParquet(facilities, rows).buffer });
  expect(read).toEqual(rows);
});

test('a list is written as in the CSV', async () => {
  const indicators = tables.indicators as unknown as Table;
  const row = { indicator_id: 'a', coverage: ['county', 'township'], decimals: 0 };
  const all = Object.fromEntries(Object.keys(indicators.columns).map((name) => [name, null]));
  const texts = { name_zh: '', name_en: '', theme: '', definition_zh: '', definition_en: '' };
  const [read] = await parquetReadObjects({
    file: tableParquet(indicators, [{ ...all, ...texts, ...row }]).buffer,
  });
  expect(read?.['coverage']).toBe('county;township');
});

describe.each(tableNames)('a strict reader', (name) => {
  const table = tables[name] as unknown as Table;
  const counted = (file: Uint8Array) =>
    readParquet(file)
      .recordBatches()
      .reduce((sum, batch) => sum + batch.numRows, 0);

  test(`takes ${name} without a row`, () => {
    const file = tableParquet(table, []);
    expect(counted(file)).toBe(0);
    expect(readParquet(file).schema).toBeDefined();
    const { schema } = parquetMetadata(file.buffer);
    expect(schema.slice(1).map((element) => element.name)).toEqual(Object.keys(table.columns));
  });

  test(`takes ${name} as it is, and with one row`, () => {
    const { sourced } = rowsOf(dataset, name);
    expect(counted(tableParquet(table, sourced))).toBe(sourced.length);
    expect(counted(tableParquet(table, sourced.slice(0, 1)))).toBe(Math.min(1, sourced.length));
  });
});

test('no whole number outgrows the 32 bits it is written in', () => {
  const limits = tableNames.flatMap((name) =>
    Object.values((tables[name] as unknown as Table).columns)
      .filter(({ type }) => type === 'integer')
      .map(({ constraints }) => [
        constraints.minimum ?? -Infinity,
        constraints.maximum ?? Infinity,
      ]),
  );
  expect(limits.length).toBeGreaterThan(2);
  for (const limit of limits.flat()) expect(Math.abs(limit)).toBeLessThan(2 ** 31);
});
