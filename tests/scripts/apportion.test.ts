import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from '../../scripts/demo-data/apportion.ts';

describe('a number split by weights', () => {
  test('gives what is left over to the largest remainders', () => {
    expect(apportion(10, [6, 3, 1])).toEqual([6, 3, 1]);
    expect(apportion(7, [53, 24, 23])).toEqual([4, 2, 1]);
    expect(apportion(2, [130, 75, 74, 1])).toEqual([1, 1, 0, 0]);
  });

  test('prefers the earlier of equal remainders', () => {
    expect(apportion(2, [1, 1, 1])).toEqual([1, 1, 0]);
  });

  test('of nothing is nothing, and by nothing is refused', () => {
    expect(apportion(0, [3, 4])).toEqual([0, 0]);
    expect(() => apportion(3, [0, 0])).toThrow(RangeError);
  });

  test('adds up, stays within one of its share, and is larger for a larger weight', () => {
    const weights = fc
      .array(fc.nat(500_000), { minLength: 1, maxLength: 30 })
      .filter((list) => list.some((weight) => weight > 0));
    fc.assert(
      fc.property(fc.nat(100_000), weights, (total, list) => {
        const parts = apportion(total, list);
        const sum = list.reduce((all, weight) => all + weight, 0);
        expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
        for (const [index, part] of parts.entries()) {
          const weight = list[index] ?? 0;
          expect(Math.abs(part - (total * weight) / sum)).toBeLessThan(1);
          for (const [other, heavier] of list.entries()) {
            if (heavier > weight) expect(parts[other]).toBeGreaterThanOrEqual(part);
          }
        }
      }),
    );
  });
});
