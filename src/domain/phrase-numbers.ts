import { CHINESE_NUMERALS, parseChineseNumber } from '#domain/chinese-number.ts';

/** Numerals of cheques and traditional characters, as the plain ones. */
const PLAIN: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'壹一贰二叁三肆四伍五陆六柒七捌八玖九拾十佰百仟千萬万億亿兩两貳二陸六參三俩两'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, from = '', to = '']) => [from, to] as const),
);

const N = CHINESE_NUMERALS;
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/**
 * Numbers that a phrase writes, in Arabic or Chinese numerals, with 万 and 亿 worked out and
 * percentages as their number: 1.3万余 gives 13000, 百分之九十九点九 gives 99.9, 八成五 gives 85.
 */
export function numbersIn(phrase: string): number[] {
  const text = plain(phrase);
  const found: number[] = [];
  const rest = text
    .replace(new RegExp(`[百千万]分之([\\d.]+|[${N}]+(?:点[${N}]+)?)`, 'g'), (_, part: string) => {
      found.push(decimal(part));
      return ' ';
    })
    .replace(
      new RegExp(`([\\d.]+|[${N}]+)成(?:([\\d${N}])(?!\\d))?`, 'g'),
      (_, tens: string, ones?: string) => {
        found.push(decimal(tens) * 10 + (ones === undefined ? 0 : decimal(ones)));
        return ' ';
      },
    )
    .replace(/一半|半数|过半/g, () => {
      found.push(50);
      return ' ';
    });
  const mixed = new RegExp(
    `(?:\\d+(?:\\.\\d+)?[十百千万亿]*|[${N}]+(?:点[${N}]+)?[十百千万亿]*)+`,
    'g',
  );
  for (const [run] of rest.matchAll(mixed)) found.push(valueOf(run) ?? NaN);
  return found;
}

/** Value of one run such as 942, 1.3万, 3万5千, 三千五百五十九 or 一点三万. */
function valueOf(run: string): number | null {
  const parts = [...run.matchAll(/(\d+(?:\.\d+)?)([十百千万亿]*)/g)];
  if (parts.length > 0) {
    return parts.reduce((sum, [, head = '', scale = '']) => sum + Number(head) * scaleOf(scale), 0);
  }
  const [, head = '', point, tail = '', scale = ''] =
    new RegExp(`^([${N}]+?)(?:(点)([${N}]+?))?([万亿]*)$`).exec(run) ?? [];
  // 万 alone, at the head of a number, is ten thousand.
  if (point === undefined) return parseChineseNumber(run.replace(/^(?=[万亿])/, '一'));
  return decimal(`${head}点${tail}`) * scaleOf(scale);
}

/** Equal but for what computers lose in multiplying. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-9;

const scaleOf = (scale: string): number =>
  [...scale].reduce((product, char) => product * (SCALES[char] ?? 1), 1);

/** 99.9, 九十九点九 or 3 as a number. */
function decimal(text: string): number {
  if (/^[\d.]+$/.test(text)) return Number(text);
  const [whole = '', fraction] = text.split('点');
  const digits = [...(fraction ?? '')].map((char) => parseChineseNumber(char) ?? 0).join('');
  return Number(`${parseChineseNumber(whole) ?? 0}.${digits}`);
}

/** Half-width, without separators of thousands, with the plain numerals. */
function plain(phrase: string): string {
  return phrase
    .normalize('NFKC')
    .replace(/./gu, (char) => PLAIN[char] ?? char)
    .replace(/(?<=\d)[,\u2009\u202f ](?=\d{3}(?!\d))/g, '')
    .replace(/,/g, '，');
}

/** Whether the words say a number that is less: 下降8.53%. */
const LESS = /[-−–]\s*\d|[降减少低负亏跌缩]/;

/**
 * Whether a value stands in the words of its source.
 *
 * @param unit Chinese unit of the value; 万 in it belongs to the number
 */
export function numberStandsIn(value: number, phrase: string, unit: string | null): boolean {
  const scale = scaleOf(/^[百千万亿]+/.exec(unit ?? '')?.[0] ?? '');
  const numbers = numbersIn(phrase);
  const said = (number: number): boolean =>
    numbers.some((one) => isSame(one, number) || isSame(one, number * scale));
  return said(value) || (value < 0 && LESS.test(phrase) && said(-value));
}

/** What the words say of how exact a number is: 余, 多, 以上 are at least; 约, 近 and 左右 about. */
export function qualifierIn(phrase: string, value: number): 'at_least' | 'approx' | null {
  const text = plain(phrase);
  const number = `(?:\\d+(?:\\.\\d+)?|[${N}]+)(?:点[${N}]+)?[十百千万亿]*`;
  const said = [
    ...text.matchAll(
      new RegExp(
        `([约近超逾]|大约|将近|接近|超过|不少于|至少)?(?:了|达|到)?(${number})([余多来]|[^\\d${N}，。；]{0,2}?(?:以上|左右|上下))?`,
        'g',
      ),
    ),
  ];
  for (const [, before = '', run = '', after = ''] of said) {
    if (!isSame(valueOf(run) ?? NaN, value)) continue;
    if (/[余多]|以上/.test(after) || /[超逾]|不少于|至少/.test(before)) return 'at_least';
    if (/来|左右|上下/.test(after) || /[约近]/.test(before)) return 'approx';
  }
  return null;
}
