import { expect, test } from 'vitest';
import { levelsOf } from '#search/page-terms.ts';

const AVERAGE = 100;
const levelOf = (count: number, length = AVERAGE): number | undefined =>
  levelsOf({ length, counts: new Map([['养老', count]]), titled: new Map() }, AVERAGE).get('养老');

test('a term says more of a page the more often it stands there, and soon little more', () => {
  expect([1, 2, 3, 30].map((count) => levelOf(count))).toEqual([2, 2, 3, 3]);
});

test('a term of a long page says less of it, and of a short one more', () => {
  expect([1, 1.3, 1.5, 4].map((times) => levelOf(1, times * AVERAGE))).toEqual([2, 2, 1, 1]);
  expect([1, 2, 4].map((times) => levelOf(2, AVERAGE / times))).toEqual([2, 3, 3]);
});

test('a term of the title says more than any of the text, by its share of the title', () => {
  const titled = new Map([
    ['a', 1],
    ['b', 0.5],
    ['c', 0.49],
    ['d', 0.2],
    ['e', 0.19],
  ]);
  const levels = levelsOf({ length: AVERAGE, counts: new Map([['e', 30]]), titled }, AVERAGE);
  expect([...levels.values()].toSorted()).toEqual([4, 5, 5, 6, 6]);
  expect(levels.get('e')).toBe(4);
});
