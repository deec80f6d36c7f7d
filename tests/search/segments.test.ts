import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '#search/query.ts';
import { markParts, readExcerpt } from '#search/segments.ts';
import type { Segment } from '#search/segments.ts';

/** Marked text in brackets. */
const show = (segments: readonly Segment[]) =>
  segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const mark = (text: string, query: string) => show(markParts(text, partsOf(query)));

describe('markParts', () => {
  it('marks a phrase wherever it stands', () => {
    expect(mark('暖泉镇在暖泉', '暖泉')).toBe('[暖泉]镇在[暖泉]');
  });

  it('marks a phrase written with spaces, or with another thousands sign', () => {
    expect(mark('至少 1,000 人', '少1000人')).toBe('至[少 1,000 人]');
  });

  it('marks whole numbers only', () => {
    expect(mark('56、2.56、156、56.3、56个，1,56', '56')).toBe(
      '[56]、2.56、156、56.3、[56]个，1,56',
    );
  });

  it('marks a word from its beginning to its end, in either case', () => {
    expect(mark('Homes at home, unhomely', 'home')).toBe('[Homes] at [home], unhomely');
  });

  it('joins marks that touch', () => {
    expect(mark('暖泉镇', '暖泉 泉镇 镇')).toBe('[暖泉镇]');
  });

  it('takes signs of a pattern as they are', () => {
    expect(mark('99.9 9909', '99.9')).toBe('[99.9] 9909');
  });

  it('changes no text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, query) => {
        const parts = partsOf(query);
        expect(
          markParts(text, parts)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('readExcerpt', () => {
  it('reads marks, and nothing else, as markup', () => {
    const excerpt = '<mark>a</mark> &lt;img onerror=x&gt; &amp; <mark>b</mark><mark>c</mark>';
    expect(readExcerpt(excerpt)).toEqual([
      { text: 'a', marked: true },
      { text: ' <img onerror=x> &amp; ', marked: false },
      { text: 'bc', marked: true },
    ]);
  });
});
