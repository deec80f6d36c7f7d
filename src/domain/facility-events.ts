import { groupBy } from '#domain/lists.ts';
import type { FacilityEvent } from '#tables/events.ts';

/** Events by facility, the newest first; of one day in the order of their table. */
export function eventsByFacility(
  events: readonly FacilityEvent[],
): ReadonlyMap<string, readonly FacilityEvent[]> {
  const newest = events.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return groupBy(newest, (event) => event.facility_id);
}
