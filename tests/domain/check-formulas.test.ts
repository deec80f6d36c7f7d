import { describe, expect, test } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { realDataset, withChanged } from '../support/dataset.ts';
import { ofIndicator, saidOf } from '../support/integrity.ts';

const real = realDataset();

describe('a formula', () => {
  const withFormula = (id: string, formula: string): Dataset =>
    withChanged(real, 'indicators', ofIndicator(id), { formula });

  test('must name indicators that exist', () => {
    expect(saidOf(withFormula('population-change', '{resident-populaton} * 2'))).toEqual([
      'indicators.csv formula “{resident-populaton}”: 在 indicators 表中找不到。→ resident-population 请先在 indicators 表加上，或改正此格。',
    ]);
  });

  test('must count in tables and columns that exist', () => {
    expect(saidOf(withFormula('sex-ratio', '1 + round(count(village))'))).toEqual([
      'indicators.csv formula “1 + round(count(village))”: 公式写法不对：count(village)。请对照指标表里别的公式改写。',
    ]);
    expect(saidOf(withFormula('sex-ratio', 'count(villages sort=x) * 2'), 'en')).toEqual([
      'indicators.csv formula “count(villages sort=x) * 2”: the formula cannot be read: villages.sort. Compare it with other formulas of the indicators.',
    ]);
  });

  test('of a check must name indicators that exist, on either side', () => {
    const check = (row: { check_id: string }): boolean => row.check_id === 'village-rows';
    const both = withChanged(real, 'checks', check, { left: '{a}', right: 'count(b)' });
    expect(saidOf(both)).toEqual([
      'checks.csv left “{a}”: 在 indicators 表中找不到。请先在 indicators 表加上，或改正此格。',
      'checks.csv right “count(b)”: 公式写法不对：count(b)。请对照指标表里别的公式改写。',
    ]);
  });

  test('may not run in a circle, not even by a detour', () => {
    expect(saidOf(withFormula('sex-ratio', '{sex-ratio}'))).toEqual([
      'indicators.csv formula “{sex-ratio}”: 公式绕成了圈：sex-ratio → sex-ratio。请改掉其中一个公式。',
    ]);
    const detour = withFormula('population-change', '{population-change-rate}');
    expect(saidOf(detour, 'en')).toEqual([
      'indicators.csv formula “{population-change-rate}”: the formulas run in a circle: population-change-rate → population-change → population-change-rate. Change one of them.',
      'indicators.csv formula “{population-change@2020-11-01} / {resident-population@2010-1…”: the formulas run in a circle: population-change → population-change-rate → population-change. Change one of them.',
    ]);
  });
});
