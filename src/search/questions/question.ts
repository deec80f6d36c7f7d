import type {
  AskedAbsent,
  AskedArea,
  AskedHotline,
  AskedIndicator,
  AskedKind,
  AskedPage,
} from '#search/questions/data.ts';
import type { Ask, Meaning, QuestionToken, Scope, UnitClass } from '#search/questions/tokens.ts';

type Of<T extends Meaning['type']> = Extract<Meaning, { type: T }>;

/** A question as what it names, each once. */
export interface Question {
  /** Stretches that nothing known covers: no figure is given where there are any. */
  readonly unknown: readonly string[];
  readonly areas: readonly AskedArea[];
  readonly villages: readonly Of<'village'>[];
  readonly elsewhere: readonly Of<'elsewhere'>[];
  readonly measures: readonly AskedIndicator[];
  /** Of these, those that are called by their own name. */
  readonly byName: readonly AskedIndicator[];
  readonly kinds: readonly AskedKind[];
  /** Groups by age, each with the groups of the tables that may be meant. */
  readonly ages: readonly (readonly string[])[];
  readonly sexes: readonly ('male' | 'female')[];
  readonly periods: readonly Of<'period'>[];
  readonly hasSpan: boolean;
  /** Whether two things stand side by side. */
  readonly joins: boolean;
  /** Whether it speaks of who asks, or is asked. */
  readonly ofUs: boolean;
  readonly numbers: readonly number[];
  readonly units: readonly UnitClass[];
  readonly asks: ReadonlySet<Ask>;
  readonly scopes: readonly Scope[];
  readonly absent: readonly AskedAbsent[];
  /** Every page that a stretch may name. */
  readonly pages: readonly AskedPage[];
  /** Those that a stretch names, and nothing else. */
  readonly topics: readonly AskedPage[];
  readonly hotlines: readonly AskedHotline[];
}

const unique = <T>(all: readonly T[], key: (one: T) => string): T[] => [
  ...new Map(all.map((one) => [key(one), one] as const)).values(),
];

/** What comes first of what a stretch may mean, where it may mean several things. */
const order: readonly Meaning['type'][] = [
  'area',
  'kind',
  'measure',
  'age',
  'sex',
  'period',
  'hotline',
  'page',
  'village',
  'elsewhere',
  'scope',
  'unit',
  'span',
  'ask',
  'number',
  'joins',
  'we',
  'filler',
];

/** Digits of the code of a county: those of cities and provinces are shorter. */
const countyDigits = 6;

const superlative: readonly Ask[] = ['most', 'least', 'rank'];

const possessive = '的';

/** Whether a stretch is a measure in this question, or only what something else is counted in. */
function meaningIn(token: QuestionToken, tokens: readonly QuestionToken[]): Meaning | undefined {
  const { meanings } = token;
  const has = (type: Meaning['type']): boolean => meanings.some((one) => one.type === type);
  const others = tokens.filter((other) => other !== token).flatMap((other) => other.meanings);
  const named = others.some(({ type }) => type === 'measure' || type === 'kind');
  const compares = others.some((one) => one.type === 'ask' && superlative.includes(one.ask));
  // 乡镇 is what is counted, or where: 户 is what is counted, or in what.
  if (has('scope') && has('measure') && (named || compares))
    return meanings.find(({ type }) => type === 'scope');
  if (has('unit') && has('measure') && named) return meanings.find(({ type }) => type === 'unit');
  // 石家庄 is a village here as well, but a city to everyone.
  const city = meanings.find((one) => one.type === 'elsewhere' && one.code.length < countyDigits);
  if (city !== undefined && !has('area')) return city;
  return order.flatMap((type) => meanings.find((one) => one.type === type) ?? [])[0];
}

/** The widest kind that a word stands for: 养老院 is said of all of them. */
const widest = (meanings: readonly Meaning[]): AskedKind | undefined =>
  meanings
    .flatMap((one) => (one.type === 'kind' ? one.kind : []))
    .sort((a, b) => b.ids.length - a.ids.length)[0];

/** A name that stands right before 县, 市 or the like is that of a place, though it is on no list. */
function placesByEnding(tokens: readonly QuestionToken[]): Of<'elsewhere'>[] {
  return tokens.flatMap((token, at): Of<'elsewhere'>[] => {
    if (token.meanings.length > 0) return [];
    const next = tokens[at + 1];
    const joined =
      next?.meanings.some(({ type }) => type === 'scope') === true
        ? token.text + next.text
        : token.text;
    const [name] = /^\p{Script=Han}{1,7}[省市县区旗盟州国]/u.exec(joined) ?? [];
    return name === undefined ? [] : [{ type: 'elsewhere', name, code: '' }];
  });
}

