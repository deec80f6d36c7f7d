import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classBreaks, classOf } from '#map/classes.ts';
import { realDataset } from '../support/dataset.ts';

const CLASSES = 4;
const counts = fc.array(fc.integer({ min: 0, max: 150_000 }), { minLength: 1, maxLength: 40 });
const rates = fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 1 });

/** How many values fall into each class. */
function sizesOf(values: readonly number[], breaks: readonly number[]): number[] {
  return [...breaks, Infinity].map(
    (_, index) => values.filter((value) => classOf(value, breaks) === index + 1).length,
  );
}

describe('the classes of a map', () => {
  test('hold about the same number of values each', () => {
    const values = Array.from({ length: 20 }, (_, index) => (index + 1) * 10);
    expect(classBreaks(values, CLASSES)).toEqual([60, 110, 160]);
    expect(sizesOf(values, [60, 110, 160])).toEqual([5, 5, 5, 5]);
  });

  test('of the townships by residents are four, none of them small', () => {
    const values = realDataset().observations.flatMap(({ value: row }) =>
      row.indicator_id === 'resident-population' && row.area_code.length === 9
        ? [row.value ?? NaN]
        : [],
    );
    const sizes = sizesOf(values, classBreaks(values, CLASSES));
    expect(sizes).toHaveLength(CLASSES);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(4);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(22);
  });

  test('have bounds that rise, of two digits, and no more classes than were asked for', () => {
    fc.assert(
      fc.property(fc.oneof(counts, rates), fc.integer({ min: 1, max: 6 }), (values, classes) => {
        const breaks = classBreaks(values, classes);
        expect(breaks.length).toBeLessThan(classes);
        for (const [index, bound] of breaks.entries()) {
          expect(bound).toBeGreaterThan(breaks[index - 1] ?? Math.min(...values));
          expect(bound).toBe(Number(bound.toPrecision(2)));
        }
      }),
    );
  });

  test('are none of them empty', () => {
    fc.assert(
      fc.property(fc.oneof(counts, rates), fc.integer({ min: 1, max: 6 }), (values, classes) => {
        const breaks = classBreaks(values, classes);
        expect(Math.min(...sizesOf(values, breaks))).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('fall to the one below where rounding has left them nothing', () => {
    // 105 rounds to 110, and nothing lies between that and 120.
    expect(classBreaks([100, 105, 120, 120], 3)).toEqual([120]);
    expect(classBreaks([1, 2], 2)).toEqual([2]);
  });

  test.each([
    ['no value', []],
    ['one value', [7]],
    ['all values the same', [5, 5, 5, 5]],
    ['values that differ less than is told apart', [995, 996, 997, 998]],
    ['nothing but zeros', [0, 0, 0]],
  ])('are one where there is %s', (_, values) => {
    expect(classBreaks(values, CLASSES)).toEqual([]);
  });

  test('leave the list as it is', () => {
    const values = [3, 1, 2];
    classBreaks(values, CLASSES);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('the class of a value', () => {
  test('begins at its bound', () => {
    const breaks = [10, 20, 30];
    expect([0, 9.9, 10, 19, 20, 30, 1000].map((value) => classOf(value, breaks))).toEqual([
      1, 1, 2, 2, 3, 4, 4,
    ]);
    expect(classOf(5, [])).toBe(1);
  });

  test('is never lower for a larger value', () => {
    fc.assert(
      fc.property(counts, fc.nat(150_000), fc.nat(150_000), (values, one, other) => {
        const breaks = classBreaks(values, CLASSES);
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        expect(classOf(small, breaks)).toBeLessThanOrEqual(classOf(large, breaks));
        expect(classOf(large, breaks)).toBeLessThanOrEqual(CLASSES);
        expect(classOf(small, breaks)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
