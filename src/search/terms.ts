import { isHan } from '#search/han.ts';
import { runsOf, tokensOf } from '#search/tokens.ts';

/**
 * The terms of the index: every word and number, every Han character, and what stands in two and
 * three places in a row around one. A run of characters is found where all its threes are: no places
 * need be kept, and a name comes whole from one small file.
 */

/** Tokens in a row that are one term at most. */
const widest = 3;
/** Fewest digits of a part by which a long number is found. */
export const shortestFragment = 4;
/** Fewest digits of a long number: a telephone, a code. 11,000 is not found by 1000. */
export const shortestLong = 7;
/** In front of four digits that stand anywhere in a long number. */
const fragmentSign = '~';

/** Neighbours of `width` that are one term, at a place of a run; null where they are none. */
function termAt(run: readonly string[], at: number, width: number): string | null {
  const tokens = run.slice(at, at + width);
  if (tokens.length < width) return null;
  const han = tokens.map(isHan);
  const apart = han.every((is, index) => index === 0 || is || han[index - 1] === true);
  return apart ? tokens.join('') : null;
}

/** The digits of a long number, four by four. */
export function fragmentsOf(digits: string): string[] {
  const last = digits.length - shortestFragment;
  return Array.from(
    { length: Math.max(0, last + 1) },
    (_, at) => fragmentSign + digits.slice(at, at + shortestFragment),
  );
}

/** Whether a text is a number that is found by its parts, too. */
export const isLongNumber = (text: string): boolean =>
  text.length >= shortestLong && /^\p{N}+$/u.test(text);

/** Every term of a folded text, as often as it stands there. */
export function termsOf(text: string): string[] {
  const tokens = tokensOf(text);
  const terms: string[] = [];
  for (const run of runsOf(tokens)) {
    run.forEach((token, at) => {
      terms.push(token);
      for (let width = 2; width <= widest; width += 1) {
        const term = termAt(run, at, width);
        if (term !== null) terms.push(term);
      }
    });
  }
  tokens.forEach(({ text: token, joined }, at) => {
    const whole = tokens[at + 1]?.joined === '' || at === tokens.length - 1;
    if (joined !== '') terms.push(joined);
    const number = joined === '' ? token : joined;
    if (whole && isLongNumber(number)) terms.push(...fragmentsOf(number));
  });
  return terms;
}

/** The terms that a page must have for it to have a run of a query. */
export function termsWithin(text: string): string[] {
  const terms = runsOf(tokensOf(text)).flatMap((run) => {
    const width = Math.min(widest, run.length);
    const last = run.length - width;
    const found = Array.from({ length: last + 1 }, (_, at) => termAt(run, at, width));
    return found.every((term) => term !== null) ? found : run;
  });
  return [...new Set(terms)];
}
