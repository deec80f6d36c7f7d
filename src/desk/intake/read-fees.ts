import { closed, halfWidth, isFiller, simplified } from '#desk/intake/plain-text.ts';
import { ask, confirm, empty, leftOut, refuse, same, unsound } from '#desk/intake/readings.ts';
import type { Reading } from '#desk/intake/shape.ts';
import type { RawCell } from '#desk/sheet.ts';
import { feePeriods, parseFees, writeFees } from '#tables/fees.ts';
import type { FeePeriod } from '#tables/fees.ts';

/** Words that say what an amount is paid for. */
const PERIODS: readonly (readonly [period: FeePeriod, words: RegExp])[] = [
  ['term', /学期|term|semester/i],
  ['month', /月|month|\/mo\b/i],
  ['day', /[日天]|day|daily/i],
  ['year', /年(?!龄)|year|annual/i],
  ['once', /次|[每/][餐顿]|each time|per visit/i],
];
/** No amount, but an invitation to ask for one. */
const TALKS =
  /面议|面谈|电询|电话咨询|咨询|详询|详谈|协商|另议|按.*(?:评估|等级|协议)|negotia|on request|ask/i;
const FREE = /^(?:免费|不收费|全免|无偿|公益免费|free(?:of ?charge)?)$/i;
/** Parts that are paid beside each other: a range would mislead, and a sum is not ours to make. */
const PARTS =
  /床位费?|护理费|餐费|伙食|膳食|生活费|服务费|取暖|押金|管理费|bed|care|meals|deposit/gi;
const ABOUT = /均|约|大概|左右|上下|余|多元|近\d|about|approx/i;
const BELOW = /不超过|以内|以下|最高|封顶|不高于|up to|at most/i;
const MORE = /起|以上|最低|不低于|至少|\d\+|from|at least/i;

/**
 * Reads what a place charges: 1200-1800元/月, 每月1500起, 30元/天. What the amount is paid for may stand
 * in the title. Where the cell gives no amount it stays empty; where it gives one that can be meant in
 * several ways, that is asked.
 */
export function readFees(cell: RawCell, title: string): Reading {
  const text = halfWidth(cell.text);
  const wrong = unsound(cell, text);
  if (wrong !== null) return wrong;
  if (isFiller(text)) return empty();
  // 3-1, typed as three to one, is the first of March to a spreadsheet.
  if (cell.kind === 'date') return refuse('number-form');
  if (cell.format?.includes('%') === true) return ask('per-cent');
  if (parseFees(text) !== null) return same(text);
  const plain = simplified(closed(text))
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    // Since when an amount holds is none.
    .replace(/(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?)?[起后]?/g, '');
  const per = periodIn(plain) ?? periodIn(simplified(closed(title)));
  if (FREE.test(plain)) {
    const free = { from: 0, to: 0, per: per === 'several' ? null : per };
    return confirm('fees-words', writeFees({ ...free, per: free.per ?? 'month' }));
  }
  const amounts = [...plain.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));
  if (amounts.length === 0) return TALKS.test(plain) ? leftOut('fees-talks') : ask('fees-form');
  if (amounts.some((amount) => !Number.isInteger(amount)) || /万|千元/.test(plain)) {
    return ask('fees-form');
  }
  return amountOf(plain, amounts, per === 'several' ? null : per, per === 'several');
}

/** The period that a text names; `several` where it names more than one. */
function periodIn(text: string): FeePeriod | 'several' | null {
  const found = PERIODS.filter(([period, pattern]) => {
    // 一日三餐 is no price for a day or a meal.
    if (period === 'day' || period === 'once')
      return pattern.test(text.replace(/[一每]日三餐|三餐/g, ''));
    return pattern.test(text);
  }).map(([period]) => period);
  if (found.length > 1) return 'several';
  return found[0] ?? null;
}

function amountOf(
  text: string,
  amounts: readonly number[],
  per: FeePeriod | null,
  several: boolean,
): Reading {
  if (several) return ask('fees-several');
  const [from = 0, to = from] = amounts;
  const least = Math.min(...amounts);
  const most = Math.max(...amounts);
  const parts = new Set(text.match(PARTS) ?? []);
  if (amounts.length > 1 && parts.size > 1) return ask('fees-parts');
  const range = /\d元?(?:[-~—–至到]|to)\d/i.test(text);
  const open = MORE.test(text) && amounts.length === 1;
  const value = (period: FeePeriod): string =>
    writeFees({ from: least, to: open ? null : most, per: period });
  const periods = per === null ? (Object.keys(feePeriods) as FeePeriod[]).slice(0, 2) : [per];
  const offers = periods.map(value).filter((one) => parseFees(one) !== null);
  if (offers.length === 0) return ask('fees-form');
  if (ABOUT.test(text) || BELOW.test(text)) return ask('fees-approximate', offers);
  if (range && amounts.length === 2 && from > to) return ask('fees-form', offers);
  if (per === null) return ask('fees-period', offers);
  // A nought may mean free of charge, or that nobody filled it in.
  if (most === 0) return ask('fees-nought', offers);
  // Several amounts that are no range are those of several kinds of care: from the least to the most.
  const kinds = amounts.length > 1 && !(range && amounts.length === 2);
  return confirm(kinds ? 'fees-kinds' : 'fees-words', offers[0] ?? '');
}
