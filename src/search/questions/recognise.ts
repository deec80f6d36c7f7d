import { amountPattern, readAmount } from '#search/amounts.ts';
import type { Meaning } from '#search/questions/tokens.ts';
import type { Lang } from '#tables/finding.ts';

/** A stretch that begins at a place of a text, and what it means. */
export interface Recognised {
  readonly length: number;
  readonly meanings: readonly Meaning[];
}

type Reader = (match: RegExpExecArray) => readonly Meaning[];
type Form = readonly [pattern: RegExp, read: Reader];

const N = `(${amountPattern})`;
const Y = '((?:19|20)[0-9]{2}|[一二][零〇一二三四五六七八九]{3})';
const sticky = (source: string): RegExp => new RegExp(source, 'uy');

const age = (...ages: readonly string[]): readonly Meaning[] => [{ type: 'age', ages }];
const amount = (text: string | undefined): number => readAmount(text ?? '') ?? NaN;

/** Groups that “N and under” may mean: the law counts N in, many people do not. */
const upTo = (last: number): readonly Meaning[] => age(`0-${last}`, `0-${last - 1}`);
const two = (value: number): string => String(value).padStart(2, '0');

/** A date of any precision as the tables write it. */
function period(label: string, year: number, month = 0, day = 0): readonly Meaning[] {
  if (month > 12 || day > 31) return [];
  const parts = [year, ...(month > 0 ? [two(month)] : []), ...(day > 0 ? [two(day)] : [])];
  return [{ type: 'period', period: parts.join('-'), label }];
}

/** Years of censuses, by their ordinal: the seventh was in 2020, and one came every ten years. */
const censusYear = (ordinal: number): number => 2020 - (7 - ordinal) * 10;
const fullYear = (year: number): number => (year < 100 ? (year > 49 ? 1900 : 2000) + year : year);

function dated([label, year, month, day]: RegExpExecArray): readonly Meaning[] {
  return period(label, fullYear(amount(year)), amount(month ?? '零'), amount(day ?? '零'));
}

const zh: readonly Form[] = [
  [sticky(`${Y}(?:年度?|(?![0-9]))`), dated],
  [
    sticky(`((?:19|20)?[0-9]{2}|[一二][零〇一二三四五六七八九]{3})年${N}月份?(?:${N}[日号])?`),
    dated,
  ],
  [sticky('((?:19|20)[0-9]{2})[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?(?![0-9])'), dated],
  [
    sticky('(?:第?([四五六七八4-8])次?(?:全国)?人口普查|([四五六七八])普)'),
    (match) => period(match[0], censusYear(amount(match[1] ?? match[2]))),
  ],
  [
    sticky(
      `(?:年?满|超过|大于)?${N}周?岁?(?:以上|之上|及以上|和以上|或以上|及其以上|往上|朝上)(?:的|岁)*`,
    ),
    (match) => age(`${amount(match[1])}+`),
  ],
  [sticky(`${N}\\+岁?`), (match) => age(`${amount(match[1])}+`)],
  [sticky(`(?:年满|超过|大于|满)${N}周?岁`), (match) => age(`${amount(match[1])}+`)],
  [
    sticky(`${N}周?岁?(?:[-—–~～至到]+)${N}周?岁(?:之间)?`),
    (match) => age(`${amount(match[1])}-${amount(match[2])}`),
  ],
  [sticky(`(?:不满|未满|不到|小于|低于)${N}周?岁`), (match) => age(`0-${amount(match[1]) - 1}`)],
  [sticky(`${N}周?岁(?:及|和|或)?(?:以下|之下|以内)`), (match) => upTo(amount(match[1]))],
  [sticky(`${N}周?岁的?(?:老人|老年人)`), (match) => age(`${amount(match[1])}+`)],
  [sticky(`${N}周?岁`), (match) => age(String(amount(match[1])))],
  [sticky(N), (match) => [{ type: 'number', value: amount(match[1]) }]],
];

const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const monthPattern = `(${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\.?`;
const monthOf = (name = ''): number =>
  months.findIndex((one) => one.startsWith(name.slice(0, 3))) + 1;
const D = '([0-9]+(?:\\.[0-9]+)?)';
const scales: Readonly<Record<string, number>> = { million: 1e6, thousand: 1e3, hundred: 100 };

const en: readonly Form[] = [
  [
    sticky(`([0-9]{1,2}) ${monthPattern} ((?:19|20)[0-9]{2})`),
    ([label, day, month, year]) => period(label, Number(year), monthOf(month), Number(day)),
  ],
  [
    sticky(`${monthPattern} ((?:19|20)[0-9]{2})`),
    ([label, month, year]) => period(label, Number(year), monthOf(month)),
  ],
  [sticky('((?:19|20)[0-9]{2})(?![0-9])'), ([label, year]) => period(label, Number(year))],
  [sticky('((?:19|20)[0-9]{2})[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?(?![0-9])'), dated],
  [
    sticky(
      `(?:aged? |people )?(?:over|above|older than) (?:the age of )?${D}(?: (?:years?|old|of age))*(?: (?:and|or) (?:over|above|older|more|up))?`,
    ),
    ([, from]) => age(`${Number(from)}+`),
  ],
  // More than 65 people are no people over 65.
  [
    sticky(`(?:aged? |people )?(?:more than|at least|from) ${D} years?(?: (?:old|of age))?`),
    ([, from]) => age(`${Number(from)}+`),
  ],
  [
    sticky(
      `(?:aged? )?${D}(?: years?)?(?: old)?,? (?:and|or) (?:over|above|older|more|up)(?: years?)?`,
    ),
    ([, from]) => age(`${Number(from)}+`),
  ],
  [sticky(`(?:aged? )?${D}(?:\\+| plus)`), ([, from]) => age(`${Number(from)}+`)],
  [
    sticky(`(?:aged? )?(?:between )?${D} ?(?:-|–|—|to|and) ?${D}(?: years?)?(?: old)?`),
    ([, from, to]) => age(`${Number(from)}-${Number(to)}`),
  ],
  [
    sticky(`(?:aged? |people )?(?:under|below|younger than) (?:the age of )?${D}`),
    ([, to]) => age(`0-${Number(to) - 1}`),
  ],
  [sticky(`aged? ${D}`), ([, one]) => age(String(Number(one)))],
  [
    sticky(`${D} (million|thousand|hundred)`),
    ([, value, scale]) => [{ type: 'number', value: Number(value) * (scales[scale ?? ''] ?? 1) }],
  ],
  [sticky(D), ([, value]) => [{ type: 'number', value: Number(value) }]],
];

const forms: Readonly<Record<Lang, readonly Form[]>> = { zh, en };

/** Everything with a number in it that begins at a place of a folded text: dates, ages, amounts. */
export function recogniseAt(text: string, at: number, lang: Lang): Recognised[] {
  return forms[lang].flatMap(([pattern, read]) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return [];
    const meanings = read(match).filter(isSound);
    return meanings.length === 0 ? [] : [{ length: match[0].length, meanings }];
  });
}

/** Years that nobody is older than: 25,000 people are no age. */
const oldest = 120;
const isAge = (group: string): boolean =>
  group.split(/[-+]/).every((bound) => Number(bound) >= 0 && Number(bound) <= oldest);

const isSound = (meaning: Meaning): boolean =>
  !(meaning.type === 'number' && Number.isNaN(meaning.value)) &&
  !(meaning.type === 'age' && !meaning.ages.every(isAge));
