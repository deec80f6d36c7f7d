import type { Facility } from '#tables/facilities.ts';
import { isListed } from '#tables/listed.ts';
import { kindId } from '#tables/needed-ids.ts';
import type { Village } from '#tables/villages.ts';

/** How many villages of a township have a home that is listed by name. */
export interface VillageCoverage {
  /** Village committees; communities of towns are not meant to have such homes. */
  readonly villages: number;
  /** Those in which a home is listed. */
  readonly covered: number;
  /** Homes listed in the township whose village no source states. */
  readonly unstated: number;
}

/** Sets the villages of a township against the homes listed there; closed ones and examples aside. */
export function villageCoverage(
  villagesHere: readonly Pick<Village, 'name_zh' | 'kind'>[],
  facilitiesHere: readonly Facility[],
): VillageCoverage {
  const committees = villagesHere.filter(({ kind }) => kind === 'village_committee');
  const homes = facilitiesHere.filter((row) => row.kind_id === kindId.villageHome && isListed(row));
  const named = new Set(homes.flatMap(({ village }) => village ?? []));
  return {
    villages: committees.length,
    covered: committees.filter(({ name_zh }) => named.has(name_zh)).length,
    unstated: homes.filter(({ village }) => village === null).length,
  };
}
