/**
 * Pagefind finds whole words, and cuts Chinese into words its own way, so that a part of a name can
 * be missed. In what it indexes, every Han character therefore is a word of its own, and a quoted
 * query finds any run of characters. Signs that no page has say where the text was changed, so that
 * the page shows it as it was.
 */

/** Between Han characters. The invisible word joiner tells this space from one that the page has. */
const gap = ' \u2060';
/** A letter, so a word to Pagefind: no phrase runs across it. Stands after punctuation. */
const stop = '\uA78F';
/** For the point of a decimal number: a letter, so that 2.56 is one word, and not found for 56. */
const point = '\uA7F7';
/** For the comma between thousands and the hyphen of a telephone number: marks that Pagefind drops. */
const comma = '\u0326';
const hyphen = '\u0332';
/** Before each passage; doubled, before what is found and not shown. */
export const passageSign = '¶';

const reserved = new RegExp(`[\u2060${stop}${point}${comma}${hyphen}${passageSign}]`, 'gu');
/** A character that must stand apart from the next one. No look-behind: old phones lack it. */
const boundary = /[^\s\u2060](?=\p{Script=Han})|\p{Script=Han}(?=[\p{L}\p{N}])/gu;
/** Chinese punctuation, and other that touches a Han character. */
const punctuation =
  /[\u2018-\u201f\u2026\u3001-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\xb7]+|(\p{Script=Han}\s*)\p{P}+|\p{P}+(?=\s*\p{Script=Han})/gu;
/** A sign beside a digit across which Pagefind would read on: 15—59. It knows the hyphen itself. */
const between =
  /(\p{N})([^\p{L}\p{N}\p{M}\s-]+)(?=[\p{L}\p{N}])|(\p{L})([^\p{L}\p{N}\p{M}\s-]+)(?=\p{N})/gu;
const phone = /\p{N}{3,}-\p{N}{4,}(?!\p{N})/gu;

/** Text that a phrase does not run across, with what ends it. */
function withStops(text: string): string {
  return text.replace(punctuation, (found: string, ...rest: unknown[]) => {
    const before = typeof rest[0] === 'string' ? rest[0] : '';
    const at = typeof rest[1] === 'number' ? rest[1] : 0;
    const sign = found.slice(before.length);
    const open = /\s$/.test(text.slice(0, at) + before) ? '' : gap;
    const close = /^\s/.test(text.slice(at + found.length)) ? '' : gap;
    return `${before}${open}${sign}${stop}${close}`;
  });
}

/** A number as one word. Takes the folded text of a query as well as that of a page. */
export function numberWords(text: string): string {
  return text
    .replace(phone, (found) => found.replace('-', hyphen))
    .replace(/(\p{N}),(?=\p{N}{3}(?!\p{N}))/gu, `$1${comma}`)
    .replace(/(\p{N})\.(?=\p{N})/gu, `$1${point}`);
}

/** Sets Han characters apart and makes each number one word. */
export function spaceText(text: string): string {
  const plain = numberWords(text.replace(reserved, ''));
  const apart = plain.replace(between, `$1$3${gap}$2$4${gap}`);
  return withStops(apart).replace(boundary, `$&${gap}`);
}

/** A run of a query as Pagefind's words, parted by single spaces. */
export function spaceQuery(text: string): string {
  return numberWords(text).replace(boundary, '$& ');
}

/** Takes the signs of `spaceText` out again, also where Pagefind has set a mark between them. */
export function unspaceText(text: string): string {
  return text
    .replace(/ ?(<mark>)?\u2060/g, (_, mark: string | undefined = '') => mark)
    .replaceAll(stop, '')
    .replaceAll(point, '.')
    .replaceAll(comma, ',')
    .replaceAll(hyphen, '-');
}
