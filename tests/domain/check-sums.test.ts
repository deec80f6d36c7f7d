import { describe, expect, test } from 'vitest';
import { realDataset, withChanged, without } from '../support/dataset.ts';
import { saidOf } from '../support/integrity.ts';

const real = realDataset();

describe('a sum that must hold', () => {
  const town = (row: { indicator_id: string; area_code: string }): boolean =>
    row.indicator_id === 'resident-population' && row.area_code === '130726100';

  test('is complained of with both sides and their difference', () => {
    const [row] = real.observations.filter((found) => town(found.value));
    const changed = withChanged(real, 'observations', town, { value: (row?.value.value ?? 0) + 7 });
    expect(saidOf(changed)).toEqual([
      'checks.csv check_id “townships-2020”: 对不上：2020年普查：各乡镇之和等于全县常住人口。左边411824，右边411831，相差7。请核对两边的数据。',
    ]);
    expect(saidOf(changed, 'en')).toEqual([
      'checks.csv check_id “townships-2020”: does not hold: 2020 census: the townships add up to the county. Left 411824, right 411831, difference 7. Look at the rows behind both sides.',
    ]);
  });

  test('holds within its tolerance', () => {
    const [row] = real.observations.filter((found) => town(found.value));
    const changed = withChanged(real, 'observations', town, { value: (row?.value.value ?? 0) + 7 });
    const tolerant = withChanged(
      changed,
      'checks',
      (check) => check.check_id === 'townships-2020',
      {
        tolerance: 7,
      },
    );
    expect(saidOf(tolerant)).toEqual([]);
  });

  test('does not hold where a part is missing', () => {
    expect(saidOf(without(real, 'observations', town))).toEqual([
      'checks.csv check_id “townships-2020”: 对不上：2020年普查：各乡镇之和等于全县常住人口。左边411824，右边?，相差?。请核对两边的数据。',
    ]);
  });

  test('that is only compared may differ', () => {
    const compare = real.checks.filter((row) => row.value.kind === 'compare');
    expect(compare.length).toBeGreaterThan(0);
    expect(saidOf(real)).toEqual([]);
  });
});
