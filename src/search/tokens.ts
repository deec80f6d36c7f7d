import { lastOf } from '#domain/lists.ts';
import { isHan } from '#search/han.ts';

/** A word, a number or a Han character of a text. */
export interface Token {
  readonly text: string;
  /** Whether it follows the one before with nothing but space between. */
  readonly follows: boolean;
  /** Where hyphens or apostrophes join it to those before it: all of them as one. */
  readonly joined: string;
}

/**
 * A Han character by itself; else letters and digits in a row. The point of a decimal number belongs
 * to it, so that 2.56 is not found for 56.
 */
const one = /\p{Script=Han}|(?:(?!\p{Script=Han})(?:[\p{L}\p{M}]|\p{N}(?:\.(?=\p{N}))?))+/gu;
/** What joins two tokens to a compound: day-care, 0313-7012345. */
const joint = /^['’\-\u2010\u2011]$/u;
/**
 * A checksum in 64 signs: letters of it that happen to stand between two others are no words. Ends in
 * `=`, or is named by its kind in front.
 */
const checksum = /(?:\bsha\d{3}-[a-z0-9+/]{32,}={0,2})|[a-z0-9+/]{40,}={1,2}/gu;

/** Cuts a folded text into tokens, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const plain = text.replace(checksum, (found) => '|'.repeat(found.length));
  for (const { 0: found, index } of plain.matchAll(one)) {
    const between = plain.slice(end, index);
    const last = lastOf(tokens);
    const joins = last !== undefined && joint.test(between) && !isHan(last.text) && !isHan(found);
    const before = joins ? (last.joined === '' ? last.text : last.joined) : '';
    tokens.push({
      text: found,
      follows: last !== undefined && (joins || between.trim() === ''),
      joined: joins ? before + found : '',
    });
    end = index + found.length;
  }
  return tokens;
}

/** Runs of tokens that follow one another. */
export function runsOf(tokens: readonly Token[]): string[][] {
  const runs: string[][] = [];
  for (const { text, follows } of tokens) {
    if (follows) lastOf(runs)?.push(text);
    else runs.push([text]);
  }
  return runs;
}
