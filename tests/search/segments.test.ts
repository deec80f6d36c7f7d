import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFolding } from '#domain/fold-forms.ts';
import { partsOf } from '#search/query.ts';
import { markParts } from '#search/segments.ts';
import type { Segment } from '#search/segments.ts';

/** Marked text in brackets. */
const show = (segments: readonly Segment[]) =>
  segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const mark = (text: string, query: string) => show(markParts(text, partsOf(query, noFolding)));

describe('markParts', () => {
  it('marks a phrase wherever it stands', () => {
    expect(mark('暖泉镇在暖泉', '暖泉')).toBe('[暖泉]镇在[暖泉]');
  });

  it('marks a phrase written with another thousands sign', () => {
    expect(mark('至少1,000人', '少1000人')).toBe('至[少1,000人]');
  });

  it('marks whole numbers only', () => {
    expect(mark('56、2.56、156、56.3、56个，1,56', '56')).toBe(
      '[56]、2.56、156、56.3、[56]个，1,56',
    );
  });

  it('marks a part of a long number only, hyphens or not', () => {
    expect(mark('0313-7012345，11,000', '37012')).toBe('031[3-7012]345，11,000');
    expect(mark('0313-7012345，11,000', '1000')).toBe('0313-7012345，11,000');
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
        const parts = partsOf(query, noFolding);
        expect(
          markParts(text, parts)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
