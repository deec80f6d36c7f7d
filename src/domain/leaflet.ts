import type { PlacedFacility, TownshipSummary } from '#domain/township-load.ts';
import type { FacilityKind } from '#tables/facility-kinds.ts';

/** Facilities of one kind on the sheet. */
export interface LeafletGroup {
  readonly kind: FacilityKind;
  readonly facilities: readonly PlacedFacility[];
}

export interface Leaflet {
  readonly groups: readonly LeafletGroup[];
  /** Facilities that did not fit. */
  readonly rest: number;
}

/**
 * What stands on the one sheet of a township: real facilities before examples, and of these the ones
 * with a phone first, since that is what a reader of a notice board can use; grouped by kind.
 *
 * @param kinds all kinds, in the order of the sheet
 * @param lines lines that the sheet has room for; a heading takes two, a facility one
 * @param quota most facilities of one kind, so that none fills the sheet alone
 */
export function leafletOf(
  summary: TownshipSummary,
  kinds: readonly FacilityKind[],
  lines: number,
  quota = Infinity,
): Leaflet {
  const order = new Map(kinds.map(({ kind_id: id }, index) => [id, index] as const));
  const orderOf = ({ kind }: PlacedFacility): number => order.get(kind.kind_id) ?? order.size;
  const wanted = summary.facilities.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || orderOf(a) - orderOf(b),
  );
  const taken = new Map<string, PlacedFacility[]>();
  let used = 0;
  let rest = 0;
  for (const placed of wanted) {
    const group = taken.get(placed.kind.kind_id);
    const takes = group === undefined ? 3 : 1;
    if (used + takes > lines || (group?.length ?? 0) >= quota) {
      rest += 1;
      continue;
    }
    used += takes;
    if (group === undefined) taken.set(placed.kind.kind_id, [placed]);
    else group.push(placed);
  }
  const groups = kinds.flatMap((kind) => {
    const facilities = taken.get(kind.kind_id);
    return facilities === undefined ? [] : [{ kind, facilities }];
  });
  return { groups, rest };
}

function rankOf({ example, facility }: PlacedFacility): number {
  return (example ? 2 : 0) + (facility.phone === null ? 1 : 0);
}
