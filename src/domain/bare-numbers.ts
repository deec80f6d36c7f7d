import { CHINESE_NUMERALS, parseChineseNumber } from '#domain/chinese-number.ts';

/** A statistic typed into a text instead of being taken from data. */
export interface BareNumber {
  /** Offset in the text, in UTF-16 units. */
  readonly index: number;
  /** The number with its unit, as written. */
  readonly text: string;
  /** Its value, 万 and 亿 multiplied out; null for a range. */
  readonly value: number | null;
}

const N = CHINESE_NUMERALS;
const UNIT = '个人名位家所处件次户张元级项条座间村镇乡县倍成岁床门辆亩台部份支批组社届场辈吨斤米里';

/** Numbers that are names: of telephones, doors, roads, trains, sizes of paper; and web addresses. */
const NAMES: readonly RegExp[] = [
  /https?:\/\/[!-~]+/gi,
  // Telephones: with an area code anywhere, short ones where a word says so
  /(?<!\d)[(（]?0\d{2,3}[)）]?[\s—–-]?(?:\d{7,8}|\d{3,4}[\s-]\d{4})(?:\s*(?:转|-|ext\.?)\s*\d{1,6})?(?!\d)/gi,
  /(?<!\d)[48]00[\s-]?\d{3}[\s-]?\d{4}(?!\d)/g,
  new RegExp(
    `(?:电话|热线|传真|专线|拨打?|打|致电|\\b(?:tel|phone|fax|call|dial|ring)\\b\\.?)[\\s:：为是（(]*` +
      `(?:\\d{3,8}(?!\\d|\\s*[${UNIT}%万亿])(?:(?:\\s*(?:[、,/或和]|or|and))+\\s*(?=\\d))?)+`,
    'gi',
  ),
  /(?<![\d,.])1\d{4}(?=[^\d]{0,6}(?:热线|专线|hotline))/gi,
  // Doors and rooms, roads, trains, post codes
  /\d+(?:[—–-]\d+)*号/g,
  /\d+(?=号楼|号院|单元|栋|幢)|(?<=[楼栋幢元])\s*\d+(?:室|房间?|户)/g,
  /\b(?:room|unit|building|floor|flat)\s+\d+\b|\b\d+[A-Z]?(?=\s+(?:[A-Z][a-z]+\s+){1,3}(?:Street|Road|Lane|Avenue|Alley)\b)/gi,
  /(?<![A-Za-z\d])[A-Z]?\d{1,3}(?:国道|省道|县道|乡道)/g,
  /(?<![A-Za-z\d])(?:[A-Z]\d+次?|\d+[A-Z])(?![A-Za-z\d])/g,
  /(?:邮编|邮政编码|postcode)[\s:：]*\d{6}(?!\d)/gi,
];

/**
 * What is not a statistic: dates, times and spans of time, ages, ordinals, list numbers, standards,
 * versions. Each is blanked out before numbers are looked for.
 */
