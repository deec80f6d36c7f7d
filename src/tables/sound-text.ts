import type { Violation } from '#tables/finding.ts';

/** No-break space and its kin, control characters, line separators, what a decoder could not read. */
const BLANK = /[\p{Cc}\u00a0\u2028\u2029\ufffd\u200b-\u200f\u2060\ufeff]/u;
/**
 * Characters that nobody sees or that every computer draws otherwise: format characters, fillers,
 * variation selectors, tags, characters for private use and such as Unicode does not have.
 */
const STRANGE =
  /[\p{Cf}\p{Co}\p{Cn}\p{Cs}\u034f\u115f\u1160\u180b-\u180f\u2800\u3164\uffa0\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
/** Look-alikes of usual characters, as they come out of PDF files. */
const LOOK_ALIKE = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;

/** What spreadsheets and programs write where something went wrong. */
const ERROR_VALUE =
  /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)|^(?:#{2,}|null|nan|n\/a|undefined|\\N|\[object Object\])$/i;

/**
 * Chinese text of UTF-8 or GBK that was read as Latin: letters with accents and signs in a row, where
 * words of any language have one or two among others.
 */
const READ_AS_LATIN =
  /[À-ÿ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}[À-ÿ]|[\u00a1-\u00ff]{5,}/;
/** Characters that text of UTF-8 gives when it is read as GBK, and hardly any other text. */
const READ_AS_GBK =
  /[鍖鍏鍒鍔鍗鍘鍙鍚鍛鍝鍥鍦鍩鏂鏃鏄鏅鏉鏋鏌鏍鏈鏀鏁鎴鎵鎶鎷绋绗绠绾绔绁绂缁缂缃缇缏寮閲閮闄闃闅锛銆涓浜鐨鐢鐗鐞鐩瀛妗姝鑰骞娓]/gu;

/** What an encoding put for characters that it lacks; one in a Chinese name is one too many. */
export function hasLostCharacters(text: string): boolean {
  if (/[\ufffd\u25a1\u3013\u25af]|(?<=\p{Script=Han})\?|\?(?=\p{Script=Han})/u.test(text)) {
    return true;
  }
  if (/[?？]{3,}|锟斤拷|烫烫烫|屯屯屯/.test(text) || READ_AS_LATIN.test(text)) return true;
  const suspicious = text.match(READ_AS_GBK)?.length ?? 0;
  return suspicious >= 2 && suspicious * 3 >= text.length;
}

/** The first character that nobody sees, or that every computer draws otherwise; null without one. */
export function strangeCharacter(text: string): Violation | null {
  const strange = STRANGE.exec(text)?.[0] ?? LOOK_ALIKE.exec(text)?.[0] ?? decomposed(text);
  if (strange !== null) {
    const usual = strange.normalize('NFKC');
    const hint = usual === strange || STRANGE.test(usual) ? '' : ` → ${usual}`;
    return { code: 'strange-character', params: { code: codePoint(strange), hint } };
  }
  return null;
}

/**
 * What is wrong with the characters of a text, whatever it says; null where nothing is. A text that was
 * damaged on its way is never mended here: nobody could tell what it said.
 */
export function unsoundText(text: string): Violation | null {
  if (text.trim() !== text || BLANK.test(text)) return { code: 'whitespace' };
  const strange = strangeCharacter(text);
  if (strange !== null) return strange;
  if (ERROR_VALUE.test(text)) return { code: 'error-text' };
  // Behind the last character of a name a question mark may be meant as one.
  const doubt = text.replace(/(?<=\p{Script=Han})\?(?!\p{Script=Han})/gu, '');
  return hasLostCharacters(doubt) ? { code: 'text-lost' } : null;
}

/** The first letter that is written as two characters where there is one for it. */
function decomposed(text: string): string | null {
  if (text.normalize('NFC') === text) return null;
  return /.\p{M}+/u.exec(text)?.[0] ?? text;
}

function codePoint(char: string): string {
  return Array.from(
    char,
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');
}
