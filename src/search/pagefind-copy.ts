import { foldText } from '#search/fold.ts';
import type { FoldMap } from '#search/fold.ts';
import { isHan } from '#search/han.ts';
import { normalForm } from '#search/normal-form.ts';
import { textsOf } from '#search/page.ts';
import type { SearchPage } from '#search/page.ts';
import { fragmentsOf, isLongNumber } from '#search/terms.ts';
import { tokensOf } from '#search/tokens.ts';
import type { Token } from '#search/tokens.ts';

/**
 * What Pagefind reads of a page: nobody sees it, so it is plain words. A Han character is a word of
 * its own, so that a quoted query finds any run of them, and a long number stands again as its digits
 * four by four, so that a quoted row of those finds any part of it.
 */

/** A letter that no page has: a word of its own, across which no run is read. */
const stop = '\uA78F';
/** A letter for the point of a decimal number, so that 2.56 is one word. */
const point = '\uA7F7';

const wordOf = (text: string): string => text.replaceAll('.', point);

/** Whether two characters stand beside each other that no run has so. */
const isApart = (before: Token | undefined, { text, follows }: Token): boolean =>
  !follows && before !== undefined && isHan(before.text) && isHan(text);

function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, at) => {
    const { text, joined } = token;
    const words = joined === '' ? [wordOf(text)] : [wordOf(text), wordOf(joined)];
    return isApart(tokens[at - 1], token) ? [stop, ...words] : words;
  });
}

/** The parts of the long numbers of a text. */
function partsOfNumbers(tokens: readonly Token[]): string[] {
  const numbers = tokens.flatMap(({ text, joined }, at) =>
    tokens[at + 1]?.joined === '' || at === tokens.length - 1
      ? [joined === '' ? text : joined]
      : [],
  );
  return numbers.filter(isLongNumber).flatMap((digits) => [...fragmentWords(digits), stop]);
}

const fragmentWords = (digits: string): string[] =>
  fragmentsOf(digits).map((four) => `${stop}${four.slice(1)}`);

/** A text as plain words. */
export const spacedText = (text: string, map: FoldMap): string =>
  wordsOf(tokensOf(foldText(text, map))).join(' ');

/** All that a page is found by. */
export function copyOf(page: SearchPage, map: FoldMap): string {
  const texts = textsOf(page).flatMap((text) => {
    const folded = foldText(text, map);
    return [...new Set([folded, normalForm(folded, 'en')])].map(tokensOf);
  });
  const numbers = [...new Set(texts.map((tokens) => partsOfNumbers(tokens).join(' ')))];
  return [texts.map((tokens) => wordsOf(tokens).join(' ')).join(` ${stop} `), ...numbers]
    .filter((words) => words !== '')
    .join(` ${stop} `);
}

/** A run of a query as the words that stand in a row where it does. */
export const wordsInRow = (text: string): string =>
  tokensOf(text)
    .map((token) => wordOf(token.text))
    .join(' ');

/** Digits of a long number as the words that stand in a row where they do. */
export const digitsInRow = (digits: string): string => fragmentWords(digits).join(' ');
