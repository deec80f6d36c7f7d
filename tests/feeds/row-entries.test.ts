import { expect, test } from 'vitest';
import { rowEntries } from '#feeds/row-entries.ts';
import type { RowChange } from '#history/version.ts';
import { tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';
import { aVersion } from '../support/make-version.ts';

const change = (id: string, part: Partial<RowChange>): RowChange => ({
  version: aVersion({ id }),
  kind: 'changed',
  formerKey: null,
  cells: [],
  ...part,
});
const row = {
  table: tables.facilities as unknown as Table,
  name: '某院',
  url: 'https://x.org/facilities/a/',
};

test('each change is an entry with an id of its own, at the row and dated as committed', () => {
  const cells = [
    { column: 'phone', before: '', after: '0313-7012345' },
    { column: 'beds', before: '8', after: null },
    { column: 'gone_column', before: '<b>', after: '&' },
  ];
  const entries = rowEntries(
    row,
    [
      change('aaa', { kind: 'added' }),
      change('bbb', { cells }),
      change('ccc', { kind: 'removed' }),
    ],
    'zh',
  );
  expect(entries.map(({ url, title, updated }) => [url, title, updated])).toEqual([
    ['https://x.org/facilities/a/#change-aaa', '某院：列入机构表', '2026-11-23T10:00:00+08:00'],
    ['https://x.org/facilities/a/#change-bbb', '某院：资料有改动', '2026-11-23T10:00:00+08:00'],
    ['https://x.org/facilities/a/#change-ccc', '某院：从机构表撤下', '2026-11-23T10:00:00+08:00'],
  ]);
  expect(entries[1]?.html).toBe(
    '<ul><li>电话：空 → 0313-7012345</li><li>床位：8 → 空</li><li>gone_column：&lt;b&gt; → &amp;</li></ul>',
  );
});

test('a change that says nothing new of the row is none', () => {
  expect(rowEntries(row, [change('aaa', {})], 'en')).toEqual([]);
});
