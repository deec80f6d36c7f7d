import { halfWidth, isFiller, simplified } from '#desk/intake/plain-text.ts';
import { ask, confirm, empty, refuse, same, silent, unsound } from '#desk/intake/readings.ts';
import type { Reading } from '#desk/intake/shape.ts';
import type { RawCell } from '#desk/sheet.ts';
import { readDate } from '#tables/dates.ts';
import { parseChineseNumber } from '#domain/chinese-number.ts';

/** What the reading of a date depends on beyond its cell. */
export interface DayWorld {
  /** The day of the import; a date to come is asked for. */
  readonly today: string;
  /** Whether the file is one of text, in which a number has lost how it was typed. */
  readonly textFile: boolean;
}

const PLAIN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const SEPARATED = /^(\d{4})([-/.年])(\d{1,2})(?:([-/.月])(\d{1,2})?日?)?$/;
const DIGITS_ONLY = /^\d+$/;

/** Reads a cell that is to hold a date of a year, a month or a day. */
export function readDay(cell: RawCell, world: DayWorld): Reading {
  const written = halfWidth(cell.text);
  const wrong = unsound(cell, written);
  if (wrong !== null) return wrong;
  if (isFiller(written)) return empty();
  if (cell.kind === 'date') return fromDateCell(cell, world);
  const text = commonEra(simplified(written))
    .replace(/[‐‑‒–—―−～~]/g, '-')
    .replace(/[T ]0{1,2}:00(:00(\.0+)?)?$/, '')
    .replace(/(?<=[\d年月日-])\s+(?=[\d年月日-])|\s+$/g, '');
  if (/^(1900|1899)\D+(0|1|12)\D+(0|30|31)$/.test(text)) return empty('date-zero');
  const reading = inTime(readText(text, written, cell, world), world);
  // Another way to count years is a judgement, however plain the rest.
  return reading.outcome === 'silent' && /公元|民国/.test(simplified(written))
    ? { ...reading, outcome: 'confirm', rule: 'date-era' }
    : reading;
}

/** Years counted from the founding of the Republic, and those of the common era that say so. */
function commonEra(text: string): string {
  return text
    .replace(/^公元\s*(?=[\d〇零○一二三四五六七八九])/, '')
    .replace(
      /^(?:中华)?民国\s*(\d{1,3}|[〇零一二三四五六七八九十百]{1,5})\s*年/,
      (whole, years: string) => {
        const count = /^\d/.test(years) ? Number(years) : parseChineseNumber(years);
        return count === null ? whole : `${1911 + count}年`;
      },
    );
}

/** A date to come cannot be one of something that is told of. */
function inTime(reading: Reading, { today }: DayWorld): Reading {
  const value = reading.value;
  return value !== '' && value > today.slice(0, value.length) ? ask('date-future') : reading;
}

function readText(text: string, written: string, cell: RawCell, { textFile }: DayWorld): Reading {
  if (cell.kind === 'number' || (textFile && /^\d{4}\.\d{1,2}$|^\d{5}$/.test(text))) {
    return fromNumber(text);
  }
  const plain = PLAIN.exec(text);
  if (plain !== null) {
    return real(text, text === cell.text ? 'same' : arranged(cell.text, written));
  }
  const separated = SEPARATED.exec(text);
  if (separated !== null && !(separated[2] === '年' && separated[4] === '-')) {
    const [, year = '', mark, month = '', , day] = separated;
    if (mark === '-' && day === undefined && Number(month) > 12 && month.length === 2) {
      return refuse('date-impossible');
    }
    const iso = isoOf(year, month, day);
    // 2011.1 may once have been the number 2011.10.
    if (mark === '.' && day === undefined && month === '1') {
      return confirm('date-number', iso, [`${year}-10`]);
    }
    return real(iso, arranged(cell.text, written));
  }
  if (/^\d{4}年$/.test(text)) return real(text.slice(0, 4), arranged(cell.text, written));
  return fromDigits(text) ?? fromOrder(text) ?? fromWords(text);
}

/** How a text came to another form: by width, by spaces or by separators. */
function arranged(text: string, half: string): string {
  if (/[０-９]/.test(text)) return 'full-width';
  if (/\d\s+[年月日]|[年月日]\s+\d/.test(half)) return 'spacing';
  return half === text || !/^\s|\s$/.test(text) ? 'separators' : 'spacing';
}

function real(iso: string, rule: string): Reading {
  if (readDate(iso, ['year', 'month', 'day']) !== 'ok') return refuse('date-impossible');
  return rule === 'same' ? same(iso) : silent(rule, iso);
}

function judged(rule: string, iso: string, alternatives: readonly string[] = []): Reading {
  if (readDate(iso, ['year', 'month', 'day']) !== 'ok') return refuse('date-impossible');
  return confirm(rule, iso, alternatives);
}

function isoOf(year: string, month?: string, day?: string): string {
  const parts = [year, month, day].filter((part) => part !== undefined && part !== '');
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** A number: a year, year and month behind a point, a day counted from 1900, or eight digits. */
function fromNumber(text: string): Reading {
  const pointed = /^(\d{4})\.(\d{1,2})$/.exec(text);
  if (pointed !== null) {
    const [, year = '', month = ''] = pointed;
    // A number keeps no zero: 2012.1 was January, or October.
    if (month === '1') return ask('date-number', [`${year}-01`, `${year}-10`]);
    return judged('date-number', isoOf(year, month));
  }
  if (/^(18|19|20|21)\d{2}$/.test(text)) return same(text);
  const serial = Number(text);
  if (/^\d{4,5}$/.test(text) && serial >= 7306 && serial <= 73050) {
    const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
    // The first of a month may have been typed as a month.
    return confirm('date-serial', day, day.endsWith('-01') ? [day.slice(0, 7)] : []);
  }
  if (/^0(\.0+)?$/.test(text)) return empty('date-zero');
  return fromDigits(text) ?? ask('date-form');
}

function fromDigits(text: string): Reading | null {
  const digits = text.replace(/日$/, '');
  if (!DIGITS_ONLY.test(digits)) return null;
  if (digits.length === 8) {
    return judged('date-digits', isoOf(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)));
  }
  if (digits.length !== 6) return null;
  const [year, month] = [digits.slice(0, 4), digits.slice(4)];
  const other = `20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4)}`;
  const also = readDate(other, ['day']) === 'ok' ? [other] : [];
  if (readDate(`${year}-${month}`, ['month']) === 'ok') {
    return confirm('date-digits', `${year}-${month}`, also);
  }
  return ask('date-digits', also);
}

