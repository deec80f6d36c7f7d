import { describe, expect, test } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { reconcileAll } from '#domain/reconcile.ts';
import { reconciliationEffect } from '#domain/reconciliation-effect.ts';
import { realDataset, withChanged, without } from '../support/dataset.ts';

const dataset = realDataset();
const outcomes = (data: Dataset) => reconcileAll(data, buildFigureBook(data, '130726'));
const effect = (changed: Dataset) => reconciliationEffect(outcomes(dataset), outcomes(changed));

describe('the effect of a change on reconciliation', () => {
  test('is none where nothing changes', () => {
    expect(effect(dataset)).toEqual([]);
  });

  test('is each check whose numbers change, before and after', () => {
    const changed = withChanged(
      dataset,
      'observations',
      (row) => row.indicator_id === 'elder-village-homes' && row.period === '2022-09',
      { value: 57 },
    );
    expect(effect(changed).map(({ check_id, before, after }) => [check_id, before, after])).toEqual(
      [
        [
          'listed-elder-village-home',
          { left: 56, right: 2, difference: 54, verdict: 'differs' },
          { left: 57, right: 2, difference: 55, verdict: 'differs' },
        ],
        [
          'village-homes-2014-2022',
          { left: 15, right: 56, difference: -41, verdict: 'differs' },
          { left: 15, right: 57, difference: -42, verdict: 'differs' },
        ],
      ],
    );
  });

  test('is a check that came or went', () => {
    const fewer = without(dataset, 'checks', (row) => row.check_id === 'village-homes-2014-2022');
    const [gone] = effect(fewer);
    expect(gone).toMatchObject({ check_id: 'village-homes-2014-2022', after: null });
    const [come] = reconciliationEffect(outcomes(fewer), outcomes(dataset));
    expect(come).toMatchObject({ check_id: 'village-homes-2014-2022', before: null });
  });
});
