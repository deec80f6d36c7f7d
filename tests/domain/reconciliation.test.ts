import { describe, expect, test } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { claimedAgainstListed } from '#domain/reconciliation.ts';
import type { FacilityGroup } from '#tables/facility-kinds.ts';
import { realDataset, withAdded, withChanged, without } from '../support/dataset.ts';
import { beimenzi, ofIndicator } from '../support/integrity.ts';

const dataset = realDataset();

/** Kind, reported, listed, missing. */
function told(data: Dataset, group?: FacilityGroup): [string, number, number, number][] {
  const rows = claimedAgainstListed(data, buildFigureBook(data, '130726'), group);
  return rows.map((row) => [row.kind.kind_id, row.reportedCount, row.listed, row.missing]);
}
const homes = (data: Dataset) => told(data).find(([id]) => id === 'elder-village-home');

describe('what was claimed against what is listed', () => {
  test('is told for every kind with a reported count', () => {
    expect(told(dataset)).toEqual([
      ['elder-village-home', 56, 2, 54],
      ['elder-community-daycare', 15, 0, 15],
      ['elder-professional', 8, 0, 8],
      ['elder-county-home', 2, 0, 2],
      ['disability-warm-home', 2, 0, 2],
      ['disability-fitness-site', 2, 0, 2],
    ]);
  });

  test('can be told of one group', () => {
    expect(told(dataset, 'disability').map(([id]) => id)).toEqual([
      'disability-warm-home',
      'disability-fitness-site',
    ]);
    expect(told(dataset, 'child')).toEqual([]);
  });

  test('rests on the latest report, with its source', () => {
    const [row] = claimedAgainstListed(dataset, buildFigureBook(dataset, '130726'));
    expect(row?.reported).toMatchObject({
      period: '2022-09',
      value: 56,
      sources: ['zjknews-2022'],
      locator: '第3段',
    });
  });

  test('rests on the newest period that all counts of a group have, as their sum does', () => {
    const newer = withAdded(dataset, 'observations', {
      indicator_id: 'elder-village-homes',
      period: '2026-11',
      value: 60,
      phrase: null,
    });
    const sum = buildFigureBook(newer, '130726').find({ id: 'elder-places' })?.value;
    const counts = told(newer, 'elder').map(([, reported]) => reported);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(sum);
    const alone = withChanged(
      newer,
      'facility_kinds',
      ({ group, kind_id: id }) => group === 'elder' && id !== 'elder-village-home',
      { reported_indicator_id: null },
    );
    expect(homes(alone)).toEqual(['elder-village-home', 60, 2, 58]);
  });

  test('counts a facility once it is listed', () => {
    const more = withAdded(dataset, 'facilities', {
      facility_id: 'another-home',
      kind_id: 'elder-village-home',
    });
    expect(homes(more)).toEqual(['elder-village-home', 56, 3, 53]);
  });

  test('counts neither an example nor a closed facility', () => {
    const example = withAdded(dataset, 'facilities', {
      facility_id: 'demo-home',
      kind_id: 'elder-village-home',
      record_status: 'illustrative',
    });
    expect(homes(example)).toEqual(homes(dataset));
    const closed = withChanged(dataset, 'facilities', beimenzi, { status: 'closed' });
    expect(homes(closed)).toEqual(['elder-village-home', 56, 1, 55]);
  });

  test('is a range where the report does not name those that are listed', () => {
    const rangeOf = (data: Dataset) =>
      claimedAgainstListed(data, buildFigureBook(data, '130726'))
        .filter(({ kind }) => kind.kind_id === 'elder-village-home')
        .map((row) => [row.missing, row.missingAtMost]);
    expect(rangeOf(dataset)).toEqual([[54, 56]]);
    const named = withChanged(dataset, 'facilities', beimenzi, { source_id: 'zjknews-2022' });
    expect(rangeOf(named)).toEqual([[54, 55]]);
  });

  test('is never less than nothing where more are listed than were reported', () => {
    const fewer = withChanged(
      dataset,
      'observations',
      (row) => row.indicator_id === 'elder-village-homes' && row.period === '2022-09',
      { value: 1 },
    );
    expect(homes(fewer)).toEqual(['elder-village-home', 1, 2, 0]);
  });

  test('is not told where no count is reported', () => {
    const unknown = withChanged(dataset, 'observations', ofIndicator('elder-professional'), {
      value: null,
    });
    const gone = without(dataset, 'observations', ofIndicator('elder-professional'));
    for (const data of [unknown, gone]) {
      expect(told(data).map(([id]) => id)).not.toContain('elder-professional');
      expect(told(data)).toHaveLength(5);
    }
  });
});
