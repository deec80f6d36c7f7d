/**
 * Pagefind finds whole words, and cuts Chinese into words its own way, so that a part of a name can
 * be missed. In the copy of a page that is indexed, every Han character therefore is a word of its
 * own, and a quoted query finds any run of characters.
 */

/** Pagefind's own sign between words of Chinese: it splits there and adds nothing to the text. */
const zeroWidthSpace = '\u200B';

/**
 * The sign between Han characters in other languages, where Pagefind splits at spaces only. The
 * invisible word joiner tells an inserted space from one that the page has.
 */
const joinedSpace = ' \u2060';

/** A character that must stand apart from the next one. No look-behind: old phones lack it. */
const boundary = /\S(?=\p{Script=Han})|\p{Script=Han}(?=[\p{L}\p{N}])/gu;

/** What to put between Han characters in a page of this language (its `lang` attribute). */
export function separatorFor(lang: string): string {
  return /^zh\b/i.test(lang) ? zeroWidthSpace : joinedSpace;
}

/**
 * Sets Han characters apart. `before` is the last character of the text in front, or empty: a name
 * may run over several elements.
 */
export function spaceHan(text: string, separator: string, before = ''): string {
  return `${before}${text}`.replace(boundary, `$&${separator}`).slice(before.length);
}

/** Takes the signs of `spaceHan` out again, also where Pagefind has set a mark between them. */
export function unspaceHan(text: string): string {
  return text.replace(/ ?(<mark>)?\u2060|\u200B/g, '$1');
}
