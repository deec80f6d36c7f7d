import { stemmer } from 'stemmer';
import { isHan } from '#search/han.ts';

/**
 * What is looked up in the index. Chinese is found by pairs of neighbouring characters, so that any
 * run of a text is found and no word list decides; numbers and Latin words are found whole.
 *
 * - `暖泉`: this character and the next one; `镇`: a last character. All places of a character are
 *   the terms that begin with it.
 * - `#56`: a whole number. Of long ones also every end of four digits or more, by whose beginnings
 *   their middles are found.
 * - `homes`: a word; `=home`: the stem of one.
 */
export type Term = string;

const run = /(?:\p{N}+(?:\.\p{N}+)+|[\p{L}\p{M}\p{N}])+/gu;
const numeral = /^[\p{N}.]$/u;
const number = /^[\p{N}.]+$/u;
const hyphenated = /\p{N}+(?:-\p{N}+)+/gu;
const digits = /\p{N}{4,}/gu;
const stemmed = /^[a-z]{4,}$/;

/** Fewest digits of a part by which a long number is found. */
export const shortestFragment = 4;
/** Fewest digits of a long number: a telephone, a code. 11,000 is not found by 1000. */
export const shortestLong = 7;

/** Runs of letters and digits in a folded text. */
export function runsOf(text: string): string[] {
  return text.match(run) ?? [];
}

/** Pieces of a run: each either of Han characters only, or without any. */
export function scriptsOf(text: string): string[] {
  return text.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
}

export const isNumber = (text: string): boolean => number.test(text);

/** Pairs of neighbours of which one is a Han character, or both are of one number. */
export function pairsOf(text: string): Term[] {
  const chars = [...text];
  const pairs: Term[] = [];
  for (let at = 0; at + 1 < chars.length; at += 1) {
    const one = chars[at] ?? '';
    const next = chars[at + 1] ?? '';
    if (isHan(one) || isHan(next) || (numeral.test(one) && numeral.test(next))) {
      pairs.push(one + next);
    }
  }
  return pairs;
}

/** The term of a whole number, and of its ends where it is long. */
function numberTerms(text: string): Term[] {
  if (text.length < shortestLong || text.includes('.')) return [`#${text}`];
  const starts = Array.from({ length: text.length - shortestFragment + 1 }, (_, at) => at);
  return starts.map((start) => `#${text.slice(start)}`);
}

export const stemTerm = (word: string): Term | null =>
  stemmed.test(word) ? `=${stemmer(word)}` : null;

function wordTerms(word: string): Term[] {
  const stem = stemTerm(word);
  return [
    word,
    ...(stem === null ? [] : [stem]),
    ...(word.match(digits) ?? []).flatMap(numberTerms),
  ];
}

function runTerms(text: string): Term[] {
  const pieces = scriptsOf(text);
  const plain = pieces.filter((piece) => !isHan(piece));
  const words = plain.flatMap((piece) => (isNumber(piece) ? numberTerms(piece) : wordTerms(piece)));
  if (plain.length === pieces.length) return words;
  const last = [...text].at(-1) ?? '';
  return [...words, ...pairsOf(text), ...(isHan(last) ? [last] : [])];
}

/** All terms of a folded text, each once. */
export function termsOf(text: string): ReadonlySet<Term> {
  const joined = (text.match(hyphenated) ?? []).map((found) => found.replaceAll('-', ''));
  return new Set([...runsOf(text).flatMap(runTerms), ...joined.flatMap(numberTerms)]);
}
