const SHANGHAI = 8 * 60 * 60 * 1000;

/** The day of a moment on the calendar of Shanghai, as an ISO date. */
export function dayOf(moment: string): string {
  return new Date(Date.parse(moment) + SHANGHAI).toISOString().slice(0, 10);
}

/** The later of two ISO dates of any precision; of a month and a day in it, the day. */
export function later(a: string | null, b: string | null): string | null {
  return (a ?? '') > (b ?? '') ? a : b;
}
