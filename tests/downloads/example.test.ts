import { expect, test } from 'vitest';
import { exampleOf } from '#downloads/example.ts';
import { tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';

const table = tables.facilities as unknown as Table;

test('the example of the docs comes first', () => {
  expect(exampleOf(table, 'beds', [{ beds: 12 }])).toBe('80');
});

test('else the first short cell, written as in the file', () => {
  const rows = [{ name_zh: '长'.repeat(41) }, { name_zh: '蔚县益海助学中心' }, { name_zh: '乙' }];
  expect(exampleOf(table, 'name_zh', rows)).toBe('蔚县益海助学中心');
  expect(exampleOf(table, 'duty_mobile', [{ duty_mobile: null }, { duty_mobile: true }])).toBe(
    'yes',
  );
});

test('nothing comes of nothing', () => {
  expect(exampleOf(table, 'name_zh', [])).toBeNull();
  expect(exampleOf(table, 'no_such_column', [{ no_such_column: 'a' }])).toBeNull();
});
