import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '#src/share/lines.ts';

/** A typeface whose characters are all one wide. */
const length = (text: string): number => [...text].length;

test('a title is broken between words', () => {
  expect(linesOf('蔚县常住人口减少，老人增多', 8, 4, length)).toEqual([
    '蔚县常住人口',
    '减少，老人增多',
  ]);
  expect(linesOf('People who live here', 11, 4, length)).toEqual(['People who', 'live here']);
});

test('no word is left alone on the last line where the lines before have room to share', () => {
  expect(linesOf('说了多少，列了多少，还差多少', 13, 4, length)).toEqual([
    '说了多少，列了',
    '多少，还差多少',
  ]);
});

test('what does not fit ends with an ellipsis', () => {
  expect(linesOf('one two three four', 5, 2, length)).toEqual(['one', 'two…']);
});

test('a word wider than the line is broken within', () => {
  expect(linesOf('abcdef', 4, 4, length)).toEqual(['abc', 'def']);
});

test('no line is wider than asked, and no character is lost where there are lines enough', () => {
  const titles = fc.string({
    unit: fc.constantFrom('县', '人', '，', '“', '3', 'a', ' '),
    maxLength: 40,
  });
  fc.assert(
    fc.property(titles, fc.integer({ min: 6, max: 20 }), (title, width) => {
      const lines = linesOf(title, width, 99, length);
      const plain = (text: string): string => text.replaceAll(' ', '');
      expect(plain(lines.join(''))).toBe(plain(title));
      expect(Math.max(0, ...lines.map(length))).toBeLessThanOrEqual(width);
    }),
  );
});
