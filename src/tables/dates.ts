export type DatePrecision = 'year' | 'month' | 'day';

const FORMS: Record<DatePrecision, { pattern: RegExp; form: string; example: string }> = {
  year: { pattern: /^\d{4}$/, form: 'YYYY', example: '2022' },
  month: { pattern: /^\d{4}-\d{2}$/, form: 'YYYY-MM', example: '2022-09' },
  day: { pattern: /^\d{4}-\d{2}-\d{2}$/, form: 'YYYY-MM-DD', example: '2022-09-05' },
};

/** Precision of an ISO date text, told by its length; null where it has none of the forms. */
export function datePrecision(text: string): DatePrecision | null {
  const precisions: readonly DatePrecision[] = ['year', 'month', 'day'];
  return precisions.find((precision) => FORMS[precision].pattern.test(text)) ?? null;
}

/** Whether a text is a real calendar date of one of the precisions. */
export function readDate(
  text: string,
  precisions: readonly DatePrecision[],
): 'ok' | 'form' | 'impossible' {
  const precision = datePrecision(text);
  if (precision === null || !precisions.includes(precision)) return 'form';
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const real = new Date(Date.UTC(year, month - 1, day));
  const same =
    real.getUTCFullYear() === year && real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
  return same && year >= 1900 && year <= 2200 ? 'ok' : 'impossible';
}

/** The permitted forms with an example, for a message. */
export function dateForms(precisions: readonly DatePrecision[]): {
  forms: string;
  example: string;
} {
  return {
    forms: precisions.map((precision) => FORMS[precision].form).join(' / '),
    example: FORMS[precisions.at(-1) ?? 'day'].example,
  };
}
