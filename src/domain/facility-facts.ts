import { formatDate } from '#domain/format.ts';
import { inLang } from '#domain/text.ts';
import { ownerships, recordStatuses, statuses } from '#tables/facilities.ts';
import type { Facility } from '#tables/facilities.ts';
import type { Lang } from '#tables/finding.ts';

/** What can be asked of a facility, in the order in which a reader asks it. */
export type FactName =
  | 'address'
  | 'phone'
  | 'services'
  | 'beds'
  | 'operator'
  | 'ownership'
  | 'creditCode'
  | 'opened'
  | 'status'
  | 'closed'
  | 'closedReason'
  | 'record'
  | 'checked';

export interface Fact {
  readonly name: FactName;
  /** The answer in words; null where no source gives it. */
  readonly text: string | null;
}

/** Every fact of a facility, known or not. What is unknown is part of what the page says. */
export function facilityFacts(row: Facility, lang: Lang): Fact[] {
  const closed = row.closed_on === null ? null : formatDate(row.closed_on, lang);
  return [
    { name: 'address', text: row.address },
    { name: 'phone', text: row.phone },
    { name: 'services', text: inLang(row, 'services', lang) },
    { name: 'beds', text: row.beds === null ? null : String(row.beds) },
    { name: 'operator', text: row.operator },
    { name: 'ownership', text: row.ownership && ownerships[row.ownership][lang] },
    { name: 'creditCode', text: row.credit_code },
    { name: 'opened', text: row.opened_on && formatDate(row.opened_on, lang) },
    { name: 'status', text: statuses[row.status][lang] },
    ...(row.status === 'closed'
      ? ([
          { name: 'closed', text: closed },
          { name: 'closedReason', text: inLang(row, 'closed_reason', lang) },
        ] as const)
      : []),
    { name: 'record', text: recordStatuses[row.record_status][lang] },
    { name: 'checked', text: row.checked_on && formatDate(row.checked_on, lang) },
  ];
}
