import { expect, test } from 'vitest';
import { checkExchanged } from '#domain/check-exchanged.ts';
import type { PublishedRow } from '#domain/published-rows.ts';
import { tableNames, tables } from '#tables/index.ts';
import { rowKey } from '#tables/parse-table.ts';
import { cellText } from '#tables/table.ts';
import type { Table } from '#tables/table.ts';
import { realDataset } from '../support/dataset.ts';

const dataset = realDataset();

/** The tables as they are, published, with each row changed before. */
function published(name: (typeof tableNames)[number], change: (row: PublishedRow) => PublishedRow) {
  const table = tables[name] as unknown as Table;
  const rows = dataset[name].map(({ value }) => {
    const cells = Object.keys(table.columns).map(
      (column) => [column, cellText(table, value, column)] as const,
    );
    return [rowKey(table, value as never), change(Object.fromEntries(cells))] as const;
  });
  return new Map([[name, { file: `data/${name}.csv`, rows: new Map(rows), whole: true }]]);
}

const found = (before: ReturnType<typeof published>) =>
  checkExchanged(dataset, before).map(({ column, params }) => [column, params['other']]);

test('the tables as they are have no columns exchanged', () => {
  for (const name of tableNames) expect(found(published(name, (row) => row))).toEqual([]);
  expect(checkExchanged(dataset, null)).toEqual([]);
});

test('every pair of columns of text that has each the other’s cells is told', () => {
  for (const name of tableNames) {
    const table = tables[name] as unknown as Table;
    const free = Object.entries(table.columns).filter(
      ([column, { type, constraints }]) =>
        type === 'string' && constraints.pattern === undefined && !table.key.includes(column),
    );
    const [one, other] = free.map(([column]) => column);
    if (one === undefined || other === undefined || dataset[name].length < 5) continue;
    const before = published(name, (row) => ({
      ...row,
      [one]: row[other] ?? '',
      [other]: row[one] ?? '',
    }));
    expect([name, ...found(before)]).toEqual([name, [one, other]]);
  }
});

test('a column that was filled anew, or one row that was turned round, is no exchange', () => {
  const filled = published('sources', (row) => ({ ...row, publisher_zh: '', publisher_en: '' }));
  expect(found(filled)).toEqual([]);
  const [first] = dataset.sources;
  const turned = published('sources', (row) =>
    row['source_id'] === first?.value.source_id
      ? { ...row, title_zh: row['publisher_zh'] ?? '', publisher_zh: row['title_zh'] ?? '' }
      : row,
  );
  expect(found(turned)).toEqual([]);
});
