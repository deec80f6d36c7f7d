import { missingFacts } from '#domain/facility-facts.ts';
import type { FactName } from '#domain/facility-facts.ts';
import type { Facility } from '#tables/facilities.ts';
import type { FacilityGroup } from '#tables/facility-kinds.ts';
import { isOpen, isSuspended } from '#tables/listed.ts';

/** Questions that a visitor may put, by what they are about. */
export type Question =
  | 'state'
  | 'phone'
  | 'township'
  | 'address'
  | 'services'
  | 'beds'
  | 'free'
  | 'operator'
  | 'filing'
  | 'admits'
  | 'fees'
  | 'night'
  | 'meals'
  | 'doctor'
  | 'visits'
  | 'ages'
  | 'hours'
  | 'minders'
  | 'cost'
  | 'papers';

/** What nobody should go without having asked, whatever is known. */
const STANDING: Readonly<Record<FacilityGroup, readonly Question[]>> = {
  elder: ['admits', 'fees', 'night', 'meals', 'doctor', 'visits'],
  child: ['ages', 'hours', 'minders', 'cost'],
  disability: ['admits', 'hours', 'minders', 'cost', 'papers'],
  veteran: ['hours', 'papers'],
  service: ['hours', 'papers'],
};

/** What a missing fact makes one ask beside the standing questions. */
const ASKED: Readonly<Partial<Record<FactName, Question>>> = {
  phone: 'phone',
  township: 'township',
  address: 'address',
  state: 'state',
  beds: 'beds',
  bedsFree: 'free',
  services: 'services',
  operator: 'operator',
  // What only a registry knows is one question: where the place is registered.
  ownership: 'filing',
  creditCode: 'filing',
  filing: 'filing',
};

/** Whether it is open comes before everything else, where it is registered after it. */
const rank = (question: Question): number =>
  question === 'state' ? 0 : question === 'filing' ? 2 : 1;

/**
 * What to ask of a place before going there: first what no source gives of it, then the standing
 * questions of its kind. Nothing is asked of a place that has closed.
 */
export function askQuestions(facility: Facility, group: FacilityGroup): Question[] {
  if (!isOpen(facility)) return [];
  const missing = [...missingFacts(facility, group).values()].flat();
  // One that takes nobody for now may do so again.
  const reopened: readonly Question[] = isSuspended(facility) ? ['state'] : [];
  const own = [...reopened, ...missing.flatMap((name) => ASKED[name] ?? [])];
  // How many beds are free is part of the question how many there are.
  const asked = own.filter((question) => question !== 'free' || !own.includes('beds'));
  return [...new Set([...asked, ...STANDING[group]])].toSorted((a, b) => rank(a) - rank(b));
}
