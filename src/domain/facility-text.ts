import { formatDate } from '#domain/format.ts';
import { nameOf } from '#domain/text.ts';
import { recordStatuses, statuses } from '#tables/facility-labels.ts';
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

/**
 * Whether a place is open, as far as it was told: 在运营（2022年9月的消息）. A state is of the day it was
 * written down; where nothing newer is known, the words say so instead of speaking of a present.
 */
export function stateText(status: Facility['status'], asOf: string | null, lang: Lang): string {
  const date = asOf === null ? null : formatDate(asOf, lang);
  if (status !== 'unknown') {
    const name = statuses[status][lang];
    if (date === null) return name;
    return lang === 'zh' ? `${name}（${date}的消息）` : `${name} as of ${date}`;
  }
  if (lang === 'en') {
    const day = asOf?.length === 'yyyy-mm-dd'.length;
    return `${date === null ? '' : `last reported ${day ? 'on' : 'in'} ${date}; `}not known if open`;
  }
  const month = asOf === null ? null : formatDate(asOf.slice(0, 'yyyy-mm'.length), lang);
  return `${month === null ? '' : `最后见于${month}的报道，`}现在开不开不清楚`;
}

/** How far a row is to be trusted, in words for readers. */
export function recordText(record: Facility['record_status'], lang: Lang): string {
  if (record !== 'reported') return recordStatuses[record][lang];
  return lang === 'zh' ? '信息来自报道，未核实' : 'from a report, not verified';
}
