import { nameOf } from '#domain/text.ts';
import type { Facility } from '#tables/facilities.ts';
import type { Lang } from '#tables/finding.ts';
import type { Township } from '#tables/townships.ts';

/**
 * Where a facility is, as far as a source says: township and village. Null where nothing is known.
 */
export function facilityPlace(
  facility: Facility,
  townships: ReadonlyMap<string, Township>,
  lang: Lang,
  withoutTownship = false,
): string | null {
  const township =
    facility.township_code === null || withoutTownship
      ? undefined
      : townships.get(facility.township_code);
  const parts = [
    township === undefined ? null : nameOf(township, lang),
    facility.village === null ? null : shortVillage(facility.village),
    facility.address,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(lang === 'zh' ? '' : ', ');
}

/** 北门子村民委员会 → 北门子村: as people call it. */
export function shortVillage(name: string): string {
  return name
    .replace(/村村民委员会$/, '村')
    .replace(/村民委员会$/, '村')
    .replace(/居民委员会$/, '');
}
