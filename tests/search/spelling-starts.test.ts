import { expect, it } from 'vitest';
import { everyStart, startOf, startsLike } from '#search/spelling-starts.ts';

it.each([
  ['zhang', 'zha'],
  ['zang', 'za'],
  ['lvse', 'lv'],
  ['er', 'e'],
  ['xhy', ''],
  ['', ''],
])('a spelling such as %s begins with %s', (spelling, start) => {
  expect(startOf(spelling)).toBe(start);
  expect(start === '' || everyStart.includes(start)).toBe(true);
});

it('what sounds alike begins alike', () => {
  expect(startsLike('zang')).toEqual(['za', 'zha']);
  expect(startsLike('luan')).toEqual(['nu', 'lu']);
  expect(startsLike('xhy')).toEqual([]);
  expect(startsLike('xhy', true)).toEqual(['xa', 'xe', 'xi', 'xo', 'xu', 'xv']);
});

it('every beginning that is asked for has a file', () => {
  for (const start of everyStart) {
    expect(startsLike(start, true).filter((one) => !everyStart.includes(one))).toEqual([]);
  }
});
