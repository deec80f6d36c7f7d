import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateForms, datePrecision, readDate } from '#tables/dates.ts';

test('the precision of a date is told by its form', () => {
  expect(datePrecision('2022')).toBe('year');
  expect(datePrecision('2022-09')).toBe('month');
  expect(datePrecision('2022-09-05')).toBe('day');
  expect(datePrecision('2022-9')).toBeNull();
  expect(datePrecision('')).toBeNull();
});

test('every day of the calendar is a date, and the day after the last of a month is not', () => {
  const days = fc.record({
    year: fc.integer({ min: 1900, max: 2200 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  });
  fc.assert(
    fc.property(days, ({ year, month, day }) => {
      const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      const february = leap ? 29 : 28;
      const last = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
      const text = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
      expect(readDate(text, ['day'])).toBe(day <= last ? 'ok' : 'impossible');
    }),
  );
});

test('a precision that is not permitted is a matter of form', () => {
  expect(readDate('2022-09', ['day'])).toBe('form');
  expect(readDate('2022-13', ['year'])).toBe('form');
});

test('the example shown has the finest form permitted', () => {
  expect(dateForms(['year', 'month'])).toEqual({ forms: 'YYYY / YYYY-MM', example: '2022-09' });
  expect(dateForms([])).toEqual({ forms: '', example: '2022-09-05' });
});
