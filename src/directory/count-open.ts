import type { Count } from '#directory/filter.ts';
import type { Facility } from '#tables/facilities.ts';

/** Counts facilities that are not closed, real ones and examples apart. */
export function countOpen(rows: readonly Pick<Facility, 'status' | 'record_status'>[]): Count {
  const open = rows.filter((row) => row.status !== 'closed');
  const examples = open.filter((row) => row.record_status === 'illustrative').length;
  return { listed: open.length - examples, examples };
}
