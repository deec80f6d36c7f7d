import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { MetadataJson } from 'libphonenumber-js/core';
import china from '#desk/intake/china-phones.json' with { type: 'json' };
import { halfWidth, isFiller, simplified } from '#desk/intake/plain-text.ts';
import { ask, confirm, empty, leftOut, same, silent, unsound } from '#desk/intake/readings.ts';
import type { Reading } from '#desk/intake/shape.ts';
import type { RawCell } from '#desk/sheet.ts';

// The library tells which area codes there are and how many digits follow each. It reads one number
// of a telephone, not a cell of a list: several numbers, 转, 分机, notes and lost zeros are read here.

/** Area code of the county, and how many digits its numbers have. */
const AREA = '0313';
const LOCAL = 7;
const METADATA = china as unknown as MetadataJson;

/** What a telephone's cell holds beside the number that is proposed. */
export interface PhoneReading extends Reading {
  /** What was left out and may be shown nowhere: a person's mobile, a person's name. */
  readonly dropped: readonly ('personal-mobile' | 'personal-name')[];
  /** A number marked as one of a fax. */
  readonly fax: string | null;
}

interface Found {
  readonly number: string;
  readonly extension: string;
  /** What had to be done beyond moving separators; null where nothing was. */
  readonly rule: string | null;
  readonly wrong: boolean;
  readonly note: string;
}

