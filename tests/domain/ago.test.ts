import { expect, test } from 'vitest';
import { agoText } from '#domain/ago.ts';

test.each([
  ['2014-05-20', '12年前', '12 years ago'],
  ['2014-12-02', '11年前', '11 years ago'],
  ['2022-09', '4年前', '4 years ago'],
  ['2021', '5年前', '5 years ago'],
  ['2025-12-01', '1年前', '1 year ago'],
  ['2025-12-02', '11个月前', '11 months ago'],
  ['2026-11-01', '1个月前', '1 month ago'],
  // As precise as the date is, and no more.
  ['2026-11-15', null, null],
  ['2026-12', null, null],
  ['2026', null, null],
  ['2027-03', null, null],
])('%s on 1 December 2026', (date, zh, en) => {
  expect(agoText(date, '2026-12-1', 'zh-CN')).toBe(zh);
  expect(agoText(date, '2026-12-1', 'en')).toBe(en);
});
