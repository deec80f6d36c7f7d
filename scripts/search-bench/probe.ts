// Runs in the browser, on the search page: the same code as that page, asked without its form.
import { askAnswer } from '#components/search/ask-answer.ts';
import { openIndex } from '#components/search/open-index.ts';
import { firstOfEach, inGroups } from '#search/facets.ts';
import { loadHits } from '#search/hit.ts';
import { normaliseQuery } from '#search/query.ts';
import { Search } from '#search/search.ts';
import type { Lang } from '#tables/finding.ts';

/** What a search gave, by the names that the index has for pages, and how long it took. */
export interface Probed {
  /** Best first. */
  readonly found: readonly PageName[];
  /** What is shown first, in the order shown. */
  readonly first: readonly PageName[];
  readonly card: string;
  readonly time: number;
}

/** A number here, the name of a file to default Pagefind. */
export type PageName = string | number;

type Ask = (query: string) => Promise<Probed>;

/** Opens the index of this site. */
export async function openOwn(lang: Lang): Promise<Ask> {
  const index = await openIndex(`/search/${lang}/`, lang);
  return async (typed) => {
    const query = normaliseQuery(typed);
    // A new one each time: what it remembers would make the second query of a kind look fast.
    const search = new Search(index);
    const start = performance.now();
    const { sought, candidates } = await search.find(query);
    const groups = inGroups(index, candidates);
    const hits = await loadHits(index, firstOfEach(candidates, groups, 10), sought.flat(), lang);
    const answer = await askAnswer(index, search.fold(query), lang);
    const time = performance.now() - start;
    const first = hits.map(({ id }) => id);
    const card = answer === null ? '' : JSON.stringify(answer);
    return { found: candidates.map(({ id }) => id), first, card, time };
  };
}

interface DefaultPagefind {
  readonly options: (options: object) => Promise<void>;
  readonly search: (query: string) => Promise<{
    readonly results: readonly { id: string; data: () => Promise<unknown> }[];
  }>;
}

/** Opens Pagefind as it is by itself. */
export async function openDefault(): Promise<Ask> {
  const folder = '/default/';
  const pagefind = (await import(`${folder}pagefind.js`)) as DefaultPagefind;
  await pagefind.options({ basePath: folder, baseUrl: '/' });
  return async (query) => {
    const start = performance.now();
    const { results } = await pagefind.search(query);
    await Promise.all(results.slice(0, 10).map((one) => one.data()));
    const time = performance.now() - start;
    const found = results.map(({ id }) => id);
    return { found, first: found.slice(0, 10), card: '', time };
  };
}
