import type { Facility } from '#tables/facilities.ts';
import type { FacilityKind } from '#tables/facility-kinds.ts';
import { isServing } from '#tables/listed.ts';

/** The nearest listed places of a kind, seen from a township that has none listed. */
export interface NearestOfKind {
  readonly kind: FacilityKind;
  readonly facilities: readonly Facility[];
  /** How many borders lie between on the map; null where no source states their township. */
  readonly steps: number | null;
}

type Borders = Readonly<Record<string, readonly string[]>>;

/** Places named of one kind; the directory has the others. */
const MOST = 3;

/**
 * For each kind of which nothing is listed in a township, the listed places that are the fewest
 * borders away; where none stands in a known township, those of which no source states it. Places that
 * are shut, for good or for now, and examples are left out, and so is a kind that is listed nowhere.
 *
 * @param facilities in the order in which a few are to be named
 */
export function nearestKinds(
  code: string,
  facilities: readonly Facility[],
  kinds: readonly FacilityKind[],
  borders: Borders,
): NearestOfKind[] {
  const open = facilities.filter(isServing);
  const byKind = Map.groupBy(open, (row) => row.kind_id);
  const steps = stepsFrom(code, borders);
  const stepsTo = ({ township_code: there }: Facility): number =>
    there === null ? Infinity : (steps.get(there) ?? Infinity);
  return kinds.flatMap((kind): NearestOfKind[] => {
    const rows = byKind.get(kind.kind_id) ?? [];
    if (rows.length === 0) return [];
    const nearest = Math.min(...rows.map(stepsTo));
    if (nearest === 0) return [];
    const there = rows.filter((row) => stepsTo(row) === nearest);
    return [
      {
        kind,
        facilities: there.slice(0, MOST),
        steps: Number.isFinite(nearest) ? nearest : null,
      },
    ];
  });
}

/** How many borders each township is away from one. */
export function stepsFrom(code: string, borders: Borders): ReadonlyMap<string, number> {
  const steps = new Map([[code, 0]]);
  // A map hands out what is added to it on the way, too.
  for (const [here, far] of steps) {
    for (const next of borders[here] ?? []) {
      if (!steps.has(next)) steps.set(next, far + 1);
    }
  }
  return steps;
}
