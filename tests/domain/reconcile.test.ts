import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { countVerdicts, reconcile, reconcileAll, verdicts } from '#domain/reconcile.ts';
import type { Reconciled } from '#domain/reconcile.ts';
import { readDataset } from '#loaders/read-data.ts';
import type { Check } from '#tables/checks.ts';
import { realDataset, withChanged, without } from '../support/dataset.ts';
import { beimenzi, ofIndicator } from '../support/integrity.ts';
import { inCounty } from '../support/county.ts';

const dataset = realDataset();

const resultsOf = (data: Dataset): Reconciled[] =>
  reconcileAll(data, buildFigureBook(data, '130726'));
const results = resultsOf(dataset);

function resultOf(id: string, among: readonly Reconciled[] = results): Reconciled {
  const result = among.find(({ check }) => check.check_id === id);
  if (result === undefined) throw new Error(`No check ${id}`);
  return result;
}

/** Both sides, difference and verdict. */
const sidesOf = ({ left, right, difference, verdict }: Reconciled) => [
  left?.value ?? null,
  right?.value ?? null,
  difference,
  verdict,
];
const idsWith = (verdict: Reconciled['verdict'], among = results): string[] =>
  among.filter((result) => result.verdict === verdict).map(({ check }) => check.check_id);

describe('the checks of the published data', () => {
  test('are all worked out, in the order of the table', () => {
    expect(results.map(({ check }) => check.check_id)).toEqual(
      dataset.checks.map(({ value }) => value.check_id),
    );
  });

  test('find 56 village homes reported and 2 listed', () => {
    expect(sidesOf(resultOf('listed-elder-village-home'))).toEqual([56, 2, 54, 'differs']);
  });

  test('find the 22 townships to make the county of 411,824', () => {
    const result = resultOf('townships-2020');
    expect(sidesOf(result)).toEqual([411824, 411824, 0, 'agrees']);
    expect(result.left?.inputs.map((input) => input.value)).toEqual([411824]);
    const townships = result.right?.inputs ?? [];
    expect(new Set(townships.map((input) => input.area)).size).toBe(22);
    expect(townships.reduce((sum, input) => sum + (input.value ?? NaN), 0)).toBe(411824);
  });

  test('find about 943 matters accepted, within what rounding to a whole one leaves open', () => {
    const { left, right, difference, verdict, check } = resultOf('resolution-rate');
    expect([right?.value, verdict]).toEqual([943, 'agrees']);
    expect(left?.value).toBeCloseTo(942 / 0.999, 10);
    expect(difference).not.toBe(0);
    expect(Math.abs(difference ?? NaN)).toBeLessThanOrEqual(check.tolerance);
    expect(check.tolerance).toBe(0.5);
  });

  test('find two reports of village homes apart', () => {
    expect(sidesOf(resultOf('village-homes-2014-2022'))).toEqual([15, 56, -41, 'differs']);
  });

  test('cannot check the kinds of which no number was reported', () => {
    expect(idsWith('unknown')).toEqual([
      'unreported-child-garden',
      'unreported-child-activity-room',
      'unreported-mediation-station',
    ]);
    for (const id of idsWith('unknown')) {
      expect(sidesOf(resultOf(id)), id).toEqual([0, null, null, 'unknown']);
    }
  });

  test('hold wherever they must', () => {
    const must = results.filter(({ check }) => check.kind === 'must_hold');
    expect(must.length).toBeGreaterThan(15);
    expect(must.filter(({ verdict }) => verdict !== 'agrees')).toEqual([]);
  });
});

