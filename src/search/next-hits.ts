import type { Candidate } from '#search/find.ts';
import { toHit } from '#search/hit.ts';
import type { Hit } from '#search/hit.ts';
import { hasNumbers } from '#search/match.ts';
import type { QueryPart } from '#search/query.ts';
import type { Lang } from '#tables/finding.ts';

/** Fragments fetched at most at a time, should many fail the test of their numbers. */
const mostFetched = 60;

/** Results to show, and what is left to look at after them. */
export interface HitPage {
  readonly hits: readonly Hit[];
  readonly left: readonly Candidate[];
}

/** Fetches the next results, `wanted` of them where there are as many. */
export async function nextHits(
  candidates: readonly Candidate[],
  parts: readonly QueryPart[],
  lang: Lang,
  wanted: number,
): Promise<HitPage> {
  const hits: Hit[] = [];
  let fetched = 0;
  while (hits.length < wanted && fetched < Math.min(candidates.length, mostFetched)) {
    const batch = candidates.slice(fetched, fetched + wanted - hits.length);
    const fragments = await Promise.all(batch.map((candidate) => candidate.data()));
    const passed = fragments.filter((fragment) => hasNumbers(fragment, parts));
    hits.push(...passed.map((fragment) => toHit(fragment, parts, lang)));
    fetched += batch.length;
  }
  return { hits, left: candidates.slice(fetched) };
}
