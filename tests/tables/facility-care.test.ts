import { describe, expect, test } from 'vitest';
import { facilities } from '#tables/facilities.ts';
import type { Facility } from '#tables/facilities.ts';
import { parseFees, writeFees } from '#tables/fees.ts';
import { aFacility } from '../support/make-rows.ts';

const violations = (change: Partial<Facility>) =>
  facilities.rowRule(aFacility(change)).map(({ column, code }) => `${column} ${code}`);

describe('an amount', () => {
  test.each(['1200-1800/month', '1500+/month', '30/day', '0/month', '100000/year'])(
    '%s comes back as it was written',
    (cell) => {
      const fees = parseFees(cell);
      expect(fees && writeFees(fees)).toBe(cell);
    },
  );

  test.each([
    ...['1800-1200/month', '1200-1200/month', '1200', '1200/week', '01/day', '1200元/month'],
    ...['100001/year', '1.5/day', '-5/day', '1200-/month', ' 30/day'],
  ])('%s is refused', (cell) => {
    expect(parseFees(cell)).toBeNull();
    expect(facilities.columns.fees.read(cell).ok).toBe(false);
  });
});

describe('a row', () => {
  test('may say nothing of all this', () => expect(violations({})).toEqual([]));

  test('says of which day its free beds and its rating are', () => {
    expect(violations({ fees: '30/day', beds_free: 1, rating: 'grade_1' })).toEqual([
      'beds_free_as_of needs-column',
      'rating_as_of needs-column',
    ]);
    expect(violations({ fees_as_of: '2026' })).toEqual(['fees needs-column']);
    expect(violations({ fees: '30/day', fees_as_of: '2026' })).toEqual([]);
  });

  test('has no more free beds than beds', () => {
    const free = { beds_free: 41, beds_free_as_of: '2026-09' };
    expect(violations({ beds: 40, ...free })).toEqual(['beds_free beds-free']);
    expect(violations({ beds: 41, ...free })).toEqual([]);
    expect(violations(free)).toEqual([]);
  });

  test('does not say that there is nothing, and something', () => {
    expect(violations({ medical: ['none', 'visits'] })).toEqual(['medical none-and-some']);
    expect(violations({ meals: ['none'] })).toEqual([]);
  });
});
