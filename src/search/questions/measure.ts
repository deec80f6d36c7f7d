import type { AskedIndicator } from '#search/questions/data.ts';
import { grouped, made } from '#search/questions/figure-keys.ts';
import type { FigureKey, Making } from '#search/questions/figure-keys.ts';
import type { Question } from '#search/questions/question.ts';
import type { UnitClass } from '#search/questions/tokens.ts';
import { questionWords, wordsIn } from '#search/questions/words.ts';
import type { Lang } from '#tables/finding.ts';

/** What a question measures: in one of several groups of the tables, and made in some way. */
export interface Measure {
  readonly base: AskedIndicator;
  readonly ages: readonly string[];
  readonly sex: 'male' | 'female' | null;
  readonly making: Making | null;
}

/** The keys under which the figures of a measure stand, the likeliest first. */
export function keysOf({ base, ages, sex, making }: Measure): FigureKey[] {
  const groups = ages.length === 0 ? [null] : ages;
  const plain = groups.map((age) =>
    age === null && sex === null ? base.key : grouped(base.id, age, sex),
  );
  return making === null ? plain : plain.map((key) => made(making, key));
}

/** The indicator whose people stand by groups: it is meant by 人 where nothing else is. */
export function peopleIndicator(indicators: readonly AskedIndicator[]): AskedIndicator | undefined {
  const bases = new Set(indicators.map(({ key }) => /^([a-z0-9-]+)\|/.exec(key)?.[1]));
  return indicators.find(({ id }) => bases.has(id));
}

/** The class of the unit of an indicator; null for one of its own. */
export function unitClassOf(unit: string, lang: Lang): UnitClass | null {
  // 人/户 counts people.
  const [counted = ''] = unit.split('/');
  if (counted === '人' || counted.startsWith('people')) return 'person';
  const classes = Object.entries(questionWords[lang].units) as [UnitClass, string][];
  const known = classes.find(([, list]) => wordsIn(list, lang).includes(counted))?.[0];
  return known ?? (lang === 'en' ? 'thing' : null);
}

/** Whether what is called so and counted in one unit may be counted in such units. */
export function unitsFit(
  units: readonly UnitClass[],
  unit: UnitClass | null,
  name: string,
): boolean {
  // 个 counts people and things; what is counted by 个 itself is a thing.
  const counts: readonly (UnitClass | null)[] = ['thing', 'person', 'any'];
  return units.every(
    (one) =>
      one === unit ||
      (one === 'any' && counts.includes(unit)) ||
      (one === 'thing' && unit === 'any') ||
      // Rooms of homes are not homes.
      (one === 'room' && name.endsWith('室')),
  );
}

/** How the measure is made; undefined where a question asks for two things at once. */
function makingOf({ asks, areas, hasSpan }: Question, county: string): Making | null | undefined {
  const asksShare = asks.has('share');
  const asksChange = asks.has('change') || hasSpan;
  if (asks.has('rank')) return asksShare || asksChange ? undefined : 'rank';
  if (asksShare && asksChange) return 'rate';
  if (asksChange) return 'change';
  if (!asksShare) return null;
  const ofCounty = areas.length === 2 && areas.some(({ code }) => code === county);
  return ofCounty ? 'county-share' : 'share';
}

/** Whether a measure is itself made in this way, as a share of older people is. */
const isMade = ({ key }: AskedIndicator, making: Making): boolean => key.startsWith(`${making}(`);

/**
 * The measure that a question names; null where it names none, or more than one. People are what is
 * counted where only a group of them is named.
 */
export function measureOf(
  question: Question,
  indicators: readonly AskedIndicator[],
  county: string,
  lang: Lang,
): Measure | null {
  const people = peopleIndicator(indicators);
  const ofKinds = question.kinds.flatMap(({ indicator }) =>
    indicators.filter(({ id }) => id === indicator),
  );
  if (ofKinds.length < question.kinds.length) return null;
  const isGroup = ({ key }: AskedIndicator): boolean =>
    people !== undefined && key.startsWith(`${people.id}|`);
  const named = [...new Set([...question.measures, ...ofKinds])];
  // 养老院里的老人 are no number of homes, nor of people.
  const ofPeople = question.ages.length + question.sexes.length + question.measures.length > 0;
  if (ofKinds.length > 0 && ofPeople) return null;
  const groupAges = named.filter(isGroup).map(({ key }) => [key.split('|')[1] ?? '']);
  const plain = named.filter((one) => !isGroup(one));
  // 人 beside another measure of people only says what is counted.
  const countsPeople = (one: AskedIndicator): boolean =>
    unitClassOf(one.unit, lang) === 'person' ||
    (people !== undefined && one.key.includes(people.id));
  const others = plain.filter((one) => one !== people);
  const [base = people, ...more] =
    others.length > 0 &&
    plain.length > others.length &&
    others.every(countsPeople) &&
    !question.byName.some((one) => one === people)
      ? others
      : plain;
  if (base === undefined || more.length > 0 || question.ages.length > 1) return null;
  const ages = mergeAges([...question.ages, ...groupAges]);
  const { sexes } = question;
  if (ages === null || sexes.length > 1) return null;
  if (named.length === 0 && ages.length === 0 && sexes.length === 0) return null;
  const making = makingOf(question, county);
  if (making === undefined) return null;
  const madeSo = making !== null && isMade(base, making);
  const wholeKey = base.key.includes('(');
  if (wholeKey && (ages.length > 0 || sexes.length > 0)) {
    const within = ages.length === 0 || ages.some((age) => base.key.includes(`|${age}`));
    if (!within || sexes.length > 0) return null;
    return { base, ages: [], sex: null, making: madeSo ? null : making };
  }
  return { base, ages, sex: sexes[0] ?? null, making: madeSo ? null : making };
}

/** One group of several that say the same; null where they do not. 65岁以上老人 are aged 65 and over. */
function mergeAges(all: readonly (readonly string[])[]): readonly string[] | null {
  const [first, ...others] = all;
  if (first === undefined) return [];
  return others.reduce<readonly string[] | null>((known, ages) => {
    if (known === null) return null;
    const both = known.filter((age) => ages.includes(age));
    if (both.length > 0) return both;
    const [narrow, wide] = isWithin(known, ages) ? [known, ages] : [ages, known];
    return isWithin(narrow, wide) ? narrow : null;
  }, first);
}

/** Whether every age of a group is one of another: 65 and over within 60 and over. */
function isWithin(inner: readonly string[], outer: readonly string[]): boolean {
  return inner.every((one) =>
    outer.some((other) => {
      const [from, to] = boundsOf(one);
      const [start, end] = boundsOf(other);
      return from >= start && to <= end;
    }),
  );
}

function boundsOf(age: string): [number, number] {
  const [from = 0, to] = age.replace('+', '').split('-').map(Number);
  return [from, age.endsWith('+') ? Infinity : (to ?? from)];
}
