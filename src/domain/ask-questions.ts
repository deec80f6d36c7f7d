import { missingFacts } from '#domain/facility-facts.ts';
import type { FactName } from '#domain/facility-facts.ts';
import type { Facility } from '#tables/facilities.ts';
import type { FacilityGroup } from '#tables/facility-kinds.ts';
import { isOpen } from '#tables/listed.ts';

/** Questions that a visitor may put, by what they are about. */
export type Question =
  | Exclude<FactName, 'ownership' | 'creditCode' | 'record' | 'checked' | 'opened'>
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

/** Facts that only a registry knows are one question: where the place is registered. */
const REGISTERED: readonly FactName[] = ['ownership', 'creditCode'];

/**
 * What to ask of a place before going there: first what no source gives of it, then the standing
 * questions of its kind. Nothing is asked of a place that has closed.
 */
export function askQuestions(facility: Facility, group: FacilityGroup): Question[] {
  if (!isOpen(facility)) return [];
  const missing = [...missingFacts(facility).values()].flat();
  const own = missing.flatMap((name): Question[] => {
    if (name === 'opened' || name === 'record' || name === 'checked') return [];
    return name === 'ownership' || name === 'creditCode' ? [] : [name];
  });
  const filing: Question[] = missing.some((name) => REGISTERED.includes(name)) ? ['filing'] : [];
  // Whether it is open comes before everything else.
  const first = own.toSorted((a, b) => Number(b === 'state') - Number(a === 'state'));
  const beds =
    group === 'elder' || group === 'disability' ? first : first.filter((q) => q !== 'beds');
  return [...beds, ...STANDING[group], ...filing];
}
