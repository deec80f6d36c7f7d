import { expect, test } from 'vitest';
import { pickOne, seeded } from '../../scripts/demo-data/seeded.ts';

test('the same seed gives the same numbers, another seed others', () => {
  const take = (seed: number): number[] => {
    const next = seeded(seed);
    return Array.from({ length: 5 }, next);
  };
  expect(take(1)).toEqual(take(1));
  expect(take(1)).not.toEqual(take(2));
});

test('the numbers lie from 0 up to 1 and spread evenly', () => {
  const next = seeded(130726);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let count = 0; count < 10_000; count += 1) {
    const value = next();
    expect(value >= 0 && value < 1).toBe(true);
    const tenth = Math.floor(value * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('picking takes the item that the number points at', () => {
  expect(pickOne(['a', 'b'], () => 0.49)).toBe('a');
  expect(pickOne(['a', 'b'], () => 0.5)).toBe('b');
  expect(() => pickOne([], () => 0)).toThrow(RangeError);
});
