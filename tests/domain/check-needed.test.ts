import { expect, test } from 'vitest';
import { checkNeeded } from '#domain/check-needed.ts';
import { formatFinding } from '#tables/finding.ts';
import { indicatorId, kindId, neededIds, sourceId } from '#tables/needed-ids.ts';
import { realDataset, withChanged, without } from '../support/dataset.ts';

const dataset = realDataset();

test('every row that code names is there', () => {
  expect(checkNeeded(dataset)).toEqual([]);
});

test('a changed id is told of once, with the row that has the new one', () => {
  const renamed = withChanged(
    dataset,
    'indicators',
    (row) => row.indicator_id === indicatorId.places,
    { indicator_id: 'elder-places-all' },
  );
  const line = dataset.indicators.find(({ value }) => value.indicator_id === indicatorId.places);
  const [found, ...more] = checkNeeded(renamed);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ severity: 'error', line: line?.line });
  expect(found && formatFinding(found, 'en')).toContain(
    'indicator_id “elder-places”: the table has no elder-places, a row that pages of the site rest on. → elder-places-all Give the row its id back',
  );
});

test.each([
  ['facility_kinds', 'kind_id', kindId.villageHome],
  ['facility_kinds', 'kind_id', kindId.studyAid],
  ['sources', 'source_id', sourceId.register],
] as const)('a row of %s that is gone is told of once, by %s %s', (table, column, id) => {
  const less = without(
    dataset,
    table,
    (row) => (row as unknown as Record<string, unknown>)[column] === id,
  );
  expect(checkNeeded(less)).toMatchObject([
    { code: 'needed-row', file: `data/${table}.csv`, column, value: id },
  ]);
});

test('a table without rows is told of by its name', () => {
  const found = checkNeeded({ ...dataset, sources: [] });
  expect(found.map(({ file, line, value }) => ({ file, line, value }))).toEqual(
    neededIds.sources.map((value) => ({ file: 'data/sources.csv', line: null, value })),
  );
});
