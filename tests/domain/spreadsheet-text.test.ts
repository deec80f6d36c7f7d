import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRewritten } from '#domain/spreadsheet-text.ts';

/** What each kind of guess looks like; the forms of a kind vary by program and by language. */
const GUESSED: Readonly<Record<string, readonly string[]>> = {
  'a formula': ['=1+1', '+86', '-', '@x', '＝1+1', '＋1', '－5', '＠x', '﹦1', ' =1', '\t1', '\r1'],
  'a number': ['0755', '007.5', '1.10', '.5', '5.', '1e5', '1.5E-3', '１２', ' 12', '130726100000'],
  'an amount': [
    '1,300',
    '12%',
    '5 %',
    '５０％',
    '¥100',
    '￥1,200',
    '100 €',
    '(5)',
    '（5）',
    '1 1/2',
  ],
  'a truth value or an error': ['TRUE', 'false', '#N/A', '#REF!', '#DIV/0!', '#NAME?'],
  'a date': [
    ...['2022-09', '2022/9', '3-1-2', '1/4', '60-64', '2022.9.5', '2022-9-5', '2022/09/05'],
    ...['２０２２－０９', '3月5日', '3月5号', '2022年9月', '2022年9月5日', '9月', '三月五日'],
    ...['二〇二二年九月', 'Mar 5', '5-Mar-22', 'SEPT2', 'March 2022', '1 May 2020', 'Dec. 3, 2021'],
    ...['2022 Sep', '2022-09-05 08:30', '2022-09-05T08:30:00Z'],
  ],
  'a time': ['8:30', '08：30', '12:30:15', '1:30 pm', '8 AM', '8时30分', '上午8时', '下午1:30'],
};

describe.each(Object.entries(GUESSED))('a spreadsheet makes %s of', (_, cells) => {
  test.each(cells)('%j', (cell) => {
    expect(isRewritten(cell)).toBe(true);
  });
});

test.each([
  ...['', '0', '56', '3.5', '2022', '130726100', '2014-05-20', '0313-7012345', '400-618-1234'],
  ...[
    '60+',
    '蔚州镇',
    '2022年',
    '3月5日开放',
    '周一至周五8:30-17:00',
    '1.2.3.4',
    'May be',
    'March',
  ],
  ...['甲=乙', 'a-1', '第3-5人', '1、2', '5所', '#5', '“=1”', 'Sheet1, row 168', '10—12岁', '—'],
])('and leaves %j as it is', (cell) => {
  expect(isRewritten(cell)).toBe(false);
});

test('whole numbers and whole days written plainly are what they were', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (number) => {
      expect(isRewritten(String(number))).toBe(false);
      expect(isRewritten(`0${number}`)).toBe(true);
    }),
  );
});

test('takes no time over a long text', () => {
  for (const sign of ['1', '-', '1-', '1,', '1 ', 'mar ', '月', '1月', '.']) {
    expect(typeof isRewritten(sign.repeat(50_000))).toBe('boolean');
  }
});