const PASSES: readonly RegExp[] = [
  // Ages, ranges first
  new RegExp(`(?:\\d+|[${N}]+)\\s*(?:[—–~-]|至|到)\\s*(?:\\d+|[${N}]+)\\s*(?:周)?岁`, 'g'),
  /\baged?\s+\d+(?:\s*(?:to|and|or|–|-)\s*(?:\d+|over|older|under|younger))?\b\+?/gi,
  /\b\d+(?:\s*(?:to|–|-)\s*\d+)?[\s-]+years?[\s-]old\b/gi,
  // Years, months, days and spans of them, in both numeral systems
  /\d{4}\s*[—–-]\s*\d{4}(?=\s*年)/g,
  /(?<!\d)(?:1[89]|20)\d{2}-(?:0[1-9]|1[0-2])(?:-\d{2})?(?![\d,.]|[名个人家所处件次户])/g,
  new RegExp(
    `[近约半数几]?(?:\\d+|[${N}几数半]+)多?个?(?:世纪|年代|年|月份|月|星期|周|天|日|号|小时|分钟|秒|岁|周岁)`,
    'g',
  ),
  /\d{1,2}[:：]\d{2}/g,
  /\d{1,2}时(?:\d{1,2}分|半|整)?(?!候)/g,
  /(?<=[午上晨晚夜至到—–~-]\s*)\d{1,2}点(?:\d{1,2}分|半|整)?/g,
  // English dates: 22 November 2026, September 2022, in 2014, the 2010s
  /\b\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gi,
  /\b(?:1[89]|20)\d{2}(?:s|\s*[–-]\s*(?:1[89]|20)\d{2})?\b(?![ \t]*(?:people|homes|rooms|places|facilities|firms|matters|households|organisations|veterans|disputes|yuan|persons|members|beds|cases|children|elders|residents)\b)(?![,.]\d)(?!\s*%)(?!\s*[个人名家所处件次户元万亿多余])/gi,
  /\b\d+(?:\s*[–-]\s*\d+)?\s+(?:years?|months?|weeks?|days?|hours?|minutes?)\b/gi,
  // Ordinals and places in a text
  new RegExp(
    `第\\s*(?:\\d+|[${N}]+)(?:(?:\\s*[至到、和—–-]\\s*(?:\\d+|[${N}]+))+(?=[条款段页行列节章]))?`,
    'g',
  ),
  /\b\d+(?:st|nd|rd|th)\b/gi,
  /\b(?:paragraph|page|row|section|chapter|table|figure|part|version|article|no\.)s?\s*\d+(?:\.\d+)*(?:\s*(?:to|–|-)\s*\d+\b)?/gi,
  /^\s*[（(]?\d{1,2}[.、)）](?!\d)/gm,
  // ①孤老 at the head of a line or part, not ⑤个; 个 of 个人 counts nothing
  new RegExp(
    `(?<=^\\s*|[:;。]\\s*)[①-⒛](?=个[人体别]|家[庭属人]|户[口籍主]|村[民委级干]|乡镇|县[级城]|部门|社[区会保]|人[员社均]|名[称单]|处[理于]|项目|元旦|支[持付]|批准|[^${UNIT}])`,
    'gm',
  ),
  // Standards, licences, versions, codes, times of day
  /\b(?:GB(?:\/T)?|ISO|SHA|WCAG|UTF|CC BY|CSS|HTML|RFC|WGS|GCJ|BD)[\s-]*\d+(?:[.-]\d+)*/gi,
  /\bv?\d+\.\d+\.\d+\b/g,
  // Hosts: m.163.com
  /\b(?:[a-z0-9-]+\.)+(?:com|cn|net|org|gov|edu)\b/gi,
  /\b\d+\s*(?:px|像素|KB|MB)\b|\d+\s*像素/g,
];

// A number that counts nothing: 一个, 一家人, 万一, 一些, 三三两两, 四面八方, 千家万户 …
const INDEFINITE = new RegExp(
  `一[${UNIT}些样般种同起直定旦边点下切道面方旁带度再律概手生心路向致共篇段句件]|(?<!分)之一|[万唯统专单逐同第]一|千家万户|千万(?=[不别莫要记])|\\d0后|千方百计|四面八方|五花八门|三三两两|一五一十|百姓|万物|[几数若干多][${UNIT}十百千万]`,
  'g',
);

const ARABIC = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const SCALE = '(?:\\s*(?:万亿|万|亿|千|百)|\\s+(?:thousand|million|billion))?';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
/** Numbers in English words of two parts at least, and Roman ones before a unit. */
const SPELLED = new RegExp(
  `\\b(?:(?:${TENS})[- ](?:${ONES})|(?:${TENS}|${ONES}|${TEENS}|a)\\s+(?:hundred|thousand|million))\\b(?!\\s+years?\\b)` +
    `|(?<![A-Za-z])[IVXLC]{2,}(?=\\s*(?!级)[${UNIT}])`,
  'gi',
);
const CANDIDATES: readonly RegExp[] = [
  SPELLED,
  new RegExp(`\\d+/\\d+|[${N}]+分之[${N}]+`, 'g'),
  new RegExp(`${ARABIC}${SCALE}(?:\\s*[—–~-]\\s*|\\s*[至到]\\s*)${ARABIC}${SCALE}\\s*[%‰]?`, 'g'),
  new RegExp(`${ARABIC}${SCALE}(?:\\s*[%‰]|多|余)?[${UNIT}]?`, 'g'),
  // Numerals that are not digits: ⑤, Ⅵ, ㈢, 𝟓, and those of cheques
  /(?:[\p{No}\p{Nl}]|(?!\d)\p{Nd})+|[壹贰叁肆伍陆柒捌玖拾佰仟]{2,}/gu,
  new RegExp(`百分之(?:${ARABIC}|[${N}点]+)`, 'g'),
  new RegExp(`[${N}]+[多余几]?[${UNIT}]`, 'g'),
  new RegExp(`[${N}]*[十百千万亿][${N}]*[多余]?`, 'g'),
];

