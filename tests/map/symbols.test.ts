import { expect, test } from 'vitest';
import { symbolPaths } from '#map/symbols.ts';
import { facilityKinds } from '#tables/facility-kinds.ts';
import { realDataset } from '../support/dataset.ts';

const symbols = Object.keys(facilityKinds.columns.symbol.constraints.choices ?? {});

test('every symbol that a kind can have is drawn, and no other', () => {
  expect(symbols.length).toBeGreaterThan(10);
  expect(Object.keys(symbolPaths).toSorted()).toEqual(symbols.toSorted());
});

test('no two symbols look the same', () => {
  const paths = Object.values(symbolPaths);
  expect(new Set(paths).size).toBe(paths.length);
});

test('no two kinds share a symbol, for shape tells the kind', () => {
  const used = realDataset().facility_kinds.map(({ value }) => value.symbol);
  expect(new Set(used).size).toBe(used.length);
});

test.each(Object.entries(symbolPaths))('%s is one well-formed path of closed shapes', (_, path) => {
  expect(path).toMatch(/^M[\dMmLlHhVvCcSsAaZz .,-]+$/);
  expect(path).toMatch(/z$/i);
  expect(path.match(/m/gi)).toHaveLength(path.match(/z/gi)?.length ?? 0);
});
