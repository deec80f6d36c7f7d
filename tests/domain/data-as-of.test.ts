import { expect, test } from 'vitest';
import { dataAsOf } from '#domain/data-as-of.ts';
import type { Dataset } from '#domain/dataset.ts';
import { realDataset } from '../support/dataset.ts';
import { aFacility, aSearch } from '../support/make-rows.ts';

const located = <T>(value: T) => ({ file: 'data/x.csv', line: 2, value });
const none = Object.fromEntries(
  Object.keys(realDataset()).map((name) => [name, []]),
) as unknown as Dataset;

test('the data go up to the last search or the last look at a row', () => {
  const facilities = [located(aFacility({ checked_on: '2026-12-03' }))];
  const searches = [located(aSearch({ date: '2026-11-30' }))];
  expect(dataAsOf({ ...none, searches })).toBe('2026-11-30');
  expect(dataAsOf({ ...none, searches, facilities })).toBe('2026-12-03');
  expect(dataAsOf(none)).toBeNull();
});

test('and never beyond what the tables themselves say', () => {
  expect(dataAsOf(realDataset())).toMatch(/^20\d\d-\d\d-\d\d$/);
});
