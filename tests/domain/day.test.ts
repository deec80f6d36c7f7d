import { expect, test } from 'vitest';
import { dayOf } from '#domain/day.ts';

test.each([
  ['2026-11-23T15:59:59Z', '2026-11-23'],
  ['2026-11-23T16:00:00Z', '2026-11-24'],
  ['2026-11-24T00:30:00+08:00', '2026-11-24'],
  ['2026-12-31T20:00:00-05:00', '2027-01-01'],
])('%s is the day %s in Shanghai', (moment, day) => {
  expect(dayOf(moment)).toBe(day);
});
