import type { Candidate } from '#search/engine.ts';
import type { Finder, Found, Sought } from '#search/find.ts';
import { spaceQuery } from '#search/spacing.ts';

/** Pages that have only some of the words, and less than this share of the best one, are left out. */
const farBehind = 0.35;

/** Pages that every one of these holds. */
export function inAll(founds: readonly Found[]): Candidate[] {
  const [fewest = new Map<string, Candidate>(), ...others] = [...founds].sort(
    (a, b) => a.size - b.size,
  );
  return [...fewest.values()].filter(({ id }) => others.every((found) => found.has(id)));
}

/** Spellings of one thing that count for the order: the frequent ones come first. */
const mostSpellings = 3;

const wordsOf = (sought: Sought, spelling = 0): string =>
  spaceQuery((sought[spelling] ?? sought[0])?.text ?? '');

/**
 * Puts pages in order. Pagefind ranks no quoted query; so the order is taken from the unquoted one of
 * the same words, the dearest of all, where there is anything to order.
 */
export async function inOrder(
  finder: Finder,
  pages: readonly Candidate[],
  sought: readonly Sought[],
): Promise<readonly Candidate[]> {
  if (pages.length < 2) return pages;
  const spellings = Math.min(mostSpellings, Math.max(...sought.map(({ length }) => length)));
  const scores = await Promise.all(
    Array.from({ length: spellings }, (_, at) =>
      finder.ask(sought.map((one) => wordsOf(one, at)).join(' ')),
    ),
  );
  const scoreOf = ({ id }: Candidate): number =>
    Math.max(...scores.map((found) => found.get(id)?.score ?? 0));
  return [...pages].sort((a, b) => scoreOf(b) - scoreOf(a));
}

/**
 * Pages that have any of the things sought: those with more and rarer ones first, and none far
 * behind. How many pages have a thing says how rare it is; Pagefind's scores decide between equals.
 */
export async function withAny(
  finder: Finder,
  founds: readonly Found[],
  sought: readonly Sought[],
): Promise<readonly Candidate[]> {
  const scores = await Promise.all(sought.map((one) => finder.ask(wordsOf(one))));
  const pages = new Map(founds.flatMap((found) => [...found]));
  const weighed = [...pages.values()].map((page) => {
    let weight = 0;
    let score = 0;
    founds.forEach((found, at) => {
      if (!found.has(page.id)) return;
      weight += 1 / Math.log2(2 + found.size);
      score += scores[at]?.get(page.id)?.score ?? 0;
    });
    return { page, weight, score };
  });
  weighed.sort((a, b) => b.weight - a.weight || b.score - a.score);
  const least = (weighed[0]?.weight ?? 0) * farBehind;
  return weighed.filter(({ weight }) => weight >= least).map(({ page }) => page);
}
