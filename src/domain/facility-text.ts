import { later } from '#domain/day.ts';
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

/** A date within a sentence. */
export interface DatedPart {
  /** ISO date of any precision. */
  readonly date: string;
  readonly text: string;
}

/**
 * Whether a place is open, as far as it was told: 在运营（2022年9月的消息）. A state is of the day it was
 * written down; where nothing newer is known, the words say so instead of speaking of a present.
 *
 * @param spoken ISO date of the newest source that speaks of the place, whatever it says
 */
export function stateParts(
  status: Facility['status'],
  asOf: string | null,
  lang: Lang,
  spoken: string | null = null,
): (string | DatedPart)[] {
  const zh = lang === 'zh';
  if (status === 'unknown') {
    const last = later(asOf, spoken);
    const unknown = zh ? '现在开不开不清楚' : 'not known if open';
    if (last === null) return [unknown];
    if (!zh) return [`last reported ${preposition(last)} `, dated(last, lang), `; ${unknown}`];
    const month = dated(last, lang, last.slice(0, 'yyyy-mm'.length));
    return ['最后见于', month, `的报道，${unknown}`];
  }
  const name = statuses[status][lang];
  const state = zh
    ? [name, ...(asOf === null ? [] : ['（', dated(asOf, lang), '的消息）'])]
    : [name, ...(asOf === null ? [] : [' as of ', dated(asOf, lang)])];
  if (spoken === null || spoken <= (asOf ?? '')) return state;
  const again = dated(spoken, lang);
  return zh
    ? [...state, '，', again, '还有人说起']
    : [...state, `; spoken of ${preposition(spoken)} `, again];
}

const dated = (date: string, lang: Lang, shown = date): DatedPart => ({
  date,
  text: formatDate(shown, lang),
});

const preposition = (date: string): string => (date.length === 'yyyy-mm-dd'.length ? 'on' : 'in');

/** The same as one text. */
export function stateText(...asked: Parameters<typeof stateParts>): string {
  return stateParts(...asked)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');
}

/** How far a row is to be trusted, in words for readers. */
export function recordText(record: Facility['record_status'], lang: Lang): string {
  if (record !== 'reported') return recordStatuses[record][lang];
  return lang === 'zh' ? '信息来自报道，未核实' : 'from a report, not verified';
}
