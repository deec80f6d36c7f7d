import { expect, test } from 'vitest';
import { groupBy, lastOf, sorted } from '#domain/lists.ts';

test('groups come in the order of their first items, which keep theirs', () => {
  expect([...groupBy([3, 1, 4, 1, 5, 9], (number) => number % 2 === 0)]).toEqual([
    [false, [3, 1, 1, 5, 9]],
    [true, [4]],
  ]);
  expect(groupBy([], String).size).toBe(0);
});

test('the last of a list, and of none', () => {
  expect(lastOf(['甲', '乙'])).toBe('乙');
  expect(lastOf<string>([])).toBeUndefined();
});

test('a sorted list leaves the first one as it is', () => {
  const list = [3, 1, 2];
  expect(sorted(list, (a, b) => a - b)).toEqual([1, 2, 3]);
  expect(list).toEqual([3, 1, 2]);
});
