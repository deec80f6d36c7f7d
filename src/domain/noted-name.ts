import { later } from '#domain/day.ts';
import { formatDate } from '#domain/format.ts';
import type { Spoken } from '#domain/last-spoken.ts';
import { nameOf } from '#domain/text.ts';
import type { Facility } from '#tables/facilities.ts';
import { statuses } from '#tables/facility-labels.ts';
import type { Lang } from '#tables/finding.ts';
import { isExample, isOpen, isSuspended } from '#tables/listed.ts';
import type { Township } from '#tables/townships.ts';

/** A name with what must not be left out where it stands alone, as in titles and lists of links. */
export type NotedName = (facility: Facility) => string;

/**
 * Names facilities with what goes with them everywhere: that one is closed, for good or for now, when one was last heard
 * of, that nobody verified it; and the township, where another has the same name. Examples say what
 * they are in their names.
 *
 * @param spoken when each was last spoken of
 */
export function notedNames(
  facilities: readonly Facility[],
  townships: ReadonlyMap<string, Township>,
  spoken: Spoken,
  lang: Lang,
): NotedName {
  const shared = Map.groupBy(facilities, (row) => nameOf(row, lang));
  const placeOf = ({ township_code: code }: Facility): string => {
    const township = code === null ? undefined : townships.get(code);
    if (township !== undefined) return nameOf(township, lang);
    return lang === 'zh' ? '乡镇没有写明' : 'township not stated';
  };
  return (facility) => {
    const name = nameOf(facility, lang);
    const notes = [
      ...((shared.get(name)?.length ?? 0) > 1 ? [placeOf(facility)] : []),
      ...notesOf(facility, spoken.get(facility.facility_id)?.on ?? null, lang),
    ];
    if (notes.length === 0) return name;
    return lang === 'zh' ? `${name}（${notes.join('，')}）` : `${name} (${notes.join('; ')})`;
  };
}

function notesOf(facility: Facility, spoken: string | null, lang: Lang): string[] {
  const zh = lang === 'zh';
  const { status, closed_on: closed, status_as_of: asOf, record_status: record } = facility;
  const suspended = isSuspended(facility) ? [statuses.temporarily_closed[lang]] : [];
  if (isExample(facility)) return isOpen(facility) ? suspended : [statuses.closed[lang]];
  const unverified = record === 'reported' ? [zh ? '未核实' : 'not verified'] : [];
  if (!isOpen(facility)) {
    const year = closed?.slice(0, 'yyyy'.length) ?? null;
    if (zh) return [year === null ? '已关闭' : `${year}年已关闭`];
    return [year === null ? 'closed' : `closed in ${year}`];
  }
  if (status !== 'unknown') return [...suspended, ...unverified];
  const last = later(asOf, spoken);
  if (last === null) return [zh ? '现在开不开不清楚' : 'not known if open', ...unverified];
  const month = formatDate(last.slice(0, 'yyyy-mm'.length), lang);
  return [zh ? `最后见于${month}` : `last reported in ${month}`, ...unverified];
}
