/** Whole months from an ISO date of any precision to an ISO day. */
export function wholeMonths(iso: string, today: string): number {
  const [year = 0, month, day] = iso.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1, thisDay = 1] = today.split('-').map(Number);
  const begun = (day ?? 0) > thisDay ? 1 : 0;
  return 12 * (thisYear - year) + (month === undefined ? 0 : thisMonth - month - begun);
}

/**
 * How long ago a date was, in words: 12年前, 12 years ago. Whole years, else whole months; null for
 * what is younger than its date is precise, or lies ahead.
 *
 * @param iso ISO date of any precision
 * @param today ISO day
 * @param locale language of the words
 */
export function agoText(iso: string, today: string, locale: string): string | null {
  const months = wholeMonths(iso, today);
  const words = new Intl.RelativeTimeFormat(locale);
  if (months >= 12) return words.format(-Math.floor(months / 12), 'year');
  return months > 0 ? words.format(-months, 'month') : null;
}
