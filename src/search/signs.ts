import { lastOf } from '#domain/lists.ts';

/**
 * Signs of a text with what stands beside them, as terms of the index: 料( and (2020 of 资料（2020）. So
 * a passage that was pasted is told from pages that have its words apart, without reading them.
 */

/** Signs beside a token that are one term with it at most. */
const mostSigns = 2;

const piece =
  /\p{Script=Han}|(?:(?!\p{Script=Han})(?:[\p{L}\p{M}]|\p{N}(?:\.(?=\p{N}))?))+|[^\p{L}\p{M}\p{N}\s]+/gu;
const isSign = (text: string): boolean => /^[^\p{L}\p{M}\p{N}]/u.test(text);
/** What joins a compound or a number is no sign between words. */
const isJoint = (signs: string): boolean => /^['’\-\u2010\u2011]$/u.test(signs);
/** In the index ~ stands before parts of long numbers. */
const plain = (text: string): string => text.replaceAll('~', '∼');

/** The pieces of a folded text: tokens, and signs between them as one. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const [found] of text.matchAll(piece)) {
    const last = lastOf(pieces);
    if (last !== undefined && isSign(last) && isSign(found)) {
      pieces[pieces.length - 1] = last + plain(found);
    } else pieces.push(plain(found));
  }
  return pieces;
}

/** A token with signs after it, and one with signs before it, of one length. */
const after = (token: string, signs: string, count: number): string =>
  token + signs.slice(0, count);
const before = (signs: string, token: string, count: number): string => signs.slice(-count) + token;

/** Every term of the signs of a folded text. */
export function signTerms(text: string): string[] {
  const pieces = piecesOf(text);
  return pieces.flatMap((signs, at) => {
    if (!isSign(signs) || isJoint(signs)) return [];
    const [previous, next] = [pieces[at - 1], pieces[at + 1]];
    const counts = signs.length > 1 ? [1, mostSigns] : [1];
    return counts.flatMap((count) => [
      ...(previous === undefined ? [] : [after(previous, signs, count)]),
      ...(next === undefined ? [] : [before(signs, next, count)]),
    ]);
  });
}

/** The terms that a page has on which a passage stands; of `begun` one that begins so. */
export interface SignsWithin {
  readonly whole: readonly string[];
  readonly begun: string | null;
}

const mayBeCut = (token: string): boolean => /^[a-z\p{N}]/u.test(token);

/** The terms of the signs of a folded passage, whose first and last word may be cut. */
export function signsWithin(passage: string): SignsWithin {
  const pieces = piecesOf(passage);
  const whole: string[] = [];
  let begun: string | null = null;
  pieces.forEach((signs, at) => {
    if (!isSign(signs) || isJoint(signs)) return;
    const [previous, next] = [pieces[at - 1], pieces[at + 1]];
    if (previous !== undefined && !(at === 1 && mayBeCut(previous))) {
      whole.push(after(previous, signs, mostSigns));
    }
    if (next === undefined) return;
    const term = before(signs, next, mostSigns);
    if (at + 2 === pieces.length && mayBeCut(next)) begun = term;
    else whole.push(term);
  });
  return { whole, begun };
}

/** Whether a folded text was pasted, with signs in it, rather than asked. */
export const isPassage = (text: string): boolean =>
  /[\p{L}\p{N}][^\p{L}\p{N}\s"'’-]+(?=[\p{L}\p{N}]|$)|^[(〔[「『《][\p{L}\p{N}]/u.test(
    text.replace(/\s/g, '').replace(/[?!.]+$/, ''),
  );

/** Whether a passage is a name or a sentence with no sign but at its end: it may as well be asked. */
export const endsAlone = (text: string): boolean =>
  !isPassage(text.replace(/[^\p{L}\p{N}]+$/u, ''));

/** A passage without a number at its end that may be cut; null where none is. */
export function withoutCut(passage: string): string | null {
  const [cut] = /[^\p{L}\p{M}\p{N}\s.'’-]\s*\p{N}[\p{N}.]*$/u.exec(passage) ?? [];
  return cut === undefined ? null : passage.slice(0, passage.length - cut.length);
}