describe('a check of changed data', () => {
  const town = (row: { indicator_id: string; area_code: string }): boolean =>
    row.indicator_id === 'resident-population' && row.area_code === '130726205';

  test('reads as differing where a sum is broken, and only there', () => {
    const before = dataset.observations.find(({ value }) => town(value))?.value.value ?? NaN;
    const changed = resultsOf(withChanged(dataset, 'observations', town, { value: before + 9 }));
    expect(sidesOf(resultOf('townships-2020', changed))).toEqual([411824, 411833, -9, 'differs']);
    expect(idsWith('differs', changed).filter((id) => !idsWith('differs').includes(id))).toEqual([
      'townships-2020',
    ]);
  });

  test('cannot be made where a part is missing or not reported, and never counts it as none', () => {
    const gone = resultsOf(without(dataset, 'observations', town));
    expect(sidesOf(resultOf('townships-2020', gone))).toEqual([411824, null, null, 'unknown']);
    const empty = resultsOf(withChanged(dataset, 'observations', town, { value: null }));
    expect(sidesOf(resultOf('townships-2020', empty))).toEqual([411824, null, null, 'unknown']);
  });

  test('cannot be made where the reported number is gone', () => {
    const gone = resultsOf(without(dataset, 'observations', ofIndicator('elder-village-homes')));
    expect(sidesOf(resultOf('listed-elder-village-home', gone))).toEqual([
      null,
      2,
      null,
      'unknown',
    ]);
  });

  test('counts a closed facility no longer', () => {
    const closed = withChanged(dataset, 'facilities', beimenzi, {
      status: 'closed',
      closed_on: '2024',
    });
    expect(sidesOf(resultOf('listed-elder-village-home', resultsOf(closed)))).toEqual([
      56,
      1,
      55,
      'differs',
    ]);
  });
});

test('example rows never count: with them every check comes out the same', () => {
  const { dataset: both, findings } = readDataset({
    data: inCounty('data'),
    demo: inCounty('data/demo'),
    content: inCounty('content'),
  });
  expect(findings).toEqual([]);
  expect(both.facilities.length).toBeGreaterThan(dataset.facilities.length + 100);
  expect(resultsOf(both)).toEqual(results);
});

describe('a verdict', () => {
  const book = buildFigureBook(dataset, '130726');
  const [first] = dataset.checks;
  if (first === undefined) throw new Error('No check');
  const check = (left: number, right: number | null, tolerance: number): Check => ({
    ...first.value,
    left: String(left),
    right: right === null ? null : String(right),
    tolerance,
  });
  const count = fc.integer({ min: 0, max: 1_000_000 });

  test('is that both agree if they are no further apart than is tolerated', () => {
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 1000 }), (left, right, tolerance) => {
        const result = reconcile(check(left, right, tolerance), book);
        expect(result.difference).toBe(left - right);
        const apart = left > right ? left - right : right - left;
        expect(result.verdict).toBe(apart > tolerance ? 'differs' : 'agrees');
      }),
    );
    expect(reconcile(check(10, 7, 3), book).verdict).toBe('agrees');
    expect(reconcile(check(7, 10, 3), book).verdict).toBe('agrees');
    expect(reconcile(check(10, 7, 2), book).verdict).toBe('differs');
  });

  test('is the same from either side', () => {
    fc.assert(
      fc.property(count, count, count, (left, right, tolerance) => {
        const there = reconcile(check(left, right, tolerance), book).verdict;
        expect(reconcile(check(right, left, tolerance), book).verdict).toBe(there);
      }),
    );
  });

  test('cannot be given with one side', () => {
    expect(reconcile(check(5, null, 1000), book)).toMatchObject({
      verdict: 'unknown',
      right: null,
      difference: null,
    });
  });

  test('is counted once for each check', () => {
    const counts = countVerdicts(results);
    expect(Object.keys(counts)).toEqual(Object.keys(verdicts));
    expect(counts.agrees + counts.differs + counts.unknown).toBe(results.length);
    expect(counts.unknown).toBe(3);
    expect(counts.differs).toBe(idsWith('differs').length);
    expect(countVerdicts([])).toEqual({ agrees: 0, differs: 0, unknown: 0 });
  });
});
