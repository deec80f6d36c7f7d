import { landLines, shown } from '#desk/intake/land-lines.ts';
import { MOBILE } from '#desk/intake/numbers-in-text.ts';
import { halfWidth, isFiller, simplified } from '#desk/intake/plain-text.ts';
import { ask, confirm, empty, leftOut, same, silent, unsound } from '#desk/intake/readings.ts';
import type { Reading } from '#desk/intake/shape.ts';
import type { RawCell } from '#desk/sheet.ts';

/** What a telephone's cell holds beside the number that is proposed. */
export interface PhoneReading extends Reading {
  /** What was left out and may be shown nowhere: a person's mobile, a person's name. */
  readonly dropped: readonly ('personal-mobile' | 'personal-name')[];
  /** A number marked as one of a fax. */
  readonly fax: string | null;
}

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

/** A service number of five or six digits that every telephone reaches: 12345, 12349. */
function shortCode(text: string): Reading | null {
  return /^(1[12]\d{3}|9[56]\d{3,4})$/.test(text) ? same(text) : null;
}

/** Whether eleven digits are a mobile, not the middle of a longer number. */
function standsAlone(text: string, match: RegExpMatchArray): boolean {
  const before = text.slice(0, match.index);
  return !/\d$/.test(before) && !/\d-$/.test(before.replace(/0313-$/, ''));
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
