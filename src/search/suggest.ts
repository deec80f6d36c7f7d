import { correctPart, neighbours } from '#search/correct.ts';
import type { Lexicon } from '#search/lexicon.ts';
import type { QueryPart } from '#search/query.ts';
import { editDistance } from '#tables/nearest.ts';

/** Spellings offered at most for one part. */
const most = 3;
/** Longest part that is compared: what is longer is no word. */
const longest = 24;

/** How far a word may be from what was typed: more than for a slip, as the reader chooses. */
const isNear = (distance: number, typed: string): boolean =>
  distance > 0 && distance <= Math.max(1, Math.floor([...typed].length / 2));

/**
 * What may have been meant by a part, and the words of the pages that are spelled most like it: the
 * nearest first, and of these the ones as long.
 */
export async function suggestionsFor(
  lexicon: Lexicon,
  part: QueryPart,
): Promise<readonly string[]> {
  const { kind, text } = part;
  if (kind === 'number' || [...text].length < 2 || text.length > longest) return [];
  const words =
    kind === 'word' ? await lexicon.latin(text.charAt(0)) : await neighbours(lexicon, text);
  const near = [...new Set(words)]
    .filter((word) => [...word].length > 1)
    .map((word) => ({
      word,
      distance: editDistance(text, word),
      longer: Math.abs(word.length - text.length),
    }))
    .filter(({ distance }) => isNear(distance, text));
  const meant = await correctPart(lexicon, part);
  const slip = meant?.map(([first]) => first?.text ?? '').join(' ') ?? '';
  const nearest = near
    .sort((a, b) => a.distance - b.distance || a.longer - b.longer)
    .map(({ word }) => word);
  return [...new Set([slip, ...nearest])].filter((word) => word !== '').slice(0, most);
}
