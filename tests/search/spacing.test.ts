import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separatorFor, spaceHan, unspaceHan } from '#search/spacing.ts';

const mixed = fc.string({
  unit: fc.constantFrom(...'暖泉镇敬老院2022年，（）. a-B<>&\n', '😀', '𠮷', '<mark>', '　'),
});

describe('Han characters in the search index', () => {
  it('stand apart from each other', () => {
    expect(spaceHan('暖泉镇', ' ')).toBe('暖 泉 镇');
  });

  it('stand apart from letters and digits', () => {
    expect(spaceHan('有2022年的GB标准', ' ')).toBe('有 2022 年 的 GB 标 准');
  });

  it('take no second space where there is one', () => {
    expect(spaceHan('暖泉 Town', ' ')).toBe('暖 泉 Town');
  });

  it('stand apart across elements', () => {
    expect(spaceHan('泉镇', ' ', '暖')).toBe(' 泉 镇');
    expect(spaceHan('泉镇', ' ', '𠮷')).toBe(' 泉 镇');
  });

  it('leave other text as it is', () => {
    expect(spaceHan('Nuanquan Town, 16 villages', ' ')).toBe('Nuanquan Town, 16 villages');
  });

  it.each(['zh-CN', 'en'])('come back as they were in %s', (lang) => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(unspaceHan(spaceHan(text, separatorFor(lang)))).toBe(text);
      }),
    );
  });

  it('come back where a mark stands between them', () => {
    expect(unspaceHan('<mark>暖</mark> <mark>\u2060泉</mark> \u2060镇')).toBe(
      '<mark>暖</mark><mark>泉</mark>镇',
    );
  });
});
