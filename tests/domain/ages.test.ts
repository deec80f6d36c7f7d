import { expect, test } from 'vitest';
import { FIVE_YEAR_GROUPS } from '#domain/ages.ts';
import { realDataset } from '../support/dataset.ts';

test('the age groups follow one another without a gap, from birth on', () => {
  let next = 0;
  for (const group of FIVE_YEAR_GROUPS) {
    const [from = NaN, to = from] = group.replace('+', '').split('-').map(Number);
    expect(from, group).toBe(next);
    next = to + 1;
  }
  expect(FIVE_YEAR_GROUPS.at(-1)).toBe('85+');
});

test('the censuses have people of every age group', () => {
  const ages = new Set(realDataset().observations.map(({ value }) => value.age_group));
  expect(FIVE_YEAR_GROUPS.filter((group) => !ages.has(group))).toEqual([]);
});
