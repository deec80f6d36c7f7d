import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '#downloads/rows.ts';
import { sourcesUsed } from '#downloads/sources-used.ts';
import { tableWorkbook } from '#downloads/table-workbook.ts';
import { tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';
import { realDataset } from '../support/dataset.ts';
import { facts } from '../support/downloads.ts';
import { aFacility } from '../support/make-rows.ts';

const dataset = realDataset();
const sources = dataset.sources.map((row) => row.value);
const facilities = tables.facilities as unknown as Table;

describe('the workbook of a table', async () => {
  const row = aFacility({
    township_code: '130726100',
    phone: '0313-7012345',
    beds: 80,
    opened_on: '2021-06',
    duty_mobile: false,
  });
  const file = await tableWorkbook(facilities, [row], sources.slice(0, 2), facts);
  const { sheets } = await readXlsx(file);
  const [data, columns, used, about] = sheets;
  const names = data?.rows[1] ?? [];
  const cell = (name: string): unknown => data?.rows[2]?.[names.indexOf(name)];

  test('has the rows under Chinese titles and column names', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      '机构',
      '各列含义 Columns',
      '所用来源 Sources',
      '关于 About',
    ]);
    expect(data?.rows[0]?.[0]).toBe('机构编号');
    expect(names).toEqual(Object.keys(facilities.columns));
  });

  test('keeps codes, phones and dates as text, and numbers as numbers', () => {
    expect(['township_code', 'phone', 'opened_on', 'duty_mobile', 'beds'].map(cell)).toEqual([
      '130726100',
      '0313-7012345',
      '2021-06',
      'no',
      80,
    ]);
  });

  test('explains every column', () => {
    expect(columns?.rows.slice(2).map(([name]) => name)).toEqual(Object.keys(facilities.columns));
    const status = columns?.rows.find(([name]) => name === 'status');
    expect(status?.join('|')).toContain(
      'operating（运营中 / operating）；temporarily_closed（暂停服务 / temporarily closed）',
    );
    const beds = columns?.rows.find(([name]) => name === 'beds');
    expect(beds?.slice(3, 7)).toEqual(['integer', 'no', 0, 2000]);
  });

  test('lists the sources used', () => {
    expect(used?.rows.slice(2).map(([id]) => id)).toEqual(
      sources.slice(0, 2).map((source) => source.source_id),
    );
  });

  test('says what it is, and that empty is not zero', () => {
    const said = new Map(about?.rows.slice(2).map(([item, content]) => [item, content]));
    expect(said.get('数据截至 Data as of')).toBe('2026-11-22');
    expect(said.get('行数 Rows')).toBe('1');
    expect(said.get('空格 Empty cells')).toContain('不是零');
    expect(said.has('示例 Examples')).toBe(false);
  });
});

test('a table without sources, and the table of sources itself, need no sheet of them', async () => {
  for (const name of ['checks', 'sources'] as const) {
    const rows = rowsOf(dataset, name);
    const used = sourcesUsed(rows, sources);
    const { sheets } = await readXlsx(await tableWorkbook(rows.table, rows.sourced, used, facts));
    expect(sheets.map((sheet) => sheet.name).slice(1)).toEqual(['各列含义 Columns', '关于 About']);
  }
});

test('a workbook with example rows says so', async () => {
  const file = await tableWorkbook(facilities, [], [], { ...facts, edition: 'demo' });
  const { sheets } = await readXlsx(file);
  expect(sheets.at(-1)?.rows.at(-1)?.[1]).toMatch(/^含示例行.*must not be cited/);
});
