import { Converter } from 'opencc-js/t2cn';
import { FILLER } from '#desk/characters.ts';

// The dictionary of traditional characters weighs 109 KB: this module belongs to the desk's worker
// and the command line, never to a page.

const convert = Converter({ from: 't', to: 'cn' });
/** The converter keeps 窪 apart from 洼 in names; offices write either for the same place. */
const ALSO_SIMPLE: Readonly<Record<string, string>> = { 窪: '洼', 莊: '庄', 裏: '里', 脩: '修' };

/** The simplified form of a text. */
export function simplified(text: string): string {
  if (isSimpleText(text)) return text;
  return [...convert(text)].map((char) => ALSO_SIMPLE[char] ?? char).join('');
}

/** By UTF-16 code unit: 1 where it is its own simplified form, 2 where it is not, 0 if not looked up. */
const looked = new Uint8Array(0x10000);

/** Whether a text is its own simplified form: looking words up is dear, and rarely needed. */
function isSimpleText(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const known = looked[unit] ?? 0;
    if (known === 2 || (known === 0 && !isSimple(unit))) return false;
  }
  return true;
}

/** Half a character of the rarer planes counts as none: the whole text is looked up. */
function isSimple(unit: number): boolean {
  const char = String.fromCharCode(unit);
  const half = unit >= 0xd800 && unit < 0xe000;
  const is = !half && convert(char) === char && ALSO_SIMPLE[char] === undefined;
  looked[unit] = is ? 1 : 2;
  return is;
}

/**
 * Half-width, without the white space at the ends, and without the apostrophe that marks a number or
 * a date as text: our own downloads for spreadsheets write it.
 */
export function halfWidth(text: string): string {
  return text
    .normalize('NFKC')
    .replace(EDGES, '')
    .replace(/^'(?=[-+]?\d)/, '');
}

/** The same without any white space: for names, codes and words of closed lists. */
export function closed(text: string): string {
  return text.normalize('NFKC').replace(BLANKS, '');
}

const EDGES = /^[\p{Z}\p{Cc}\p{Cf}]+|[\p{Z}\p{Cc}\p{Cf}]+$/gu;
const BLANKS = /[\p{Z}\p{Cc}\p{Cf}]+/gu;
/** Chinese characters and the signs of Chinese texts. */
const HAN = '\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef';
const BESIDE_HAN = new RegExp(`(?<=[${HAN}])[\\p{Z}\\p{Cc}]+|[\\p{Z}\\p{Cc}]+(?=[${HAN}])`, 'gu');

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

/** Prose on one line: as it was written, without what nobody sees and without white space at the ends. */
export function oneLine(text: string): string {
  return text
    .replace(/(?![\r\n\t])[\p{Cf}\p{Cc}]+/gu, '')
    .replace(EDGES, '')
    .replace(new RegExp(`(?<=[${HAN}])\\s*[\\r\\n\\t]+\\s*(?=[${HAN}])`, 'gu'), '')
    .replace(/\s*[\r\n\t\u00a0\u2028\u2029]+\s*/g, ' ');
}

/** Whether a cell holds a sign or word that says that there is no content. */
export function isFiller(text: string): boolean {
  const plain = closed(text).replace(/^[(（[【](.*)[)）\]】]$/u, '$1');
  return FILLER.test(plain) || FILLER.test(simplified(plain));
}
