import { sortByName } from '#domain/sort.ts';
import { nameOf } from '#domain/text.ts';
import type { Facility } from '#tables/facilities.ts';
import { facilityGroups } from '#tables/facility-groups.ts';
import type { FacilityKind } from '#tables/facility-kinds.ts';
import type { Lang } from '#tables/finding.ts';
import { isExample } from '#tables/listed.ts';

/** The facilities in the order of the directory, looked up once for all pages that list them. */
export interface Arranged {
  /** All, also closed ones: kind by kind; in a kind real ones by name, then examples. */
  readonly all: readonly Facility[];
  readonly byKind: ReadonlyMap<string, readonly Facility[]>;
  /** By township; null where none is stated. */
  readonly byTownship: ReadonlyMap<string | null, readonly Facility[]>;
}

/** Arranges facilities group by group, the kinds of a group as their table has them. */
export function arrangeFacilities(
  facilities: readonly Facility[],
  kinds: readonly FacilityKind[],
  lang: Lang,
): Arranged {
  const byKind = Map.groupBy(facilities, (row) => row.kind_id);
  const all = inGroups(kinds).flatMap(({ kind_id }) => {
    const rows = byKind.get(kind_id) ?? [];
    const { real = [], example = [] } = Object.groupBy(rows, (row) =>
      isExample(row) ? 'example' : 'real',
    );
    // Examples keep the order of their file, in which townships follow each other.
    return [...sortByName(real, (row) => nameOf(row, lang), lang), ...example];
  });
  return {
    all,
    byKind: Map.groupBy(all, (row) => row.kind_id),
    byTownship: Map.groupBy(all, (row) => row.township_code),
  };
}

function inGroups(kinds: readonly FacilityKind[]): FacilityKind[] {
  return Object.keys(facilityGroups).flatMap((group) =>
    kinds.filter((kind) => kind.group === group),
  );
}