/** Day and month before the year: plain only where one of them can be no month. */
function fromOrder(text: string): Reading | null {
  const ordered = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (ordered !== null) {
    const [, a = '', b = '', year = ''] = ordered;
    const ways = [isoOf(year, b, a), isoOf(year, a, b)];
    const possible = [...new Set(ways)].filter((iso) => readDate(iso, ['day']) === 'ok');
    const [only] = possible;
    if (only === undefined) return refuse('date-impossible');
    return possible.length === 1 ? confirm('date-order', only) : ask('date-order', possible);
  }
  const monthYear = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthYear !== null) return judged('date-order', isoOf(monthYear[2] ?? '', monthYear[1]));
  const short = /^'?(\d{2})(?:[.年/-](\d{1,2})(?:[.月/-](\d{1,2})?日?)?月?)$/.exec(text);
  if (short !== null) {
    const [, year = '', month, day] = short;
    const century = Number(year) > 50 ? '19' : '20';
    const iso = isoOf(century + year, month, day);
    const ok = readDate(iso, ['year', 'month', 'day']) === 'ok';
    return ask('date-short-year', ok ? [iso] : []);
  }
  const named = /^([A-Za-z]{3,9})\.?[- ,]*'?(\d{2}|\d{4})$/.exec(text);
  const month = named === null ? -1 : MONTHS.indexOf((named[1] ?? '').slice(0, 3).toLowerCase());
  if (named === null || month < 0) return null;
  const year = named[2] ?? '';
  const iso = isoOf(year.length === 2 ? `20${year}` : year, String(month + 1));
  return year.length === 2 ? ask('date-short-year', [iso]) : judged('date-words', iso);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const VAGUE = /约|左右|前后|大概|大约|之前|以前|之后|以后|前$|后$|多年|近|余/;
const PART =
  /(上半年|下半年|年初|年底|年末|年中|月底|月初|月末|上旬|中旬|下旬|春季?|夏季?|秋季?|冬季?|第?[一二三四1-4]季度|建成|成立|启用|投用|投入使用|开业|开园|运营|起|竣工)/g;

/** Dates in words: Chinese numerals, half years and seasons; what is vague is asked. */
function fromWords(text: string): Reading {
  const arabic = text.replace(/[〇零○ОO一二三四五六七八九十]+/g, (run) => {
    const value = parseChineseNumber(run.replace(/[○ОO]/g, '〇'));
    return value === null ? run : String(value);
  });
  const dates = [
    ...arabic.matchAll(/(\d{4})(?:[年./-](\d{1,2})(?!\d)(?:[月./-](\d{1,2})(?!\d))?)?/g),
  ].map(([, year = '', month, day]) => isoOf(year, month, day));
  const sound = [...new Set(dates)].filter(
    (iso) => readDate(iso, ['year', 'month', 'day']) === 'ok',
  );
  const [first] = sound;
  if (/^\d{4}\s*[-至到]\s*\d{4}年?$/.test(arabic)) return ask('date-range', sound);
  if (sound.length > 1) {
    // Of building and opening, a list of openings means the latter.
    const opening = /启用|投用|投入使用|开业|运营|开园/.test(text);
    return ask('date-two', opening ? sound.toReversed() : sound);
  }
  if (first === undefined) {
    if (/^\d{1,2}月\d{1,2}日?$/.test(arabic)) return ask('date-no-year');
    return ask('date-form');
  }
  if (VAGUE.test(text.replace(PART, ''))) {
    return ask('date-approximate', /前|后/.test(text) ? [] : [first]);
  }
  if (/^\d{4}、\d{1,2}$/.test(arabic)) {
    return judged('date-form', isoOf(arabic.slice(0, 4), arabic.slice(5)));
  }
  const rest = arabic.replace(PART, '').replace(/[\d年月日号份.\-/\s()]/g, '');
  if (rest !== '') return ask('date-form', [first]);
  if (arabic !== text && !PART_ONCE.test(text)) return judged('date-chinese', first);
  return judged('date-words', first);
}

const PART_ONCE = new RegExp(PART.source);

/** A cell that the spreadsheet knows to be a date: as precise as its format shows. */
function fromDateCell({ text, format }: RawCell, world: DayWorld): Reading {
  const [day = '', time = ''] = text.split('T');
  if (day < '1900-01-02') return empty('date-zero');
  const shown = format?.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase() ?? '';
  if (time !== '' && !time.startsWith('00:00') && shown !== '' && !/[dy]/.test(shown))
    return ask('date-form');
  if (/^(general|@)?$/.test(shown)) {
    const reading = day.endsWith('-01')
      ? confirm('date-cell', day, [day.slice(0, 7)])
      : silent('date-cell', day);
    return inTime(reading, world);
  }
  if (shown.includes('d')) return inTime(silent('date-cell', day), world);
  return inTime(silent('date-cell', day.slice(0, shown.includes('m') ? 7 : 4)), world);
}
