import type { Candidate, Found } from '#search/engine.ts';
import type { IndexReader } from '#search/index-reader.ts';

/** Pages that have only some of the words, and less than this share of the best one, are left out. */
const farBehind = 0.35;
/** What an example counts beside a real page. */
const exampleCounts = 0.1;

/** Scores a page: the sum over terms of inverse document frequency times weight on the page. */
function scoring(index: IndexReader, founds: readonly Found[]): (page: number) => number {
  const weighed = founds.map((found) => [found, index.engine.weigh(found.size)] as const);
  return (page) => {
    let score = 0;
    for (const [found, weight] of weighed) score += weight * (found.get(page) ?? 0);
    return page < index.firstExample ? score : score * exampleCounts;
  };
}

/** Pages that every one of these holds, best first. */
export function inAll(index: IndexReader, founds: readonly Found[]): readonly Candidate[] {
  const [fewest = new Map<number, number>(), ...others] = [...founds].sort(
    (a, b) => a.size - b.size,
  );
  const scoreOf = scoring(index, founds);
  return [...fewest.keys()]
    .filter((page) => others.every((found) => found.has(page)))
    .map((id) => ({ id, score: scoreOf(id) }))
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

/**
 * Pages that have any of the things sought: those with more and rarer ones first, and none far
 * behind. How many pages have a thing says how rare it is; the scores decide between equals.
 */
export function withAny(index: IndexReader, founds: readonly Found[]): readonly Candidate[] {
  const pages = new Set(founds.flatMap((found) => [...found.keys()]));
  const scoreOf = scoring(index, founds);
  const weighed = [...pages].map((id) => {
    const weight = founds.reduce(
      (sum, found) => sum + (found.has(id) ? 1 / Math.log2(2 + found.size) : 0),
      0,
    );
    return { id, score: scoreOf(id), weight };
  });
  weighed.sort((a, b) => b.weight - a.weight || b.score - a.score || a.id - b.id);
  const least = (weighed[0]?.weight ?? 0) * farBehind;
  return weighed.filter(({ weight }) => weight >= least).map(({ id, score }) => ({ id, score }));
}
