import { isInflected } from '#search/word-forms.ts';
import { readingOf, syllablesOf } from '#domain/pinyin.ts';
import type { Corpus, Doc } from './corpus.ts';

/** Says whether a page is right for a query. */
export type Relevance = (doc: Doc) => boolean;

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Digits that stand whole, or four and more of a number of seven digits and more. */
function holdsNumber(text: string, digits: string): boolean {
  if (
    new RegExp(
      `(?<![\\p{N}a-z])(?<!\\p{N}[.,])${escape(digits)}(?![\\p{N}a-z]|[.,]\\p{N})`,
      'u',
    ).test(text)
  ) {
    return true;
  }
  if (digits.length < 4) return false;
  const long = text.match(/\d(?:-?\d){6,}/g) ?? [];
  return long.some((number) => number.replaceAll('-', '').includes(digits.replaceAll('-', '')));
}

/** The beginning of an English word that its forms share. */
const stemOf = (word: string): string => {
  const stem = word.replace(/(?:ies|es|s|ing|ed|ers?|y|e)$/, '');
  return stem.length >= 3 ? stem : word;
};

function holdsWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{M}])${escape(stemOf(word))}`, 'u').test(text);
}

/** Whether a text holds a term: a run of Chinese anywhere, a number whole, a word by its stem. */
export function holds(text: string, term: string): boolean {
  if (/^[\d.,-]+$/.test(term)) return holdsNumber(text, term.replaceAll(',', ''));
  if (/^[a-z'’-]+$/.test(term)) return holdsWord(text, term);
  return text.includes(term);
}

/** Pages that hold every term. A term is one or several spellings parted by `|`. */
export function holdingAll(terms: readonly string[]): Relevance {
  return ({ folded }) =>
    terms.every((term) =>
      term.split('|').some((spelling) => folded.some((text) => holds(text, spelling))),
    );
}

/** Pages with a word in any number or tense. */
export const inAnyForm =
  (word: string): Relevance =>
  ({ folded }) =>
    folded.some((text) => (text.match(/[a-z]+/g) ?? []).some((one) => isInflected(one, word)));

const known = new Map<string, readonly string[]>();
function readingsOf(char: string): readonly string[] {
  let readings = known.get(char);
  if (readings === undefined) {
    readings = readingOf(char).flatMap(syllablesOf);
    known.set(char, readings);
  }
  return readings;
}

/** Whether characters of a text, one after another, can be spelled so. */
function spelledIn(text: string, fits: readonly ((syllable: string) => boolean)[]): boolean {
  const chars = [...text];
  return chars.some((_, at) =>
    fits.every((fit, offset) => readingsOf(chars[at + offset] ?? '').some(fit)),
  );
}

/** Pages with the word itself, or with another that is spelled alike: right for either reader. */
export function soundingLike(word: string, initials: boolean): Relevance {
  const fits = [...word].map((char) => {
    const own = readingsOf(char);
    return (syllable: string): boolean =>
      initials ? own.some((one) => one.startsWith(syllable.charAt(0))) : own.includes(syllable);
  });
  return ({ folded }) => folded.some((text) => text.includes(word) || spelledIn(text, fits));
}

/** Pages that are right. */
export const relevantOf = ({ docs }: Corpus, is: Relevance): ReadonlySet<Doc> =>
  new Set(docs.filter(is));
