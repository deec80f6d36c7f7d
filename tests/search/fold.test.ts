import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#search/fold.ts';
import { traditionalForms } from '#domain/traditional-forms.ts';

const forms = traditionalForms();

describe('foldText', () => {
  it.each([
    ['養老院', '养老院'],
    ['蔚縣暖泉鎮', '蔚县暖泉镇'],
    ['臺灣裏面後', '台湾里面后'],
    ['０３１３－ＡＢＣ', '0313-abc'],
    ['1,000人，12,345,678元，1,23', '1000人,12345678元,1,23'],
    ['暖\u200b泉', '暖泉'],
  ])('%j becomes %j', (text, folded) => {
    expect(foldText(text, forms)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    const chars = fc.string({ unit: fc.constantFrom(...forms.keys(), ...'１２,3Ａ İßㄅ㎡\u200b') });
    fc.assert(
      fc.property(fc.oneof(chars, fc.string({ unit: 'binary' })), (text) => {
        const folded = foldText(text, forms);
        expect(foldText(folded, forms)).toBe(folded);
      }),
    );
  });
});
