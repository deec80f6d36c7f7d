import { foldLookAlikes } from '#desk/characters.ts';
import { closed, halfWidth, isFiller, oneLine, simplified, tidy } from '#desk/intake/plain-text.ts';
import {
  ask,
  confirm,
  empty,
  leftOut,
  refuse,
  same,
  silent,
  unsound,
} from '#desk/intake/readings.ts';
import type { Reading } from '#desk/intake/shape.ts';
import type { RawCell } from '#desk/sheet.ts';
import { creditCodeCheckCharacter, isCreditCode } from '#tables/credit-code.ts';
import { personalData } from '#tables/personal-data.ts';
import { hasLostCharacters } from '#tables/sound-text.ts';
import { nearest } from '#tables/nearest.ts';
import { parseChineseNumber } from '#domain/chinese-number.ts';
import type { AnyColumn } from '#tables/table.ts';

/** Words for the values of closed lists that are not the site's own labels. */
type Words = readonly (readonly [pattern: RegExp, value: string | readonly string[]])[];

const OWNERSHIP: Words = [
  [/^(?:社区办|居委会办|社会力量|社会办|社会资本|社会办园)$/, []],
  [/公建民营|公办民营|公建民运|民营公助|委托运营/, 'public_private'],
  [/^(?:民办公助|公私合营|PPP|混合所有制|股份制)$/i, ['private', 'public_private']],
  [
    /事业单位|国有|国营|全民|政府|县办|乡镇办|镇办|乡办|教育部门|民政局|民政部门|公立|财政/,
    'public',
  ],
  [/村办|集体|村集体|村级|村委会|村民委员会|村委/, 'collective'],
  [
    /民办|民营|私立|私营|个体|个人|民非|民办非企业|企业|社会组织|社会服务机构|普惠性?民办/,
    'private',
  ],
  [/公办/, 'public'],
  [/^public$|government|state/i, 'public'],
  [/collective|village/i, 'collective'],
  [/^(?:private|non-?profit)/i, 'private'],
];
const OWNERSHIP_MAYBE: Readonly<Record<string, readonly string[]>> = {
  社区办: ['collective', 'public'],
  居委会办: ['collective', 'public'],
};

/** The answer that takes the whole row out: a home that is only being built. */
export const LEAVE_OUT = 'leave the row out';

const STATUS: Words = [
  [/暂停|整顿|歇业|休业|temporar|suspend/i, 'temporarily_closed'],
  [/停用|停办|停止运营|停运|闲置|未运营|空置|停业/, ['closed', 'temporarily_closed', 'unknown']],
  [/装修|改造/, ['temporarily_closed', 'unknown', LEAVE_OUT]],
  [/在建|筹建|拟建|规划|建设中|未启用|未投用|待启用|待运营|试运营|试营业/, ['unknown', LEAVE_OUT]],
  [/^(?:否|未正常运营|不正常|异常)$/, ['closed', 'temporarily_closed', 'unknown']],
  [/撤销|注销|关闭|已关|关停|取缔|拆除|撤并|^closed/i, 'closed'],
  [
    /正常|运营|营业|开放|使用中|在用|启用|运行|存续|在业|开业|^是$|^(?:open|operating|active|normal|in operation|yes)/i,
    'operating',
  ],
];

/** Reads a cell of a closed list by the site's labels, then by other words. */
export function readChoice(cell: RawCell, name: string, column: AnyColumn): Reading {
  const text = halfWidth(cell.text);
  const wrong = unsound(cell, text);
  if (wrong !== null) return wrong;
  const choices = Object.entries(column.constraints.choices ?? {});
  if (choices.some(([value]) => value === text)) return same(text);
  const plain = closed(text).toLowerCase();
  const labels = (label: string): string => closed(label).toLowerCase();
  const own = choices.find(([, { zh, en }]) => [labels(zh), labels(en)].includes(plain));
  if (own !== undefined) return silent('label', own[0]);
  if (isFiller(text)) return empty();
  const simple = simplified(plain);
  if (name === 'ownership') return byWords(simple, OWNERSHIP, 'ownership-word');
  if (name === 'status') return byWords(simple, STATUS, 'status-word');
  if (name === 'crs') return readSystem(simple);
  const label = choices.find(([, { zh }]) => labels(zh) === simple);
  if (label !== undefined) return confirm('traditional', label[0]);
  return byNearness(
    simple,
    choices.map(([value, { zh, en }]) => [value, [labels(zh), labels(en)]]),
  );
}

