import type { Holiday } from '#tables/holidays.ts';

const DAY = 86_400_000;

const shift = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);

/** The calendar of offices, made from the table of days off and make-up days. */
export interface WorkCalendar {
  readonly works: (day: string) => boolean;
  /** Days off on which the week alone would have offices open. */
  readonly offBetween: (from: string, to: string) => readonly Holiday[];
  /** Whether the days off of a year are known; if not, Monday to Friday count. */
  readonly knows: (year: string) => boolean;
}

export function workCalendar(holidays: readonly Holiday[]): WorkCalendar {
  const byDate = new Map(holidays.map((row) => [row.date, row] as const));
  const years = new Set(holidays.map(({ date }) => date.slice(0, 4)));
  const inWeek = (day: string): boolean => ![0, 6].includes(new Date(day).getUTCDay());
  return {
    works: (day) => {
      const kind = byDate.get(day)?.kind;
      return kind === undefined ? inWeek(day) : kind === 'work';
    },
    offBetween: (from, to) =>
      holidays.filter(
        ({ date, kind }) => kind === 'off' && date > from && date <= to && inWeek(date),
      ),
    knows: (year) => years.has(year),
  };
}

/** The day on which a number of working days ends; the day from which it runs is not counted. */
export function afterWorkingDays(from: string, days: number, calendar: WorkCalendar): string {
  let day = from;
  for (let left = days; left > 0;) {
    day = shift(day, 1);
    if (calendar.works(day)) left -= 1;
  }
  return day;
}

/** How many working days lie after one day, up to and with another; 0 where that is not later. */
export function workingDaysBetween(from: string, to: string, calendar: WorkCalendar): number {
  let count = 0;
  for (let day = shift(from, 1); day <= to; day = shift(day, 1)) {
    if (calendar.works(day)) count += 1;
  }
  return count;
}
