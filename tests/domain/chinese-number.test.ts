import { describe, expect, it } from 'vitest';
import { parseChineseNumber } from '#domain/chinese-number.ts';

describe('Chinese numerals', () => {
  it.each([
    ['三千五百五十九', 3559],
    ['十五', 15],
    ['二百九十七', 297],
    ['两万五千', 25_000],
    ['四十一万', 410_000],
    ['两百万', 2_000_000],
    ['一亿二千万', 120_000_000],
    ['一百零三', 103],
    ['二〇二二', 2022],
    ['九', 9],
  ])('reads %s', (text, value) => {
    expect(parseChineseNumber(text)).toBe(value);
  });

  it('does not read what is no numeral', () => {
    expect(parseChineseNumber('几百')).toBeNull();
    expect(parseChineseNumber('')).toBeNull();
  });
});
