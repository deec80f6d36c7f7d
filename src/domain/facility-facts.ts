import { recordText } from '#domain/facility-text.ts';
import { formatDate } from '#domain/format.ts';
import { inLang } from '#domain/text.ts';
import { ownerships } from '#tables/facilities.ts';
import type { Facility } from '#tables/facilities.ts';
import type { Lang } from '#tables/finding.ts';
import { isOpen } from '#tables/listed.ts';

/** What can be asked of a facility, in the order in which a reader asks it. */
export type FactName =
  | 'phone'
  | 'township'
  | 'address'
  | 'services'
  | 'beds'
  | 'operator'
  | 'ownership'
  | 'creditCode'
  | 'opened'
  | 'state'
  | 'record'
  | 'checked';

/** Who is likely to know what no source gives. */
export type Supplier = 'facility' | 'township' | 'registry';

export interface Fact {
  readonly name: FactName;
  /** The answer in words; null where no source gives it. */
  readonly text: string | null;
  /** Whether the words are Chinese on the English page too. */
  readonly chinese?: true;
}

const SUPPLIERS: Readonly<Record<Exclude<FactName, 'record' | 'checked'>, Supplier>> = {
  phone: 'facility',
  services: 'facility',
  beds: 'facility',
  opened: 'facility',
  state: 'township',
  township: 'township',
  address: 'township',
  operator: 'registry',
  ownership: 'registry',
  creditCode: 'registry',
};

/** What is known beyond phone, place and state, which stand at the head of the page. */
export function knownFacts(row: Facility, lang: Lang): Fact[] {
  const facts: Fact[] = [
    { name: 'services', text: inLang(row, 'services', lang) },
    { name: 'beds', text: row.beds === null ? null : String(row.beds) },
    { name: 'operator', text: row.operator, chinese: true },
    { name: 'ownership', text: row.ownership && ownerships[row.ownership][lang] },
    { name: 'creditCode', text: row.credit_code },
    { name: 'opened', text: row.opened_on && formatDate(row.opened_on, lang) },
    { name: 'record', text: recordText(row.record_status, lang) },
    { name: 'checked', text: row.checked_on && formatDate(row.checked_on, lang) },
  ];
  return facts.filter((fact) => fact.text !== null);
}

/**
 * What no source gives, by who is likely to know it. What is unknown is part of what the page
 * says. Of a facility that closed only its past is asked.
 */
export function missingFacts(row: Facility): Map<Supplier, FactName[]> {
  const missing: [name: keyof typeof SUPPLIERS, isMissing: boolean][] = [
    ['phone', row.phone === null && isOpen(row)],
    ['services', row.services_zh === null],
    ['beds', row.beds === null],
    ['opened', row.opened_on === null],
    ['state', row.status === 'unknown'],
    ['township', row.township_code === null],
    ['address', row.address === null],
    ['operator', row.operator === null],
    ['ownership', row.ownership === null],
    ['creditCode', row.credit_code === null],
  ];
  const names = missing.filter(([, isMissing]) => isMissing).map(([name]) => name);
  return Map.groupBy(names, (name) => SUPPLIERS[name]);
}
