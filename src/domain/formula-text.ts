import { isTableName } from '#domain/count-rows.ts';
import { formatAge, formatDate } from '#domain/format.ts';
import type { Lang } from '#tables/finding.ts';
import { parseFormula } from '#tables/formula.ts';
import type { FigureRef, Formula } from '#tables/formula.ts';
import { tables } from '#tables/index.ts';
import { sexes } from '#tables/observations.ts';

const WORDS = {
  zh: {
    round: '四舍五入',
    sum_townships: '各乡镇之和',
    sum_ages: '各年龄组之和',
    sum_sexes: '男女之和',
  },
  en: {
    round: 'rounded',
    sum_townships: 'sum of townships',
    sum_ages: 'sum of age groups',
    sum_sexes: 'men and women',
  },
} as const;

/**
 * A formula as a reader can follow it: indicator names instead of ids, × and ÷ for * and /.
 *
 * @param names names of the indicators in the language, by id
 */
export function formulaText(text: string, names: ReadonlyMap<string, string>, lang: Lang): string {
  return write(parseFormula(text), names, lang);
}

function write(formula: Formula, names: ReadonlyMap<string, string>, lang: Lang): string {
  const words = WORDS[lang];
  switch (formula.op) {
    case 'number':
      return String(formula.value);
    case 'ref':
      return refText(formula.ref, names, lang);
    case 'count':
      return countText(formula, lang);
    case 'round':
      return `${words.round}(${write(formula.of, names, lang)})`;
    case 'sum_townships':
    case 'sum_ages':
    case 'sum_sexes':
      return `${words[formula.op]}(${refText(formula.of, names, lang)})`;
    default:
      return `${side(formula.left, formula.op, false, names, lang)} ${SIGNS[formula.op]} ${side(formula.right, formula.op, true, names, lang)}`;
  }
}

const SIGNS = { '+': '+', '-': '\u2212', '*': '×', '/': '÷' } as const;

function countText(formula: Extract<Formula, { op: 'count' }>, lang: Lang): string {
  const table = isTableName(formula.table) ? tables[formula.table].title[lang] : formula.table;
  const where = formula.where.map((condition) => condition.value).join(', ');
  if (lang === 'zh') return `${table}表里列出的行${where === '' ? '' : `（${where}）`}`;
  return `rows listed in the table ${table}${where === '' ? '' : ` (${where})`}`;
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
    ref.sex === null ? null : sexes[ref.sex][lang],
    ref.age === null ? null : formatAge(ref.age, lang),
    ref.period === null ? null : formatDate(ref.period, lang),
  ].filter((part) => part !== null);
  const name = names.get(ref.indicator) ?? ref.indicator;
  if (details.length === 0) return name;
  return lang === 'zh' ? `${name}（${details.join('，')}）` : `${name} (${details.join(', ')})`;
}