/** A word that is part of one label alone, or the other way round, is proposed; else the nearest asked. */
function byNearness(
  word: string,
  labels: readonly (readonly [value: string, words: readonly string[]])[],
): Reading {
  const touches = (label: string): boolean =>
    word.length > 1 && label.length > 1 && (label.includes(word) || word.includes(label));
  const touching = labels.filter(([, words]) => words.some(touches)).map(([value]) => value);
  const [only] = touching;
  if (only !== undefined && touching.length === 1) return confirm('choice-near', only);
  if (touching.length > 1) return ask('choice', touching.slice(0, MOST));
  const near = nearest(
    word,
    labels.flatMap(([, words]) => words),
  );
  const value = labels.find(([, words]) => near !== undefined && words.includes(near))?.[0];
  return ask('choice', value === undefined ? [] : [value]);
}

/** Alternatives that are offered at most. */
const MOST = 5;

/** Reads the name of a row of another table, as far as its id or its own name was not written. */
export function readName(text: string, names: ReadonlyMap<string, string>): Reading {
  const word = simplified(closed(text)).toLowerCase();
  return byNearness(
    word,
    [...names].map(([name, value]) => [value, [closed(name).toLowerCase()]]),
  );
}

function byWords(text: string, words: Words, rule: string): Reading {
  const maybe = rule === 'ownership-word' ? OWNERSHIP_MAYBE[text] : undefined;
  if (maybe !== undefined) return ask(rule, maybe);
  const found = words.find(([pattern]) => pattern.test(text))?.[1];
  if (found === undefined) return ask(rule);
  if (typeof found === 'string') return confirm(rule, found);
  return ask(rule, found.length > 0 ? found : ['private', 'public_private']);
}

/** A coordinate system by the map or the receiver that people name. */
export function systemNamed(text: string): 'WGS84' | 'GCJ-02' | 'BD-09' | null {
  if (/高德|腾讯|gcj|火星|amap|tencent|google/i.test(text)) return 'GCJ-02';
  if (/百度|bd-?0?9|baidu/i.test(text)) return 'BD-09';
  return /wgs|gps|天地图|cgcs|国家2000|大地2000/i.test(text) ? 'WGS84' : null;
}

function readSystem(text: string): Reading {
  const system = systemNamed(text);
  return system === null ? ask('choice') : confirm('coordinate-system', system);
}

/** Reads a whole number that may carry its unit: 24张. */
export function readCount(cell: RawCell, column: AnyColumn): Reading {
  const text = halfWidth(cell.text);
  const wrong = unsound(cell, text);
  if (wrong !== null) return wrong;
  if (isFiller(text)) return empty();
  if (cell.kind === 'date') return refuse('number-form');
  if (cell.format?.includes('%') === true) return ask('per-cent');
  const plain = text.replace(/\.0+$/, '');
  const whole = /^\d{1,3}(?:[,，' ]\d{3})+$/.test(plain) ? plain.replace(/[,，' ]/g, '') : plain;
  if (/^\d+$/.test(whole)) {
    const value = String(Number(whole));
    const range = inRange(value, column);
    if (range !== null) return range;
    if (value === cell.text) return same(value);
    return silent(
      /[０-９]/.test(cell.text)
        ? 'full-width'
        : whole === cell.text.trim()
          ? 'spacing'
          : 'separators',
      value,
    );
  }
  const simple = simplified(closed(text))
    .replace(/,/g, '')
    .replace(/^(?:共|计|床位数?)[:：]?(?=\d)/, '');
  const unit = /^(\d+)(?:张|个|床|张床位?|张床|床位|位|人|beds?)$/i.exec(simple)?.[1];
  if (unit !== undefined)
    return inRange(unit, column) ?? confirm('beds-unit', String(Number(unit)));
  const near =
    /^(?:约|大约|近|大概|不少于|至少|多于|超过|不足)?(\d+)(?:张|个|床)?(?:左右|余|多|以上|以下|上下|\+)?(?:张|个|床)?$/.exec(
      simple,
    )?.[1];
  if (near !== undefined) return ask('beds-approximate', [near]);
  const parts = [...simple.matchAll(/\d+/g)].map(([digits]) => digits);
  if (/^\d+[-~至到—]\d+(?:张|个|床)?$/.test(simple)) return ask('beds-range', parts);
  const chinese = parseChineseNumber(simple.replace(/(?:张|个|床位?)+$/, ''));
  if (chinese !== null) return confirm('number-chinese', String(chinese));
  return ask('number-form', parts.slice(0, 3));
}

