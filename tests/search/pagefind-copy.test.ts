import { describe, expect, it } from 'vitest';
import { noFolding } from '#search/fold.ts';
import { copyOf, digitsInRow, spacedText, wordsInRow } from '#search/pagefind-copy.ts';
import { searchPage } from '../support/search-pages.ts';

/** With a stop as `|`, the point of a decimal number as `:`. */
const seen = (text: string) => text.replaceAll('\uA78F', '|').replaceAll('\uA7F7', ':');

describe('a text for Pagefind', () => {
  it.each([
    ['Nuanquan Town, 16 villages', 'nuanquan town 16 villages'],
    ['暖泉镇 is a town', '暖 泉 镇 is a town'],
    ['甲，乙', '甲 | 乙'],
    ['day-care', 'day care daycare'],
    ['11,144 and 2.56%', '11144 and 2:56'],
  ])('%s becomes %s', (text, expected) => {
    expect(seen(spacedText(text, noFolding))).toBe(expected);
  });

  it('has the characters that others count as', () => {
    expect(spacedText('縣', new Map([['縣', '县']]))).toBe('县');
  });
});

describe('the copy of a page', () => {
  const copy = (...passages: string[]) => seen(copyOf(searchPage('T', { passages }), noFolding));

  it('parts its passages', () => {
    expect(copy('甲', '乙')).toBe('t | 甲 | 乙');
  });

  it('has the parts of long numbers, four digits each, number from number', () => {
    const parts = '|0313 |3137 |1370 |3701 |7012';
    expect(copy('0313-7012')).toBe(`t | 0313 7012 03137012 | ${parts} |`);
    expect(copy('1234567 2345678')).toContain('|4567 | |2345');
    expect(copy('12345')).toBe('t | 12345');
  });
});

it('a run of a query is written as it stands in a copy', () => {
  expect(seen(wordsInRow('2022年2.56'))).toBe('2022 年 2:56');
  expect(seen(digitsInRow('37012'))).toBe('|3701 |7012');
});
