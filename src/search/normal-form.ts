import { amountPattern, readAmount } from '#search/amounts.ts';
import type { Lang } from '#tables/finding.ts';

/**
 * One way to write numbers, dates and ages, in which the index holds them besides as they stand: 200万
 * and 二百万 as 2000000, 2022-09 and 二〇二二年九月 as 2022年9月. What has no other form is left alone.
 */

const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
/** Longest digits that are written out: what is longer is a code. */
const mostDigits = 15;

const any = `(${amountPattern})`;
const year = '((?:19|20)[0-9]{2}|[一二][零〇一二三四五六七八九]{3}|[0-9]{2})';
const digitYear = '((?:19|20)[0-9]{2})';

type Write = (match: RegExpExecArray, lang: Lang) => string | null;

/** A date as the pages of a language write it; null where there is no such month or day. */
function writeDate(lang: Lang, inYear: string, inMonth: string, inDay = ''): string | null {
  const short = readAmount(inYear) ?? 0;
  const full = short > 99 ? short : short + (short > 49 ? 1900 : 2000);
  const month = readAmount(inMonth) ?? 0;
  const day = readAmount(inDay) ?? 0;
  if (month < 1 || month > 12 || day > 31) return null;
  if (lang === 'zh') return `${full}年${month}月${day > 0 ? `${day}日` : ''}`;
  return `${day > 0 ? `${day} ` : ''}${months[month - 1] ?? ''} ${full}`;
}

/** A number in digits. A numeral alone is left: 一人户 is a name. */
function writeAmount([text]: RegExpExecArray): string | null {
  if (/^[0-9.]*$/.test(text) || [...text].length < 2) return null;
  const value = readAmount(text);
  return value === null || String(value).length > mostDigits ? null : String(value);
}

const forms: readonly (readonly [pattern: RegExp, write: Write])[] = [
  [
    new RegExp(`${year}年${any}月份?(?:${any}[日号])?`, 'uy'),
    ([, y = '', m = '', d], lang) => writeDate(lang, y, m, d),
  ],
  [
    new RegExp(`${digitYear}([-/.])([0-9]{1,2})(?:\\2([0-9]{1,2}))?(?![0-9]|[-/.][0-9])`, 'uy'),
    ([, y = '', , m = '', d], lang) => writeDate(lang, y, m, d),
  ],
  [/([一二][零〇一二三四五六七八九]{3})年/uy, ([, y = '']) => `${readAmount(y) ?? 0}年`],
  // A sign is no part of a run: a share is written so that it is found by its characters.
  [new RegExp(`百分之${any}`, 'uy'), ([, share = '']) => `百分之${readAmount(share) ?? 0}`],
  [
    /([0-9]+(?:\.[0-9]+)?) ?%/uy,
    ([text, share], lang) => (lang === 'zh' ? `百分之${Number(share)}` : text),
  ],
  [
    new RegExp(`${any}周?岁(?:及|和|或|及其)?以上`, 'uy'),
    ([, from = '']) => `${readAmount(from) ?? 0}岁及以上`,
  ],
  [/([0-9]+(?:\.[0-9]+)?) million/uy, ([, value]) => String(Number(value) * 1e6)],
  // What is no number is left whole.
  [new RegExp(amountPattern, 'uy'), (match) => writeAmount(match) ?? match[0]],
];

const mayBegin = /[0-9零〇一二两三四五六七八九十百千]/u;
const joins = /[0-9a-z.]/;

/** A folded text with its numbers, dates and ages in normal form: the text itself where it has none. */
export function normalForm(text: string, lang: Lang): string {
  let written = '';
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    // Digits in the middle of a number or a word are no beginning.
    const begins = mayBegin.test(char) && !(/[0-9]/.test(char) && joins.test(text.charAt(at - 1)));
    const [length, form] = begins ? formAt(text, at, lang) : [1, char];
    written += form;
    at += length;
  }
  return written;
}

/** What begins at a place, in normal form, and how long it is as it stands. */
function formAt(text: string, at: number, lang: Lang): readonly [length: number, form: string] {
  for (const [pattern, write] of forms) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const form = match === null ? null : write(match, lang);
    if (match !== null && form !== null) return [match[0].length, form];
  }
  return [1, text.charAt(at)];
}
