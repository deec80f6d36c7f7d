import { isTableName } from '#domain/count-rows.ts';
import type { Dataset } from '#domain/dataset.ts';
import { formatAge, formatDate } from '#domain/format.ts';
import { nameOf } from '#domain/text.ts';
import type { Lang } from '#tables/finding.ts';
import { parseFormula } from '#tables/formula.ts';
import type { FigureRef, Formula } from '#tables/formula.ts';
import { tables } from '#tables/index.ts';
import { sexes } from '#tables/observations.ts';
import type { Columns } from '#tables/table.ts';

const WORDS = {
  zh: {
    round: '四舍五入',
    sum_townships: '各乡镇之和',
    sum_ages: '各年龄组之和',
    sum_sexes: '男女之和',
    median_age: '年龄中位数',
    rank_townships: '在各乡镇中的名次',
    rank_counties: '在张家口各县区中的名次',
  },
  en: {
    round: 'rounded',
    sum_townships: 'sum of townships',
    sum_ages: 'sum of age groups',
    sum_sexes: 'men and women',
    median_age: 'median age',
    rank_townships: 'rank among the townships',
    rank_counties: 'rank among the county-level units',
  },
} as const;

/**
 * A formula as a reader can follow it: indicator names instead of ids, × and ÷ for * and /.
 *
 * @param names as `formulaNames` gives them
 */
export function formulaText(text: string, names: ReadonlyMap<string, string>, lang: Lang): string {
  return write(parseFormula(text), names, lang);
}

/** The names that formulas need: indicators by id, areas by code, kinds of facility by condition. */
export function formulaNames(dataset: Dataset, lang: Lang): Map<string, string> {
  return new Map([
    ...dataset.indicators.map(({ value }) => [value.indicator_id, nameOf(value, lang)] as const),
    ...dataset.counties.map(({ value }) => [value.county_code, nameOf(value, lang)] as const),
    ...dataset.townships.map(({ value }) => [value.township_code, nameOf(value, lang)] as const),
    ...dataset.facility_kinds.map(
      ({ value }) => [`kind_id=${value.kind_id}`, nameOf(value, lang)] as const,
    ),
  ]);
}

function write(formula: Formula, names: ReadonlyMap<string, string>, lang: Lang): string {
  const words = WORDS[lang];
  switch (formula.op) {
    case 'number':
      return String(formula.value);
    case 'ref':
      return refText(formula.ref, names, lang);
    case 'count':
      return countText(formula, names, lang);
    case 'round':
      return `${words.round}(${write(formula.of, names, lang)})`;
    case '+':
    case '-':
    case '*':
    case '/':
      return `${side(formula.left, formula.op, false, names, lang)} ${SIGNS[formula.op]} ${side(formula.right, formula.op, true, names, lang)}`;
    default:
      return `${words[formula.op]}(${refText(formula.of, names, lang)})`;
  }
}

const SIGNS = { '+': '+', '-': '\u2212', '*': '×', '/': '÷' } as const;

function countText(
  { table, where }: Extract<Formula, { op: 'count' }>,
  names: ReadonlyMap<string, string>,
  lang: Lang,
): string {
  const title = isTableName(table) ? tables[table].title[lang] : table;
  const columns: Columns = isTableName(table) ? tables[table].columns : {};
  const conditions = where.map(({ column, value }) => {
    const label = columns[column]?.constraints.choices?.[value]?.[lang];
    return label ?? names.get(`${column}=${value}`) ?? value;
  });
  if (lang === 'zh') {
    return `${title}表里的条数${where.length === 0 ? '' : `（${conditions.join('，')}）`}`;
  }
  return `entries in the table ${title}${where.length === 0 ? '' : ` (${conditions.join(', ')})`}`;
}

/** A side of an operation, in brackets where its own operation would otherwise be read wrongly. */
function side(
  inner: Formula,
  outer: '+' | '-' | '*' | '/',
  right: boolean,
  names: ReadonlyMap<string, string>,
  lang: Lang,
): string {
  const text = write(inner, names, lang);
  const sum = inner.op === '+' || inner.op === '-';
  const product = inner.op === '*' || inner.op === '/';
  const strong = outer === '*' || outer === '/';
  return (sum && (strong || right)) || (product && right && strong) ? `(${text})` : text;
}

function refText(ref: FigureRef, names: ReadonlyMap<string, string>, lang: Lang): string {
  const details = [
    ref.area === null ? null : (names.get(ref.area) ?? ref.area),
    ref.sex === null ? null : sexes[ref.sex][lang],
    ref.age === null ? null : formatAge(ref.age, lang),
    ref.period === null ? null : formatDate(ref.period, lang),
  ].filter((part) => part !== null);
  const name = names.get(ref.indicator) ?? ref.indicator;
  if (details.length === 0) return name;
  return lang === 'zh' ? `${name}（${details.join('，')}）` : `${name} (${details.join(', ')})`;
}