function inRange(value: string, { constraints }: AnyColumn): Reading | null {
  const { minimum = 0, maximum = Infinity } = constraints;
  return Number(value) < minimum || Number(value) > maximum ? ask('number-range') : null;
}

/** Reads a unified social credit code; one whose check character fails is asked for. */
export function readCreditCode(cell: RawCell): Reading {
  const text = halfWidth(cell.text);
  const wrong = unsound(cell, text);
  if (wrong !== null) return wrong;
  if (isFiller(text)) return empty();
  if (cell.kind === 'number') return refuse('digits-lost');
  const code = closed(text).replace(/[-_]/g, '').toUpperCase();
  if (!isCreditCode(code)) {
    const expected = code.length === 18 ? creditCodeCheckCharacter(code) : null;
    return expected === null ? ask('credit-code-form') : ask('credit-code-check');
  }
  if (code === cell.text) return same(code);
  return silent(/[０-９Ａ-Ｚａ-ｚ]/.test(cell.text) ? 'full-width' : 'spacing', code);
}

/**
 * Reads a free text: on one line, without markup, in simplified characters.
 *
 * @param english whether it may hold no Chinese
 * @param name whether it is a name or an address, in which spaces and width say nothing; prose is
 *   kept as it was written
 */
export function readText(cell: RawCell, english: boolean, name = true): Reading {
  const wrong = unsound(cell, cell.text.trim());
  if (wrong !== null) return wrong;
  // 3-1, typed as a place in a source, is the first of March to a spreadsheet.
  if (cell.kind === 'date') return refuse('date-in-text');
  if (isFiller(cell.text)) return empty();
  if (hasLostCharacters(cell.text)) return refuse('characters-lost');
  const private_ = personalData(cell.text);
  if (private_ !== null) return leftOut(private_);
  const marked = /<\/?[a-z][^<>]*>|&(?:nbsp|amp|lt|gt|quot);/gi;
  const unmarked = cell.text.replace(marked, '');
  const folded = foldLookAlikes(unmarked).text;
  const bare = folded.replace(/^'(.*?)'?$/s, '$1').replace(/^\s*[*＊★☆●▲■◆※]+\s*(?=\S)/, '');
  const text = name ? tidy(bare) : oneLine(bare);
  if (text === '') return empty();
  if (english && /\p{Script=Han}/u.test(text)) return refuse('english-has-chinese');
  const simple = english ? text : simplified(text);
  if (unmarked !== cell.text) return confirm('markup', simple);
  if (folded !== unmarked) return confirm('look-alike', simple);
  if (bare !== folded) return confirm('apostrophe', simple);
  if (simple !== text) return confirm('traditional', simple);
  if ((english || !name) && /[\r\n\t]/.test(cell.text.trim())) return confirm('line-break', text);
  return arrange(cell.text, text);
}

function arrange(written: string, text: string): Reading {
  if (written === text) return same(text);
  return silent(/[０-９Ａ-Ｚａ-ｚ]/.test(written) ? 'full-width' : 'spacing', text);
}
