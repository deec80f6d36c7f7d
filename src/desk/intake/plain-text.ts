import { Converter } from 'opencc-js/t2cn';

// The dictionary of traditional characters weighs 109 KB: this module belongs to the desk's worker
// and the command line, never to a page.

const convert = Converter({ from: 't', to: 'cn' });
/** The converter keeps 窪 apart from 洼 in names; offices write either for the same place. */
const ALSO_SIMPLE: Readonly<Record<string, string>> = { 窪: '洼', 莊: '庄', 裏: '里', 脩: '修' };

/** The simplified form of a text. */
export function simplified(text: string): string {
  return [...convert(text)].map((char) => ALSO_SIMPLE[char] ?? char).join('');
}

/** Half-width, without the white space at the ends. */
export function halfWidth(text: string): string {
  return text.normalize('NFKC').replace(EDGES, '');
}

/** The same without any white space: for names, codes and words of closed lists. */
export function closed(text: string): string {
  return text.normalize('NFKC').replace(BLANKS, '');
}

const EDGES = /^[\p{Z}\p{Cc}\p{Cf}]+|[\p{Z}\p{Cc}\p{Cf}]+$/gu;
const BLANKS = /[\p{Z}\p{Cc}\p{Cf}]+/gu;
const HAN = '\\p{Script=Han}';
const BESIDE_HAN = new RegExp(
  `(?<=[${HAN}\\p{P}])[\\p{Z}\\p{Cc}]+|[\\p{Z}\\p{Cc}]+(?=[${HAN}\\p{P}])`,
  'gu',
);

/**
 * A Chinese text on one line: no space beside Chinese characters, letters and digits half-width.
 * Chinese punctuation stays as it is.
 */
export function tidy(text: string): string {
  return text
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu, (char) => char.normalize('NFKC'))
    .replace(/\p{Cf}+/gu, '')
    .replace(EDGES, '')
    .replace(BESIDE_HAN, '')
    .replace(/[\p{Z}\p{Cc}]+/gu, ' ');
}

/** What people write where nothing is known. Nothing but such signs, or one of these words. */
const FILLER =
  /^(?:[-—–‐‑−_/\\|.。·,，、*＊×xX?？~～…○]+|暂无|暂缺|暂未(?:填|提供|开通)|无|没有|未知|不详|不明|不清楚|待定|待查|待补|待补充|待核实|未填|未填写|未提供|空|空白|缺|缺失|略|n\/?a|nil|none|null|unknown|tbd|-nil-)$/iu;

/** Whether a cell holds a sign or word that says that there is no content. */
export function isFiller(text: string): boolean {
  const plain = closed(text).replace(/^[(（[【](.*)[)）\]】]$/u, '$1');
  return FILLER.test(plain) || FILLER.test(simplified(plain));
}

/** Names of the look-alikes that were folded, as `U+2EC4`. */
export interface Folded {
  readonly text: string;
  readonly points: readonly string[];
}

/**
 * Radicals of Unicode's supplement that look like a whole character of everyday use. The Kangxi
 * radicals and the compatibility ideographs need no table: Unicode's own normal form maps them.
 */
const RADICALS = new Map(
  [
    ...'⺁厂⺄乙⺈刀⺊卜⺌小⺍小⺒巳⺓幺⺗心⺜日⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺱网⺴冗⺶羊⺻聿⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻏邑⻑长⻓长⻔门',
    ...'⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龟⻲龟⻳龟',
  ]
    .join('')
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]),
);
const LOOK_ALIKE = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;

/** Folds characters that only look like the usual ones, as they come out of PDF files. */
export function foldLookAlikes(text: string): Folded {
  const points: string[] = [];
  const folded = text.replace(LOOK_ALIKE, (char) => {
    const usual = RADICALS.get(char) ?? char.normalize('NFKC');
    if (usual === char) return char;
    points.push(`U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
    return usual;
  });
  return { text: folded, points };
}

/** What an encoding put for characters that it lacks; one in a Chinese name is one too many. */
export function hasLostCharacters(text: string): boolean {
  return /[\ufffd\u25a1\u3013\u25af]|(?<=\p{Script=Han})\?|\?(?=\p{Script=Han})|锟斤拷|烫烫烫/u.test(
    text,
  );
}
