import { describe, expect, test } from 'vitest';
import { readFees } from '#desk/intake/read-fees.ts';
import type { RawCell } from '#desk/sheet.ts';

const read = (text: string, title = '收费标准', more: Partial<RawCell> = {}) => {
  const { outcome, rule, value, alternatives } = readFees({ kind: 'text', text, ...more }, title);
  return { outcome, rule, value, alternatives };
};

describe('fees as offices write them', () => {
  test.each([
    ['1200-1800元/月', '1200-1800/month'],
    ['每月1500起', '1500+/month'],
    ['每人每月１２００～１８００元', '1200-1800/month'],
    ['￥1,200—1,800/月', '1200-1800/month'],
    ['1500元/月', '1500/month'],
    ['月费1500元', '1500/month'],
    ['30元/天', '30/day'],
    ['每日30至50元', '30-50/day'],
    ['3500元/学期', '3500/term'],
    ['每年6000元', '6000/year'],
    ['最低每月900元', '900+/month'],
    ['from 1200 yuan a month', '1200+/month'],
    ['1200/month', '1200/month'],
    ['每月1200元，含一日三餐', '1200/month'],
    ['800—2000元／月（含餐）', '800-2000/month'],
    ['2022年5月起每月1500元', '1500/month'],
    ['20元/次', '20/once'],
    ['免费', '0/month'],
  ])('%s is %s', (text, value) => {
    expect(read(text)).toMatchObject({ value });
    expect(['same', 'confirm']).toContain(read(text).outcome);
  });

  test('several rates for several kinds of care are a range, which is looked at', () => {
    expect(read('自理1200元/月，半护1800元/月，全护2600元/月')).toMatchObject({
      outcome: 'confirm',
      rule: 'fees-kinds',
      value: '1200-2600/month',
    });
  });

  test('what an amount is paid for may stand in the title', () => {
    expect(read('1200', '收费标准（元/月）')).toMatchObject({ value: '1200/month' });
    expect(read('1200', '日收费')).toMatchObject({ value: '1200/day' });
  });
});

describe('fees that cannot be known are left open', () => {
  test.each(['面议', '电话咨询', '按评估等级收费'])('%s gives no amount', (text) => {
    expect(read(text)).toMatchObject({ outcome: 'left-out', rule: 'fees-talks', value: '' });
  });

  test.each([
    ['1200-1800元', 'fees-period', ['1200-1800/day', '1200-1800/month']],
    ['约1500元/月', 'fees-approximate', ['1500/month']],
    ['每月不超过2000元', 'fees-approximate', ['2000/month']],
    ['每月1800-1200元', 'fees-form', ['1200-1800/month']],
    ['每月1200元，每天50元', 'fees-several', []],
    ['床位费600元/月，护理费800元/月', 'fees-parts', []],
    ['1.2万元/年', 'fees-form', []],
    ['月均1300元', 'fees-approximate', ['1300/month']],
    ['看情况', 'fees-form', []],
    ['每月0元', 'fees-nought', ['0/month']],
  ])('%s is asked: %s', (text, rule, alternatives) => {
    expect(read(text)).toEqual({ outcome: 'ask', rule, value: '', alternatives });
  });

  test.each(['', '暂无', '/'])('“%s” is empty', (text) => {
    expect(read(text).value).toBe('');
    expect(['same', 'empty']).toContain(read(text).outcome);
  });

  test('a range that became a date is refused', () => {
    expect(read('2026-03-01', '收费', { kind: 'date' }).outcome).toBe('refuse');
  });
});
