import { afterWorkingDays, workingDaysBetween } from '#domain/working-days.ts';
import type { WorkCalendar } from '#domain/working-days.ts';
import type { Holiday } from '#tables/holidays.ts';
import type { Request } from '#tables/requests.ts';

/** Working days for an answer by article 33 of the regulations. */
export const TIME_TO_ANSWER = 20;

/** The time that a body has to answer, and how much of it was taken. */
export interface Clock {
  /** Day from which it runs: of receipt, or, where that is not known, of sending. */
  readonly from: string;
  readonly receiptKnown: boolean;
  readonly days: number;
  /** Last day of it. */
  readonly due: string;
  /** Working days from the start to the answer; null while there is none. */
  readonly taken: number | null;
  /** Days off within it that the week alone would count as working days. */
  readonly off: readonly Holiday[];
  /** Years within it whose days off are not known, so that Monday to Friday were counted. */
  readonly unknownYears: readonly string[];
}

/** Works out the clock of a request; null for one that was taken back. A build has no today. */
export function clockOf(request: Request, calendar: WorkCalendar): Clock | null {
  if (request.state === 'withdrawn') return null;
  const receipt = request.supplemented_on ?? request.received_on;
  const from = receipt ?? request.sent_on;
  const days = TIME_TO_ANSWER + (request.extended_days ?? 0);
  const due = afterWorkingDays(from, days, calendar);
  const { answered_on: answered } = request;
  const years = new Set([from, due].map((day) => day.slice(0, 4)));
  return {
    from,
    receiptKnown: receipt !== null,
    days,
    due,
    taken: answered === null ? null : workingDaysBetween(from, answered, calendar),
    off: calendar.offBetween(from, due),
    unknownYears: [...years].filter((year) => !calendar.knows(year)),
  };
}
