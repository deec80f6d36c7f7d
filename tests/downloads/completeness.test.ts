import { expect, test } from 'vitest';
import { fillOf, fillPercent } from '#downloads/completeness.ts';

test('zero and no are filled; null and nothing are not', () => {
  const rows = [{ beds: 0 }, { beds: false }, { beds: null }, {}];
  expect(fillOf(rows, 'beds')).toEqual({ filled: 2, total: 4 });
});

test.each([
  [0, 0, null],
  [0, 9, 0],
  [9, 9, 100],
  [1, 9, 11],
  [1, 315, 1],
  [1, 1000, 1],
  [999, 1000, 99],
  [315, 630, 50],
])('%i of %i rows is %s per cent', (filled, total, percent) => {
  expect(fillPercent({ filled, total })).toBe(percent);
});
