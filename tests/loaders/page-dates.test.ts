import { expect, test } from 'vitest';
import type { RowChange, Version } from '#history/version.ts';
import { pageDates } from '#loaders/page-dates.ts';
import { aVersion } from '../support/make-version.ts';

const on = (date: string): Version => aVersion({ date });
const change = (date: string): RowChange => ({
  version: on(date),
  kind: 'changed',
  formerKey: null,
  cells: [],
});
const rows: Readonly<Record<string, readonly RowChange[]>> = {
  'indicators sex-ratio': [change('2026-11-22T01:00:00Z')],
  'observations sex-ratio|130726|||2020': [change('2026-11-23T20:00:00Z')],
  'sources nbs-2023': [change('2026-11-20T01:00:00Z'), change('2026-11-21T01:00:00Z')],
};
const dateOf = pageDates('content', {
  versions: (name) => (name === 'sources' ? [on('2026-11-24T01:00:00Z')] : []),
  rowHistory: (table, key) => rows[`${table} ${key}`] ?? [],
  publishedIds: () => new Set(['sex-ratio|130726|||2020', 'sex-ratio-2|130726|||2020']),
});

test.each([
  ['/sources/nbs-2023/', '2026-11-21'],
  // The evening of the 23rd in London is the 24th in Yu County.
  ['/statistics/sex-ratio/', '2026-11-24'],
  ['/data/sources/', '2026-11-24'],
  ['/data/checks/', undefined],
  ['/sources/unknown/', undefined],
  ['/map/', undefined],
  ['/', undefined],
])('%s last changed on %s', (path, day) => {
  expect(dateOf(path)).toBe(day);
});

test('an article on the day that it gives', () => {
  expect(dateOf('/news/care-programme-2022/')).toMatch(/^\d{4}-\d\d-\d\d$/);
});