/** No number is so long; the patterns would look for its end from each of its digits. */
const ENDLESS = new RegExp(`\\d{60,}|[${N}几数半]{60,}`, 'g');
const SHOWN = 20;

/**
 * Finds statistics typed into a text, in Arabic or Chinese numerals, full-width digits included.
 *
 * @param allowed phrases that may stand, such as 三级网络
 */
export function bareNumbers(text: string, allowed: readonly string[]): BareNumber[] {
  const folded = foldWidth(text);
  let rest = folded;
  for (const phrase of allowed) rest = rest.replace(wholePhrase(foldWidth(phrase)), blank);
  const found: BareNumber[] = [];
  rest = rest.replace(ENDLESS, (match: string, index: number) => {
    found.push({ index, text: `${text.slice(index, index + SHOWN)}…`, value: null });
    return blank(match);
  });
  for (const pass of [...NAMES, ...PASSES, INDEFINITE]) rest = rest.replace(pass, blank);
  for (const candidate of CANDIDATES) {
    rest = rest.replace(candidate, (match: string, ...more: unknown[]) => {
      const index = more.find((part) => typeof part === 'number') ?? 0;
      if (isStatistic(match)) {
        const shown = text.slice(index, index + match.length).trim();
        found.push({ index, text: shown, value: valueOf(match.trim()) });
      }
      return blank(match);
    });
  }
  return found.toSorted((a, b) => a.index - b.index);
}

/** A phrase where it is no part of a longer number: 12345 is none of 0313-7012345. */
function wholePhrase(phrase: string): RegExp {
  const plain = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `${/^\d/.test(phrase) ? '(?<!\\d)' : ''}${plain}${/\d$/.test(phrase) ? '(?!\\d)' : ''}`,
    'g',
  );
}

/** A lone 万 or 百 without a digit before it is a word, not a number. */
function isStatistic(match: string): boolean {
  if (/^[a-z]/i.test(match)) return true;
  if (/[\p{N}壹贰叁肆伍陆柒捌玖拾佰仟]/u.test(match.replace(/〇/g, ''))) return true;
  const numeral = [...match].filter((char) => N.includes(char)).join('');
  // 十个 counts; 百家 and 万物 are words.
  return numeral.length >= 2 || (numeral !== '' && !/^[百千万亿]/.test(numeral) && match !== '十');
}

function valueOf(text: string): number | null {
  const arabic = text.match(new RegExp(ARABIC, 'g')) ?? [];
  if (arabic.length > 1) return null;
  if (arabic[0] !== undefined) return Number(arabic[0].replaceAll(',', '')) * scaleOf(text);
  const numeral = text.replace(/^百分之/, '').replace(new RegExp(`[^${N}].*$`), '');
  return parseChineseNumber(numeral);
}

function scaleOf(text: string): number {
  const scale = /万亿|万|亿|千|百|thousand|million|billion/.exec(text)?.[0];
  const scales: Record<string, number> = {
    万亿: 1e12,
    亿: 1e8,
    万: 1e4,
    千: 1e3,
    百: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
  };
  return scale === undefined ? 1 : (scales[scale] ?? 1);
}

/** Full-width forms to half-width, one character for one, so that offsets stay. */
function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}

function blank(match: string): string {
  return '\u0000'.repeat(match.length);
}
