import { expect, test } from 'vitest';
import { datedText, feesText } from '#domain/care-text.ts';

test.each([
  ['1200-1800/month', '每月1,200至1,800元', '1,200 to 1,800 yuan a month'],
  ['1500+/month', '每月1,500元起', 'from 1,500 yuan a month'],
  ['30/day', '每天30元', '30 yuan a day'],
  ['0/month', '不收费', 'free of charge'],
  ['0+/month', '每月0元起', 'from 0 yuan a month'],
])('%s is said as %s', (cell, zh, en) => {
  expect(feesText(cell, 'zh')).toBe(zh);
  expect(feesText(cell, 'en')).toBe(en);
});

test('what is true of a day carries the day', () => {
  expect(datedText('6', '2026-09', 'zh')).toBe('6（2026年9月）');
  expect(datedText('6', '2026', 'en')).toBe('6 (2026)');
  expect(datedText('6', null, 'en')).toBe('6');
});

test('an amount says, too, that its year is not known', () => {
  expect(datedText('每月900元', null, 'zh', true)).toBe('每月900元（哪一年的没有写明）');
  expect(datedText('900 yuan a month', null, 'en', true)).toContain('year not stated');
});
