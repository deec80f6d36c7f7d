import { expect, test } from 'vitest';
import { qualityOf } from '#downloads/quality.ts';
import { rowsOf } from '#downloads/rows.ts';
import type { TableRows } from '#downloads/rows.ts';
import { tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';
import { realDataset } from '../support/dataset.ts';
import { aFacility } from '../support/make-rows.ts';

const table = tables.facilities as unknown as Table;
const of = (rows: Partial<TableRows>) =>
  qualityOf({ table, sourced: [], illustrative: [], ...rows });

test('columns are filled in all rows, in some, or in none', () => {
  const rows = [aFacility({ facility_id: 'a', beds: 0 }), aFacility({ facility_id: 'b' })];
  const { full, part, empty } = of({ sourced: rows }).columns;
  expect(part).toBe(1);
  expect(full + part + empty).toBe(Object.keys(table.columns).length);
  expect(full).toBe(Object.values(rows[1] ?? {}).filter((value) => value !== null).length);
});

test('rows are counted by record status, never those of the examples', () => {
  const sourced = [aFacility({ record_status: 'verified' }), aFacility(), aFacility()];
  const illustrative = [aFacility({ record_status: 'illustrative' })];
  expect(of({ sourced, illustrative }).statuses).toEqual([
    { label: { zh: '已核实', en: 'verified' }, count: 1 },
    { label: { zh: '据报道', en: 'as reported' }, count: 2 },
  ]);
});

test('the days of checking run from the first to the last', () => {
  const days = ['2026-11-22', null, '2026-10-01', '2026-11-05'];
  const sourced = days.map((checked_on) => aFacility({ checked_on }));
  expect(of({ sourced }).checked).toEqual({
    filled: 3,
    total: 4,
    first: '2026-10-01',
    last: '2026-11-22',
  });
});

test('a table that was never checked, and one that does not ask', () => {
  expect(of({ sourced: [aFacility()] }).checked).toEqual({ filled: 0, total: 1 });
  const quality = qualityOf(rowsOf({ ...realDataset(), corrections: [] }, 'corrections'));
  expect(quality.checked).toBeNull();
  expect(quality.statuses).toBeNull();
  expect(quality.columns.full).toBe(0);
});
