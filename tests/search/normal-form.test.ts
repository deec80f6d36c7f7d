import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from '#search/amounts.ts';
import { normalForm } from '#search/normal-form.ts';

describe('the normal form', () => {
  it.each([
    ['200万元', '2000000元'],
    ['二百万', '2000000'],
    ['两百万', '2000000'],
    ['2百万', '2000000'],
    ['2.5万人次', '25000人次'],
    ['2万5千人次', '25000人次'],
    ['两万五千人次', '25000人次'],
    ['百分之二十三', '百分之23'],
    ['23%', '百分之23'],
    ['52.40%', '百分之52.4'],
    ['八十一处', '81处'],
    ['六十五岁以上', '65岁及以上'],
    ['65周岁及以上', '65岁及以上'],
    ['2022年9月', '2022年9月'],
    ['2022-09', '2022年9月'],
    ['2022/9', '2022年9月'],
    ['2022.9', '2022年9月'],
    ['22年9月', '2022年9月'],
    ['二〇二二年九月', '2022年9月'],
    ['2020-11-01零时', '2020年11月1日零时'],
    ['一人户', '一人户'],
    ['0313-7012345', '0313-7012345'],
    ['130726105', '130726105'],
    ['2022.13', '2022.13'],
  ])('of %s is %s', (text, form) => {
    expect(normalForm(text, 'zh')).toBe(form);
  });

  it.each([
    ['2022-09', 'september 2022'],
    ['2020-11-01', '1 november 2020'],
    ['2 million yuan', '2000000 yuan'],
  ])('of %s in English is %s', (text, form) => {
    expect(normalForm(text, 'en')).toBe(form);
  });

  it('is its own normal form', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[一二三十百千万年月日岁以上0-9.\-/个]{0,12}$/), (text) => {
        const once = normalForm(text, 'zh');
        expect(normalForm(once, 'zh')).toBe(once);
      }),
    );
  });
});

it('an amount is read as it is spoken', () => {
  const read = ['两万五', '三千二', '一百零二', '一亿二千万', '十五', '二〇二二', '万', '十十'];
  expect(read.map(readAmount)).toEqual([25000, 3200, 102, 120000000, 15, 2022, null, null]);
});
