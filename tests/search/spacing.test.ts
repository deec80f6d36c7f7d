import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spaceQuery, spaceText, unspaceText } from '#search/spacing.ts';

const mixed = fc.string({
  unit: fc.constantFrom(
    ...'暖泉镇敬老院2022年，（）. a-B<>&\n',
    '1,000',
    '0313-7012345',
    '😀',
    '𠮷',
  ),
});
/** With the invisible sign as `_`, a stop as `|`. */
const spaced = (text: string) =>
  spaceText(text).replaceAll('\u2060', '_').replaceAll('\uA78F', '|');

describe('a text for the search index', () => {
  it.each([
    ['暖泉镇', '暖 _泉 _镇'],
    ['有2022年的GB标准', '有 _2022 _年 _的 _GB _标 _准'],
    ['暖泉 Town', '暖 _泉 Town'],
    ['甲，乙', '甲 _，| _乙'],
    ['10 · 暖泉', '10 ·| 暖 _泉'],
    ['甲(乙)', '甲 _(| _乙 _)| _'],
    ['15—59 2020/11', '15 _— _59 2020 _/ _11'],
    ['Nuanquan Town, 16 villages', 'Nuanquan Town, 16 villages'],
  ])('%s becomes %s', (text, expected) => {
    expect(spaced(text)).toBe(expected);
  });

  it('has each number as one word', () => {
    expect(spaceText('2.56')).toBe('2\uA7F756');
    expect(spaceText('11,144').normalize('NFD').replace(/\p{M}/gu, '')).toBe('11144');
    expect(spaceText('0313-7012345').replace(/\p{M}/gu, '')).toBe('03137012345');
    expect(spaceText('60-69')).toBe('60-69');
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(unspaceText(spaceText(text))).toBe(text);
      }),
    );
  });

  it('comes back where a mark stands in it', () => {
    expect(unspaceText('<mark>暖</mark> <mark>\u2060泉</mark> \u2060镇')).toBe(
      '<mark>暖</mark><mark>泉</mark>镇',
    );
  });
});

it('a run of a query is cut as the text is', () => {
  expect(spaceQuery('2022年A股')).toBe('2022 年 A 股');
  expect(spaceQuery('2.56')).toBe('2\uA7F756');
});
