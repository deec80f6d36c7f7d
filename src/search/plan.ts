import { isHan } from '#search/han.ts';
import type { QueryPart } from '#search/query.ts';
import { isNumber, pairsOf, runsOf, scriptsOf, shortestFragment, stemTerm } from '#search/terms.ts';
import type { Term } from '#search/terms.ts';

/** Terms to look up: one, or all that begin with a text. */
export interface Lookup {
  readonly term: Term;
  readonly prefix: boolean;
}

/** Passages with any of the lookups. */
export type Need = readonly Lookup[];

const exactly = (term: Term): Lookup => ({ term, prefix: false });
const beginning = (term: Term): Lookup => ({ term, prefix: true });

const numberNeed = (text: string): Need => [
  text.length < shortestFragment || text.includes('.')
    ? exactly(`#${text}`)
    : beginning(`#${text}`),
];

function wordNeed(word: string): Need {
  const stem = stemTerm(word);
  const start = word.length === 1 ? exactly(word) : beginning(word);
  return stem === null ? [start] : [start, exactly(stem)];
}

/** A whole piece without Han characters between two that have some. */
const wholeNeed = (piece: string): Need => [exactly(isNumber(piece) ? `#${piece}` : piece)];

/** Pairs, and what stands whole between Han characters. Its ends may be cut anywhere. */
function phraseNeeds(text: string): readonly Need[] {
  if ([...text].length === 1) return [[beginning(text)]];
  const pieces = scriptsOf(text);
  const inner = pieces.slice(1, -1).filter((piece) => !isHan(piece));
  const last = pieces.at(-1) ?? '';
  const open = pieces.length > 1 && !isHan(last) && !isNumber(last) ? [[beginning(last)]] : [];
  return [...pairsOf(text).map((pair) => [exactly(pair)]), ...inner.map(wholeNeed), ...open];
}

/** What a passage must have for a part of a query to stand in it. */
export function needsOf({ kind, text }: QueryPart): readonly Need[] {
  if (kind === 'number') return [numberNeed(text)];
  if (kind === 'phrase') return runsOf(text).flatMap(phraseNeeds);
  return runsOf(text).map((word) => (isNumber(word) ? numberNeed(word) : wordNeed(word)));
}