function absentIn(tokens: readonly QuestionToken[], asks: ReadonlySet<Ask>): AskedAbsent[] {
  const meanings = tokens.flatMap((token) => token.meanings);
  const named = unique(
    meanings.flatMap((one) => (one.type === 'absent' ? one.absent : [])),
    ({ no }) => no,
  );
  const fitting = named.filter(
    ({ beside, asks: wanted, no }) =>
      (beside.length === 0 ||
        meanings.some((one) => one.type === 'beside' && one.absent.no === no)) &&
      (wanted.length === 0 || wanted.some((ask) => asks.has(ask as Ask))),
  );
  // What wants more of a question tells more of it.
  const wants = ({ beside, asks: wanted }: AskedAbsent): number =>
    Number(beside.length > 0) * 2 + Number(wanted.length > 0);
  return fitting.sort((a, b) => wants(b) - wants(a));
}

/** Code of the place that a stretch names; empty where it names none. */
function codeOf(token: QuestionToken | undefined, tokens: readonly QuestionToken[]): string {
  const meaning = token && meaningIn(token, tokens);
  if (meaning?.type === 'elsewhere') return meaning.code;
  if (meaning?.type === 'village') return meaning.townships[0] ?? '';
  return meaning?.type === 'area' ? meaning.area.code : '';
}

/**
 * The stretches without places that only say where the place beside them lies: 河北省 before 蔚县. In
 * English they stand after it.
 */
function withoutAddress(tokens: readonly QuestionToken[]): readonly QuestionToken[] {
  const telling = tokens.filter(({ text }) => text !== possessive);
  return tokens.filter((token) => {
    const at = telling.indexOf(token);
    const code = codeOf(token, tokens);
    if (code === '' || at < 0) return true;
    const isCounty = code.length === countyDigits;
    const mayFollow = !isCounty || /[a-z]/.test(token.text);
    const beside = [telling[at + 1], ...(mayFollow ? [telling[at - 1]] : [])];
    return beside.every((other) => {
      const inner = codeOf(other, tokens);
      return inner.length <= code.length || !inner.startsWith(code);
    });
  });
}

/** Whether a stretch says whose someone is: 人 of 有孩子的人, who are no children. */
function isOwner(token: QuestionToken, tokens: readonly QuestionToken[]): boolean {
  if (token.text !== '人') return false;
  const at = tokens.indexOf(token);
  const group = tokens[at - 2]?.meanings.some(
    (one) => one.type === 'measure' && one.indicator.key.includes('|'),
  );
  return tokens[at - 1]?.text === possessive && group === true;
}

/** Puts together what the stretches of a question name. */
export function questionOf(all: readonly QuestionToken[]): Question {
  const tokens = withoutAddress(all);
  const meant = tokens.flatMap((token) => meaningIn(token, tokens) ?? []);
  const of = <T extends Meaning['type']>(type: T): Of<T>[] =>
    meant.filter((one): one is Of<T> => one.type === type);
  // A word may ask in two ways: 电话多少 asks for a telephone.
  const asks = new Set(
    tokens.flatMap(({ meanings }) =>
      meanings.flatMap((one) => (one.type === 'ask' ? one.ask : [])),
    ),
  );
  const kinds = tokens.flatMap(({ meanings }) => widest(meanings) ?? []);
  const byEnding = placesByEnding(tokens);
  return {
    unknown: tokens.flatMap((token) =>
      meaningIn(token, tokens) === undefined || isOwner(token, tokens) ? token.text : [],
    ),
    areas: unique(
      of('area').map(({ area }) => area),
      ({ code }) => code,
    ),
    villages: unique(of('village'), ({ name }) => name),
    elsewhere: [...of('elsewhere'), ...byEnding],
    measures: unique(
      of('measure').map(({ indicator }) => indicator),
      ({ id }) => id,
    ),
    byName: tokens.flatMap((token) => {
      const meaning = meaningIn(token, tokens);
      const own = meaning?.type === 'measure' ? meaning.indicator : undefined;
      return own?.names[0]?.toLowerCase() === token.text ? own : [];
    }),
    kinds: unique(kinds, ({ ids }) => ids.join()),
    ages: unique(
      of('age').map(({ ages }) => ages),
      (ages) => ages.join(),
    ),
    sexes: unique(
      of('sex').map(({ sex }) => sex),
      String,
    ),
    periods: unique(of('period'), ({ period }) => period),
    hasSpan: of('span').length > 0,
    joins: of('joins').length > 0,
    ofUs: of('we').length > 0,
    numbers: of('number').map(({ value }) => value),
    units: unique(
      of('unit').map(({ unit }) => unit),
      String,
    ),
    asks,
    scopes: unique(
      of('scope').map(({ scope }) => scope),
      ({ of: which, ending }) => which + ending,
    ),
    absent: absentIn(tokens, asks),
    pages: unique(
      tokens.flatMap(({ meanings }) =>
        meanings.flatMap((one) => (one.type === 'page' ? one.page : [])),
      ),
      ({ url }) => url,
    ),
    topics: of('page').map(({ page }) => page),
    hotlines: unique(
      of('hotline').map(({ hotline }) => hotline),
      ({ names }) => names.join(),
    ),
  };
}
