import { describe, expect, test } from 'vitest';
import { rowsOf } from '#downloads/rows.ts';
import { newestPublication, sourcesUsed } from '#downloads/sources-used.ts';
import type { TableName } from '#tables/index.ts';
import { realDataset, withAdded } from '../support/dataset.ts';

const dataset = realDataset();
const sources = dataset.sources.map((row) => row.value);
const idsOf = (name: TableName, from = dataset): string[] =>
  sourcesUsed(rowsOf(from, name), sources).map((source) => source.source_id);

describe('the sources of a table', () => {
  test('are those that its rows name, in every column that names one', () => {
    expect(idsOf('townships')).toEqual(['nbs-2023', 'geonames']);
    expect(idsOf('counties')).toEqual(['census-2020']);
  });

  test('are none where the site wrote the table', () => {
    expect(idsOf('checks')).toEqual([]);
  });

  test('are the table itself for the table of sources', () => {
    expect(idsOf('sources')).toEqual(sources.map((source) => source.source_id));
  });

  test('leave out what only an example row names', () => {
    const more = withAdded(dataset, 'facilities', {
      record_status: 'illustrative',
      source_id: 'editorial',
    });
    expect(idsOf('facilities', more)).toEqual(idsOf('facilities'));
  });
});

test('the newest publication is a date of any precision, and never the site’s own work', () => {
  const dated = sources.map((source, index) => ({
    ...source,
    kind: index === 0 ? ('editorial' as const) : ('news' as const),
    published_on: ['2026-11-22', '2022', '2022-09', null][index] ?? null,
  }));
  expect(newestPublication(dated)).toBe('2022-09');
  expect(newestPublication(dated.slice(0, 2))).toBe('2022');
  expect(newestPublication(dated.slice(0, 1))).toBeNull();
});
