import type { Count } from '#directory/filter.ts';
import type { Facility } from '#tables/facilities.ts';
import { isExample, isOpen } from '#tables/listed.ts';

/** Counts facilities that are not closed, real ones and examples apart. */
export function countOpen(rows: readonly Pick<Facility, 'status' | 'record_status'>[]): Count {
  const open = rows.filter(isOpen);
  const examples = open.filter(isExample).length;
  return { listed: open.length - examples, examples };
}
