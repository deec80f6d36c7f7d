/** Characters that write a number in Chinese, besides digits. */
const digits = new Map([...'零一二三四五六七八九'].map((char, value) => [char, value]));
digits.set('〇', 0).set('两', 2);
const small = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const large = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** A number as people write it: 200, 2.5万, 2万5千, 两百万, 八十一, 二〇二二. To be used at a place. */
export const amountPattern =
  '(?:[0-9]+(?:\\.[0-9]+)?|[零〇一二两三四五六七八九十百千])(?:[0-9]+(?:\\.[0-9]+)?|[零〇一二两三四五六七八九十百千万亿])*';

const piece = /[0-9]+(?:\.[0-9]+)?|[零〇一二两三四五六七八九十百千万亿]/gu;

/**
 * The value of a number that is written with digits, Chinese numerals, or both. After a unit a digit
 * alone counts for the next smaller one, as in speech: 两万五. Null where it is none.
 */
export function readAmount(text: string): number | null {
  const pieces = text.match(piece) ?? [];
  if (pieces.length === 0 || pieces.join('') !== text) return null;
  if (pieces.length > 1 && pieces.every((one) => digits.has(one))) {
    return Number(pieces.map((one) => digits.get(one)).join(''));
  }
  let total = 0;
  let section = 0;
  let open: number | null = null;
  let unit = 1;
  for (const one of pieces) {
    const times = small.get(one) ?? large.get(one);
    if (times === undefined) {
      const value = digits.get(one) ?? Number(one);
      if (open !== null && open !== 0) return null;
      if (value === 0) unit = 1;
      open = value;
      continue;
    }
    if (small.has(one)) section += (open ?? (section === 0 ? 1 : NaN)) * times;
    else {
      const before = section + (open ?? 0) || NaN;
      // 二十万 counts in ten thousands; 一亿 takes what went before it.
      total =
        one === '亿' ? (total + section + (open ?? 0) || NaN) * times : total + before * times;
      section = 0;
    }
    unit = times;
    open = null;
  }
  const last = pieces[pieces.length - 1] ?? '';
  const spoken = open !== null && unit >= 100 && digits.has(last) ? unit / 10 : 1;
  const value = total + section + (open ?? 0) * spoken;
  // 2.3万 is 22999.999… to a computer.
  return Number.isFinite(value) ? Number(value.toFixed(6)) : null;
}
