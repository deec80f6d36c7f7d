/*
 * A spreadsheet that opens a CSV guesses what each cell is: a formula to run, a number, a date, a
 * time. What it guesses it writes in its own form, and the text is lost: `2022-09` becomes the first
 * of September, `3-1-2` a day of 2003, `0755` loses its zero.
 */

/** Signs in full and small width, which Chinese and Japanese editions take for the narrow ones. */
const WIDE = /[\uff01-\uff5e\uffe5\ufe50-\ufe6b\u3000]/g;

const FORMULA = /^[=+\-@]/;
/** `TRUE` and `#N/A` are values, not words. */
const VALUE = /^(true|false|#n\/a|#[a-z]+(\/?[a-z0-9]+)?[!?])$/i;

const NUMBER = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** From so many digits on a number is shown in powers of ten. */
const LONG = /^\d{12,}/;
const AMOUNT = /^\d[\d.,]*,[\d.,]*$/;
const FORMATTED = /^(\p{Sc} ?[\d.,]+|[\d.,]+ ?[\p{Sc}%]|\([\d.,]+%?\)|\d+ +\d+\/\d+)$/u;

/** A whole day of the calendar stays the day it is. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK = String.raw`\d{1,4}:\d{1,2}(:\d{1,2}(\.\d+)?)?( ?[ap]m?)?`;
const MONTH =
  '(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)';
const GAP = String.raw`[\s.,/-]*`;
const FEW = '[〇○零一二三四五六七八九十\\d]{1,4}';
const DATES = [
  String.raw`\d{1,4}[-/]\d{1,4}`,
  ...['-', '/', String.raw`\.`].flatMap((sign) => [
    String.raw`\d{1,4}${sign}\d{1,2}${sign}\d{1,2}`,
    String.raw`\d{1,2}${sign}\d{1,2}${sign}\d{1,4}`,
  ]),
  String.raw`\d{1,2}${GAP}${MONTH}(${GAP}\d{1,4})?`,
  String.raw`${MONTH}${GAP}\d{1,4}(${GAP}\d{1,4})?`,
  String.raw`\d{4}${GAP}${MONTH}(${GAP}\d{1,2})?`,
  `(${FEW}年)?${FEW}月(${FEW}[日号]?)?`,
].join('|');
const TIMES = [
  CLOCK,
  String.raw`\d{1,2} ?[ap]m`,
  String.raw`([上下]午)?\d{1,2}([时点:]\d{1,2}分?|[时点])(\d{1,2}秒?)?`,
].join('|');
const MOMENT = new RegExp(`^(${DATES})$|^(${TIMES})$|^(${DATES})[ t]+(${TIMES})z?$`, 'iu');

/**
 * Whether a spreadsheet that reads this text from a CSV would run it or show it in another form:
 * as a formula, a number, an amount, a truth value, a date or a time. Plain numbers and whole days
 * say afterwards what they said before, and are left out.
 */
export function isRewritten(cell: string): boolean {
  if (/^[\t\r]/.test(cell)) return true;
  const text = cell.replace(WIDE, (sign) => sign.normalize('NFKC')).trim();
  if (FORMULA.test(text) || VALUE.test(text)) return true;
  if (NUMBER.test(text)) return LONG.test(text) || String(Number(text)) !== cell;
  if (DAY.test(text)) return text !== cell;
  return AMOUNT.test(text) || FORMATTED.test(text) || MOMENT.test(text);
}
