import { describe, expect, test } from 'vitest';
import { clockOf } from '#domain/request-clock.ts';
import { afterWorkingDays, workCalendar, workingDaysBetween } from '#domain/working-days.ts';
import { realDataset } from '../support/dataset.ts';
import { aRequest } from '../support/make-rows.ts';

const published = realDataset().holidays.map(({ value }) => value);
const calendar = workCalendar(published);
const bare = workCalendar([]);

describe('a working day', () => {
  test.each([
    ['2026-09-30', true, 'a Wednesday'],
    ['2026-10-01', false, 'National Day'],
    ['2026-09-20', true, 'a Sunday that is worked'],
    ['2026-10-10', true, 'a Saturday that is worked'],
    ['2026-10-11', false, 'a Sunday'],
    ['2026-02-23', false, 'the last day of Spring Festival'],
    ['2026-02-24', true, 'the day after it'],
  ])('%s: %s, as %s', (day, works) => {
    expect(calendar.works(day)).toBe(works);
  });

  test('is one of Monday to Friday in a year of which no notice is known', () => {
    expect(calendar.knows('2026')).toBe(true);
    expect(calendar.knows('2027')).toBe(false);
    expect(calendar.works('2027-10-01')).toBe(true);
    expect(bare.works('2026-10-01')).toBe(true);
    expect(bare.works('2026-10-10')).toBe(false);
  });
});

describe('20 working days', () => {
  test.each([
    // Counted off by hand on the calendar of the notice.
    ['2026-09-14', '2026-10-16', 'over Mid-Autumn, National Day and two worked weekend days'],
    ['2026-01-30', '2026-03-05', 'over Spring Festival'],
    ['2026-11-02', '2026-11-30', 'over nothing'],
  ])('from %s end on %s, %s', (from, due) => {
    expect(afterWorkingDays(from, 20, calendar)).toBe(due);
    expect(workingDaysBetween(from, due, calendar)).toBe(20);
  });

  test('and the day before the last is the nineteenth', () => {
    expect(workingDaysBetween('2026-09-14', '2026-10-15', calendar)).toBe(19);
  });

  test('end earlier where nothing is known of days off', () => {
    expect(afterWorkingDays('2026-09-14', 20, bare)).toBe('2026-10-12');
  });

  test('no time passes backwards, or within a day', () => {
    expect(workingDaysBetween('2026-11-02', '2026-11-02', calendar)).toBe(0);
    expect(workingDaysBetween('2026-11-03', '2026-11-02', calendar)).toBe(0);
  });
});

describe('the clock of a request', () => {
  test('runs from receipt and names the days off that it passes', () => {
    const clock = clockOf(aRequest({ sent_on: '2026-09-11', received_on: '2026-09-14' }), calendar);
    expect(clock).toMatchObject({ from: '2026-09-14', due: '2026-10-16', receiptKnown: true });
    expect(clock?.taken).toBeNull();
    expect(clock?.unknownYears).toEqual([]);
    expect(clock?.off.map(({ date }) => date)).toEqual([
      '2026-09-25',
      '2026-10-01',
      '2026-10-02',
      '2026-10-05',
      '2026-10-06',
      '2026-10-07',
    ]);
  });

  test('runs from sending where receipt is not known, and says so', () => {
    expect(clockOf(aRequest({ sent_on: '2026-11-02' }), calendar)).toMatchObject({
      from: '2026-11-02',
      receiptKnown: false,
      due: '2026-11-30',
    });
  });

  test('runs anew from what was asked to be made clearer, and longer where that was told', () => {
    const more = aRequest({
      sent_on: '2026-10-20',
      received_on: '2026-10-21',
      supplemented_on: '2026-11-02',
      state: 'extended',
      extended_days: 10,
    });
    expect(clockOf(more, calendar)).toMatchObject({ days: 30, due: '2026-12-14' });
  });

  test('tells what an answer took', () => {
    const answered = aRequest({
      received_on: '2026-09-14',
      state: 'answered',
      answered_on: '2026-10-09',
      outcome: 'given',
    });
    expect(clockOf(answered, calendar)?.taken).toBe(14);
  });

  test('names the year of which the days off are not known', () => {
    const clock = clockOf(aRequest({ received_on: '2026-12-14' }), calendar);
    expect(clock).toMatchObject({ due: '2027-01-11', unknownYears: ['2027'] });
  });

  test('stands still where the request was taken back', () => {
    expect(clockOf(aRequest({ state: 'withdrawn' }), calendar)).toBeNull();
  });
});
