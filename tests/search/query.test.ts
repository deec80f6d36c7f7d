import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFolding } from '#domain/fold-forms.ts';
import { longestQuery, normaliseQuery, partsOf } from '#search/query.ts';

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'暖泉ａ１０  \t\u200B\u2060\uD800é', 'e\u0301', '😀') }),
);
const words = (query: string) =>
  partsOf(query, noFolding).map((part) => `${part.kind} ${part.text}`);

describe('normaliseQuery', () => {
  it.each([
    ['  暖泉　镇 ', '暖泉 镇'],
    ['０３１３', '0313'],
    ['暖\u200B泉\u2060', '暖泉'],
    ['a\tb\nc', 'a b c'],
  ])('%j becomes %j', (typed, query) => {
    expect(normaliseQuery(typed)).toBe(query);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const query = normaliseQuery(typed);
        expect(normaliseQuery(query)).toBe(query);
      }),
    );
  });

  it('cuts a long query', () => {
    expect(normaliseQuery('养'.repeat(10_000))).toHaveLength(longestQuery);
  });
});

describe('partsOf', () => {
  it('makes a phrase of a run of Han characters', () => {
    expect(words('暖泉')).toEqual(['phrase 暖泉']);
  });

  it('keeps digits and letters within a run', () => {
    expect(words('2022年9月 A股')).toEqual(['phrase 2022年9月', 'phrase a股']);
    expect(words('至少1,000人')).toEqual(['phrase 至少1000人']);
  });

  it('cuts a run at punctuation', () => {
    expect(words('暖泉,敬老院-蔚州')).toEqual(['phrase 暖泉', 'phrase 敬老院', 'phrase 蔚州']);
  });

  it('knows numbers and words', () => {
    expect(words('56 99.9% Nuanquan day-care')).toEqual([
      'number 56',
      'number 99.9',
      'word nuanquan',
      'word day-care',
    ]);
  });

  it('takes a telephone number with its hyphens as one', () => {
    expect(words('0313-7012345')).toEqual(['number 03137012345']);
  });

  it('names each part once', () => {
    expect(words('养老 养老')).toEqual(['phrase 养老']);
  });

  it('finds nothing in signs', () => {
    expect(partsOf('😀 <> “”', noFolding)).toEqual([]);
  });

  it('never fails', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        expect(partsOf(normaliseQuery(typed), noFolding).every(({ text }) => text !== '')).toBe(
          true,
        );
      }),
    );
  });
});
