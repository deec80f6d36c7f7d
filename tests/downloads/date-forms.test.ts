import { expect, test } from 'vitest';
import { dateForms, datePattern, precisionsOf } from '#downloads/date-forms.ts';
import { date } from '#tables/value-cells.ts';
import { docs } from '../support/say.ts';

test('a column is asked which dates it takes', () => {
  expect(precisionsOf(date({ ...docs, precisions: ['day'] }))).toEqual(['day']);
  expect(precisionsOf(date({ ...docs, precisions: ['day', 'year'] }).optional())).toEqual([
    'year',
    'day',
  ]);
});

test('the forms are written out', () => {
  expect(dateForms(date(docs))).toBe('YYYY / YYYY-MM / YYYY-MM-DD');
  expect(dateForms(date({ ...docs, precisions: ['month'] }))).toBe('YYYY-MM');
});

test('the pattern takes whole texts of those forms only', () => {
  const pattern = new RegExp(datePattern(date({ ...docs, precisions: ['year', 'day'] })));
  expect(['2020', '2020-11-01'].every((text) => pattern.test(text))).toBe(true);
  expect(['2020-11', '2020-11-01x', 'x2020'].some((text) => pattern.test(text))).toBe(false);
});