const MOBILE = /(?:0313[- ]?)?(?:(?:\+|00)?86[- ]?)?0?(1[3-9]\d[- ]?\d{4}[- ]?\d{4})(?!\d)/g;
const DUTY = /值班|公用|公开/;
/** “The same” as in the row above. */
export const DITTO = /^(同上|同前|〃|″|"|''|ditto)$/i;
/** Words that a list puts before or behind an institution's number, no name of a person. */
const OFFICE_WORD =
  /^(?:电话|联系电话|办公电话|固话|座机|手机|值班|值班电话|值班手机|办公室|院办|院长室|园长室|门卫|传达室|前台|服务台|总机|总台|白|白天|夜|夜间|晚|晚上|日|日间|昼|传真|办公|财务|财务室|接待|咨询|预约|报名|热线|服务热线|客服|转|分机|内线|区号|村委会|村部|社区|医务室|护士站|或|和|及|兼|北院|南院|东院|西院|新|旧|老|本部|分院|tel|phone|fax|office|ext|mob|mobile|号|:|：)*$/i;

/** Reads a telephone's cell. A person's mobile or name never comes out of here. */
export function readPhone(cell: RawCell): PhoneReading {
  const plain = (reading: Reading): PhoneReading => ({ ...reading, dropped: [], fax: null });
  const written = cell.text.replace(/[\r\n]+/g, '\n');
  const text = halfWidth(written).replace(/\s*\n\s*/g, '\n');
  const wrong = unsound(cell, text);
  if (wrong !== null) return plain(wrong);
  if (isFiller(text)) return plain(empty());
  if (DITTO.test(text)) return plain(ask('phone-ditto'));
  const folded = simplified(text).replace(/[‐‑‒–—―−ー─~_]/g, '-');
  const dropped: ('personal-mobile' | 'personal-name')[] = [];
  const short = shortCode(folded);
  if (short !== null) return plain(short);
  const mobiles = [...folded.matchAll(MOBILE)].filter((match) => standsAlone(folded, match));
  const rest = mobiles.reduceRight(
    (kept, match) =>
      `${kept.slice(0, match.index)}\u0001${kept.slice(match.index + match[0].length)}`,
    folded,
  );
  const lands = landLines(rest);
  if (lands.length === 0 && mobiles.length > 0 && DUTY.test(folded))
    return plain(ask('duty-mobile'));
  if (mobiles.length > 0) dropped.push('personal-mobile');
  if (hasPersonName(rest)) dropped.push('personal-name');
  const told = { dropped, fax: null };
  if (lands.length === 0) {
    if (mobiles.length > 0) return { ...leftOut('personal-mobile'), ...told };
    return { ...ask('phone-form'), ...told };
  }
  const fax = lands.find(({ note }) => /传真|fax/i.test(note)) ?? null;
  const voices = lands.length > 1 ? lands.filter((one) => one !== fax) : lands;
  const [first] = voices;
  if (first === undefined || first.wrong) {
    const others = voices.filter(({ wrong: bad }) => !bad).map(shown);
    return { ...ask('phone-digits', others), ...told };
  }
  const all = voices.filter(({ wrong: bad }) => !bad).map(shown);
  const several = lands.length > 1 || mobiles.length > 0;
  const value = shown(first);
  const faxNumber = fax === null ? null : shown(fax);
  if (several) {
    return {
      ...confirm('several-phones', value, lands.length > 1 ? all : []),
      dropped,
      fax: faxNumber,
    };
  }
  const rule = first.rule ?? (first.extension === '' || value === text ? null : 'phone-extension');
  const bare = rest.replace(/[\s()[\]【】-]/g, '').replace(/\d/g, '') === '';
  if (rule !== null && rule !== 'plain') return { ...confirm(rule, value), ...told };
  if (!bare && rest.replace(/[\d\s()[\]./\-*#转]|ext\.?|分机/gi, '') !== '') {
    return { ...confirm('phone-in-text', value), ...told };
  }
  if (value === written) return { ...same(value), ...told };
  const narrow = written.normalize('NFKC') !== written && /[０-９]/.test(written);
  const spaced = written.trim() === value;
  return { ...silent(narrow ? 'full-width' : spaced ? 'spacing' : 'separators', value), ...told };
}

function shown({ number, extension }: Found): string {
  return extension === '' ? number : `${number}-${extension}`;
}

/** A service number of five or six digits that every telephone reaches: 12345, 12349. */
function shortCode(text: string): Reading | null {
  return /^(1[12]\d{3}|9[56]\d{3,4})$/.test(text) ? same(text) : null;
}

/** Whether eleven digits are a mobile, not the middle of a longer number. */
function standsAlone(text: string, match: RegExpMatchArray): boolean {
  const before = text.slice(0, match.index);
  return !/\d$/.test(before) && !/\d-$/.test(before.replace(/0313-$/, ''));
}

/** The land lines of a text, in their order. */
function landLines(text: string): Found[] {
  const found: Found[] = [];
  const parts = splitNumbers(text);
  for (const { digits, note } of parts) {
    const previous = found.at(-1);
    const one = landLine(digits, note, previous);
    if (one !== null) found.push(one);
  }
  return found;
}

interface Part {
  readonly digits: string;
  readonly note: string;
}

/** Cuts a cell into the numbers that it holds, each with the words around it. */
function splitNumbers(text: string): Part[] {
  const marked = text
    // A slash or stop after an area code joins; between whole numbers it parts.
    .replace(/((?:^|[^\d])\(?0\d{2,3}\)?)\s*[/.]\s*(?=\d{7,8}(?!\d))/g, '$1-')
    .replace(/(?<=\d)\s*[、,，;；/\n|\u0001]+\s*(?=[\d(+])/g, '\u0002')
    .replace(/(?<=\d{7,8}(?:-\d{1,6})?)\s+(?=\(?0\d{2,3}\)?[- ]?\d{7,8})/g, '\u0002')
    .replace(/(?<=\d{7,8})\s+(?=[2-9]\d{6,7}(?!\d))/g, '\u0002');
  return marked
    .split(/[\u0001\u0002\n]|(?<=[)）])(?=\s*\(?[+0]?\d{3})(?<!\(0\d{2,3}\))/)
    .flatMap((piece) => {
      const digits = /[+\d(].*\d/.exec(piece)?.[0] ?? '';
      if (digits.replace(/\D/g, '') === '') return [];
      const runs = [...digits.matchAll(LANDS)].map((match) => match[0]);
      const around = (run: string): string => {
        const at = piece.indexOf(run);
        return `${piece.slice(Math.max(0, at - 6), at)} ${piece.slice(at + run.length, at + run.length + 8)}`;
      };
      return runs.map((run) => ({ digits: run, note: around(run) }));
    });
}

/** Digits with the separators and the extension that belong to one number. */
const LANDS = /[+(]?\d(?:[\d\s()\-*#./]|转|分机|ext\.?|x(?=\d)|:(?=\d))*\d|\d+/gi;

/** One number from its digits; null where these are no telephone at all. */
function landLine(run: string, note: string, previous: Found | undefined): Found | null {
  const [body, extension] = cutExtension(run);
  let digits = body.replace(/\D/g, '');
  const make = (number: string, rule: string | null, wrong = false): Found => ({
    number,
    extension,
    rule:
      rule ??
      (extension === '' || /^0\d{2,3}-\d{7,8}-\d{1,6}$/.test(run.trim())
        ? null
        : 'phone-extension'),
    wrong,
    note,
  });
  if (/^[48]00\d{7}$/.test(digits)) {
    return make(`${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`, null);
  }
  const country = /^\s*(?:\+|00)?\s*86/.test(body) && digits.replace(/^(00)?86/, '').length >= 9;
  if (country) digits = digits.replace(/^(00)?86/, '');
  if (digits.length <= 2 || digits.length === 3) {
    // 0313-0000045/46: the second number gives its last digits only.
    if (previous === undefined || previous.wrong) return null;
    return make(previous.number.slice(0, -digits.length) + digits, null);
  }
  if (country && !digits.startsWith('0')) digits = `0${digits}`;
  const rule = country ? 'phone-country-code' : null;
  if (digits.startsWith('0') && digits.length > 8) {
    const split = areaSplit(digits);
    if (split === null) return make(digits, 'phone-digits', true);
    return make(`${split[0]}-${split[1]}`, rule, !fits(split[0], split[1]));
  }
  if (digits.length === AREA.length - 1 + LOCAL && digits.startsWith(AREA.slice(1))) {
    return make(`${AREA}-${digits.slice(3)}`, rule ?? 'phone-lost-zero');
  }
  if (digits.length === LOCAL) {
    const area = previous?.number.split('-')[0] ?? AREA;
    return make(
      `${area.startsWith('0') ? area : AREA}-${digits}`,
      previous === undefined ? 'phone-area-code' : null,
    );
  }
  return digits.length < 4 ? null : make(digits, 'phone-digits', true);
}

/** Parts the extension from the number: 转8001, 分机, ext., *, and the form that the site writes. */
function cutExtension(run: string): readonly [body: string, extension: string] {
  const worded = /^(.*?\d)\s*[-,]?\s*(?:转接?|分机号?|内线|ext\.?|x|\*|#)\s*:?\s*(\d{1,6})$/i.exec(
    run.trim(),
  );
  if (worded !== null) return [worded[1] ?? '', worded[2] ?? ''];
  const dashed = /^(\(?0\d{2,3}\)?[- ]*\d{7,8})-(\d{1,6})$/.exec(run.trim());
  return dashed === null ? [run, ''] : [dashed[1] ?? '', dashed[2] ?? ''];
}

/** Area code and number of a land line written with its zero. */
function areaSplit(digits: string): readonly [area: string, number: string] | null {
  if (/^0(10|2\d)/.test(digits)) return [digits.slice(0, 3), digits.slice(3)];
  return digits.length < 9 ? null : [digits.slice(0, 4), digits.slice(4)];
}

/** Whether an area has numbers of so many digits. */
export function fits(area: string, number: string): boolean {
  if (number.length < 7 || number.length > 8) return false;
  const parsed = parsePhoneNumberFromString(`${area}${number}`, 'CN', METADATA);
  return parsed?.isValid() ?? false;
}

/** Chinese characters that are no word of an office: two to four of them name a person. */
function hasPersonName(text: string): boolean {
  const words = text
    .replace(/[\d+\-\s().*#/\u0001-\u0002]+/g, ' ')
    .split(/[\s、,，;；:：()（）/]+/);
  return words.some((word) => {
    const rest = word.replace(
      /(主任|院长|园长|书记|经理|老师|医生|先生|女士|同志|会计|站长|所长|校长|村长)$/,
      '',
    );
    return /^\p{Script=Han}{2,4}$/u.test(rest) && !OFFICE_WORD.test(word) && SURNAME.test(rest);
  });
}

/** The hundred commonest surnames carry nine people of ten. */
const SURNAME =
  /^[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜戚谢邹喻苏潘葛范彭郎鲁韦马苗方俞任袁柳史唐费薛雷贺倪汤罗郝安常于傅卞齐康伍余顾孟黄穆萧尹姚邵汪祁毛狄戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路娄江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍万卢莫房解丁邓单洪包左石崔吉龚程邢裴陆翁段侯武刘景龙叶白赖乔谭温阎冀尚农柴瞿连习艾容向古易廖耿满寇聂关岳闫曲游]/u;

/** A number in an address, with the words and signs that lead to it. */
const IN_ADDRESS =
  /[\s,，;；、(（]*(?:(?:联系|办公|值班|固定|服务)?(?:电话|手机|座机|tel|phone)\s*[:：.]?\s*)?(?:[(（]?0\d{2,3}[)）]?[-－—\s]?\d{7,8}|(?<!\d)[2-9]\d{6,7}|(?<!\d)1[3-9]\d{9})(?!\d)[)）]?/gi;

/** Parts the telephones that stand in an address from it; null where there are none. */
export function cutPhones(text: string): { readonly rest: string; readonly phones: string } | null {
  const found = text.match(IN_ADDRESS);
  if (found === null) return null;
  const phones = found.map((one) =>
    one.replace(/^[\s,，;；、(（]+|[)）]$/g, '').replace(/^\D*[:：.]\s*|^[^\d(（]+/, ''),
  );
  return { rest: text.replace(IN_ADDRESS, '').trim(), phones: phones.join('、') };
}

/** Masks the digits of a person's number, so that lists and messages do not spread it. */
export function maskMobiles(text: string): string {
  return text.replace(MOBILE, (match) =>
    match.replace(/\d(?=(?:\D*\d){4})/g, (digit, at: number) => (at < 3 ? digit : '*')),
  );
}
