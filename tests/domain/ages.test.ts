import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageBounds, BROAD_GROUPS, FIVE_YEAR_GROUPS, medianAge } from '#domain/ages.ts';
import { realDataset } from '../support/dataset.ts';

test.each([[FIVE_YEAR_GROUPS], [BROAD_GROUPS]])(
  'the age groups %j follow one another without a gap, from birth on',
  (groups) => {
    let next = 0;
    for (const group of groups) {
      expect(ageBounds(group).from, group).toBe(next);
      next = ageBounds(group).to;
    }
    expect(next).toBe(Infinity);
  },
);

test('the censuses have people of every age group', () => {
  const ages = new Set(realDataset().observations.map(({ value }) => value.age_group));
  expect(FIVE_YEAR_GROUPS.filter((group) => !ages.has(group))).toEqual([]);
});

describe('the median age', () => {
  const count = (...counts: number[]) =>
    ['0', '1-4', '5-9', '10+'].map((group, at) => ({ group, count: counts[at] ?? 0 }));

  test.each([
    ['in the middle of a group of five years', count(0, 0, 10, 0), 7.5],
    ['in the first year of life', count(10, 0, 0, 0), 0.5],
    ['at the edge of two groups', count(0, 5, 5, 0), 5],
    ['part of the way into a group', count(2, 2, 6, 0), 5 + (1 / 6) * 5],
  ])('lies %s', (_, counts, age) => {
    expect(medianAge(counts)).toBeCloseTo(age, 12);
  });

  test('is not known among those whose group has no end, or without people', () => {
    expect(medianAge(count(1, 1, 1, 10))).toBeNull();
    expect(medianAge(count(0, 0, 0, 0))).toBeNull();
    expect(medianAge([])).toBeNull();
  });

  test('has half of the people below it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }), (numbers) => {
        const counts = count(...numbers);
        const age = medianAge(counts);
        fc.pre(age !== null);
        const younger = counts.reduce((sum, { group, count: people }) => {
          const { from, to } = ageBounds(group);
          const share = Math.min(1, Math.max(0, (age - from) / (to - from)));
          return sum + (Number.isFinite(to) ? share * people : 0);
        }, 0);
        const all = numbers.reduce((sum, number) => sum + number, 0);
        expect(younger).toBeCloseTo(all / 2, 6);
      }),
    );
  });
});
