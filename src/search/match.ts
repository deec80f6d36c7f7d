import type { Fragment } from '#search/find.ts';
import type { QueryPart } from '#search/query.ts';
import { unspaceHan } from '#search/spacing.ts';

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Digits with or without separators between thousands: 1000 stands for 1,000. */
function digits(text: string): string {
  return escape(text.replaceAll(',', '')).replace(/\p{N}(?=\p{N})/gu, '$&,?');
}

/** What may stand before the part. Group 1; no look-behind, which old phones lack. */
const before = {
  phrase: '()',
  number: '(^|[^\\p{N}.,]|[^\\p{N}][.,])',
  word: '(^|[^\\p{L}\\p{N}])',
} as const;

/** Where a part stands in a text of a page: in group 2. Stems (`veteran` for `veterans`) are not tried. */
export function patternOf({ kind, text, words }: QueryPart): RegExp {
  if (kind === 'number') {
    return new RegExp(`${before.number}(${digits(text)})(?!\\p{N}|[.,]\\p{N})`, 'giu');
  }
  const written = words.split(' ').map((word) => (/^\p{N}/u.test(word) ? digits : escape)(word));
  // A word is found by its beginning, and marked to its end.
  const rest = kind === 'word' ? '[\\p{L}\\p{M}]*' : '';
  return new RegExp(`${before[kind]}(${written.join('\\s*')}${rest})`, 'giu');
}

/**
 * Whether a page really has the numbers asked for. Pagefind cuts 2.56 in two and then finds it for
 * 56 as well.
 */
export function hasNumbers({ content }: Fragment, parts: readonly QueryPart[]): boolean {
  const text = unspaceHan(content);
  return parts.filter(({ kind }) => kind === 'number').every((part) => patternOf(part).test(text));
}
