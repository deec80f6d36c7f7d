import type { FacilityGroup } from '#tables/facility-kinds.ts';
import type { Hotline } from '#tables/hotlines.ts';

/**
 * The lines to name where nothing was found: those known to answer in the county for an everyday
 * matter, the one for the group first. Each number stands once.
 */
export function helpLines(
  hotlines: readonly Hotline[],
  group: FacilityGroup | null = null,
): Hotline[] {
  const suited = hotlines.filter(
    (line) => line.use === 'ask' && (line.group === null || line.group === group),
  );
  const ownFirst = suited.toSorted((a, b) => Number(b.group !== null) - Number(a.group !== null));
  const byNumber = Map.groupBy(ownFirst, (line) => line.number);
  return [...byNumber.values()].flatMap((lines) => lines.slice(0, 1));
}
