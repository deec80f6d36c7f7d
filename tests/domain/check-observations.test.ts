import { describe, expect, test } from 'vitest';
import { realDataset, withAdded, withChanged } from '../support/dataset.ts';
import { ofIndicator, saidOf } from '../support/integrity.ts';

const real = realDataset();

describe('an observation', () => {
  const homes = (row: { indicator_id: string; period: string }): boolean =>
    row.indicator_id === 'elder-village-homes' && row.period === '2022-09';

  test('must be of a known area', () => {
    const nowhere = withChanged(real, 'observations', homes, { area_code: '130799' });
    expect(saidOf(nowhere)).toEqual([
      'observations.csv area_code “130799”: 在 counties / townships 表中找不到。请先在 counties / townships 表加上，或改正此格。',
    ]);
  });

  test.each(['130702', '130726101'])(
    'must lie in the coverage of its indicator: not %s',
    (area) => {
      const outside = withChanged(real, 'observations', homes, { area_code: area });
      expect(saidOf(outside)).toEqual([
        `observations.csv area_code “${area}”: 指标 elder-village-homes 的覆盖范围是 county，不含这个地区。请改正地区代码，或改指标的覆盖范围。`,
      ]);
      expect(saidOf(outside, 'en')).toEqual([
        `observations.csv area_code “${area}”: indicator elder-village-homes covers county, not this area. Correct the area code, or the coverage of the indicator.`,
      ]);
    },
  );

  test('of a facility needs an indicator of facilities', () => {
    const single = withChanged(real, 'observations', homes, {
      facility_id: 'special-education-school',
    });
    expect(saidOf(single)).toHaveLength(1);
    expect(saidOf(single)[0]).toContain('的覆盖范围是 county');
  });

  test('of the county suits an indicator of all counties', () => {
    const counties = withChanged(real, 'indicators', ofIndicator('elder-village-homes'), {
      coverage: ['counties'],
    });
    expect(saidOf(counties)).toEqual([]);
  });

  test('may not be made of what is computed', () => {
    const added = withAdded(real, 'observations', { indicator_id: 'elder-places', period: '2015' });
    expect(saidOf(added)).toEqual([
      'observations.csv indicator_id “elder-places”: 指标 elder-places 由公式算出，不能再填数值。请删去这一行。',
    ]);
    expect(saidOf(added, 'en')).toEqual([
      'observations.csv indicator_id “elder-places”: indicator elder-places is computed by a formula and takes no observations. Remove this line.',
    ]);
  });

  test('of an unknown indicator is complained of once', () => {
    const unknown = withChanged(real, 'observations', homes, {
      indicator_id: 'elder-vilage-homes',
    });
    expect(saidOf(unknown)).toEqual([
      'observations.csv indicator_id “elder-vilage-homes”: 在 indicators 表中找不到。→ elder-village-homes 请先在 indicators 表加上，或改正此格。',
    ]);
  });
});
