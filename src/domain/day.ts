const SHANGHAI = 8 * 60 * 60 * 1000;

/** The day of a moment on the calendar of Shanghai, as an ISO date. */
export function dayOf(moment: string): string {
  return new Date(Date.parse(moment) + SHANGHAI).toISOString().slice(0, 10);
}
