import { describe, expect, test } from 'vitest';
import { isTooSmall, observations, SMALLEST_COUNT_OF_PEOPLE } from '#tables/observations.ts';
import type { ObservationStatus } from '#tables/observations.ts';
import { realDataset } from '../support/dataset.ts';

const [first] = realDataset().observations;

/** The codes of what is wrong with a row of this status and value. */
function wrong(status: ObservationStatus, value: number | null): string[] {
  if (first === undefined) throw new Error('No observation');
  return observations.rowRule({ ...first.value, status, value }).map(({ code }) => code);
}

describe('the status of an observation', () => {
  test.each(['final', 'preliminary'] as const)('%s goes with a value', (status) => {
    expect(wrong(status, 0)).toEqual([]);
    expect(wrong(status, null)).toEqual(['status-with-value']);
  });

  test.each(['suppressed', 'not_reported'] as const)('%s goes without one', (status) => {
    expect(wrong(status, null)).toEqual([]);
    expect(wrong(status, 0)).toEqual(['status-without-value']);
  });
});

describe('a count of people', () => {
  test.each([1, SMALLEST_COUNT_OF_PEOPLE - 1])('of %d is too small to publish', (count) => {
    expect(isTooSmall(count, '人')).toBe(true);
    expect(isTooSmall(count, '名')).toBe(true);
  });

  test.each([0, SMALLEST_COUNT_OF_PEOPLE, null])('of %s is not', (count) => {
    expect(isTooSmall(count, '人')).toBe(false);
  });

  test('is none where homes, visits or shares are counted', () => {
    for (const unit of ['个', '人次', '%', null]) expect(isTooSmall(2, unit)).toBe(false);
  });
});
