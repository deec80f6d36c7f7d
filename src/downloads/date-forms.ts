import type { DatePrecision } from '#tables/dates.ts';
import type { AnyColumn } from '#tables/table.ts';

const SAMPLES: Readonly<Record<DatePrecision, string>> = {
  year: '2022',
  month: '2022-09',
  day: '2022-09-05',
};
const PATTERNS: Readonly<Record<DatePrecision, string>> = {
  year: '\\d{4}',
  month: '\\d{4}-\\d{2}',
  day: '\\d{4}-\\d{2}-\\d{2}',
};
const FORMS: Readonly<Record<DatePrecision, string>> = {
  year: 'YYYY',
  month: 'YYYY-MM',
  day: 'YYYY-MM-DD',
};

/** The precisions a date column takes. Its schema is asked, so that no second list can go stale. */
export function precisionsOf(column: AnyColumn): DatePrecision[] {
  const all: readonly DatePrecision[] = ['year', 'month', 'day'];
  return all.filter((precision) => column.read(SAMPLES[precision]).ok);
}

/** The written forms of a date column: `YYYY / YYYY-MM / YYYY-MM-DD`. */
export function dateForms(column: AnyColumn): string {
  return precisionsOf(column)
    .map((precision) => FORMS[precision])
    .join(' / ');
}

/** A regular expression for the forms of a date column. */
export function datePattern(column: AnyColumn): string {
  const patterns = precisionsOf(column).map((precision) => PATTERNS[precision]);
  return `^(${patterns.join('|')})$`;
}
