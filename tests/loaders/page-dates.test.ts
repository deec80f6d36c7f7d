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
  'indicators sex-gap': [change('2026-11-20T01:00:00Z')],
  'facilities home': [change('2026-11-20T01:00:00Z')],
  'observations residents|130726|home|2024||': [change('2026-11-25T01:00:00Z')],
  'statements facilities|home|phone|nbs-2023': [change('2026-11-26T01:00:00Z')],
  'sources nbs-2023': [change('2026-11-20T01:00:00Z'), change('2026-11-21T01:00:00Z')],
};
const dateOf = pageDates('content', {
  versions: (name) =>
    ({ sources: ['2026-11-24T01:00:00Z'], observations: ['2026-11-27T01:00:00Z'] })[
      name as string
    ]?.map(on) ?? [],
  rowHistory: (table, key) => rows[`${table} ${key}`] ?? [],
  publishedIds: (table) =>
    new Set(
      Object.keys(rows).flatMap((row) =>
        row.startsWith(`${table} `) ? row.slice(table.length + 1) : [],
      ),
    ),
});

test.each([
  ['/sources/nbs-2023/', '2026-11-21'],
  // The evening of the 23rd in London is the 24th in Yu County.
  ['/statistics/sex-ratio/', '2026-11-24'],
  // A value that is computed changes with the values.
  ['/statistics/sex-gap/', '2026-11-27'],
  // What figures and further sources say of a place stands on its page.
  ['/facilities/home/', '2026-11-26'],
  ['/claims/', '2026-11-27'],
  ['/sources/', '2026-11-24'],
  ['/corrections/', undefined],
  ['/statistics/sex-gap/compare/', '2026-11-27'],
  ['/data/sources/changes/', '2026-11-24'],
  ['/data/', '2026-11-27'],
  ['/compare/', undefined],
  ['/data/sources/', '2026-11-24'],
  ['/data/checks/', undefined],
  ['/sources/unknown/', undefined],
  ['/', undefined],
])('%s last changed on %s', (path, day) => {
  expect(dateOf(path)).toBe(day);
});

test('an article on the day that it gives', () => {
  expect(dateOf('/news/care-programme-2022/')).toMatch(/^\d{4}-\d\d-\d\d$/);
});
