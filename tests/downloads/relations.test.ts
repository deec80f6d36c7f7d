import { expect, test } from 'vitest';
import { pointedFrom, pointsTo } from '#downloads/relations.ts';
import { tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';

const of = (table: { readonly name: string } | null): string | null => table?.name ?? null;

test('a table points to those whose rows it names; programmes are no table', () => {
  const organisations = tables.organisations as unknown as Table;
  expect(pointsTo(organisations).map(({ column, table }) => [column, of(table)])).toEqual([
    ['programme_id', null],
    ['source_id', 'sources'],
  ]);
});

test('and is pointed to from the others', () => {
  const townships = tables.townships as unknown as Table;
  expect(pointedFrom(townships).map(({ column, table }) => [of(table), column])).toEqual([
    ['facilities', 'township_code'],
    ['villages', 'township_code'],
    ['tombstones', 'township_code'],
  ]);
  expect(pointedFrom(tables.disclosures as unknown as Table)).toEqual([]);
});
