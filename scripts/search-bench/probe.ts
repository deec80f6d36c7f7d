// Runs in the browser, on the search page: the same code as that page, asked without its form.
import { askAnswer } from '#components/search/ask-answer.ts';
import { loadPagefind } from '#components/search/pagefind.ts';
import { searchResultsText } from '#i18n/search-results.ts';
import { Facets, firstOfEach } from '#search/facets.ts';
import { loadHits } from '#search/hit.ts';
import { normaliseQuery } from '#search/query.ts';
import { Search } from '#search/search.ts';
import type { Lang } from '#tables/finding.ts';

/** What a search gave: ids or addresses, best first, and how long it took. */
export interface Probed {
  readonly found: readonly string[];
  /** Addresses of what is shown first, in the order shown. */
  readonly first: readonly string[];
  readonly card: string;
  readonly time: number;
}

type Ask = (query: string) => Promise<Probed>;

/** Opens the index of this site. */
export async function openOwn(lang: Lang): Promise<Ask> {
  const engine = await loadPagefind(`/search/${lang}/`, 0);
  const sections = Object.keys(searchResultsText[lang].sections);
  const facets = new Facets(engine);
  return async (typed) => {
    const query = normaliseQuery(typed);
    // A new one each time: what it remembers would make the second query of a kind look fast.
    const search = await Search.open(engine);
    const start = performance.now();
    const { sought, candidates } = await search.find(query);
    const groups = await facets.group(candidates, sections);
    const hits = await loadHits(firstOfEach(candidates, groups, 10), sought.flat(), lang);
    const answer = await askAnswer(engine, search.fold(query), lang);
    const time = performance.now() - start;
    const first = hits.map(({ url }) => url);
    const card = answer === null ? '' : JSON.stringify(answer);
    return { found: candidates.map(({ id }) => id), first, card, time };
  };
}

interface DefaultPagefind {
  readonly options: (options: object) => Promise<void>;
  readonly search: (query: string) => Promise<{
    readonly results: readonly { id: string; data: () => Promise<{ url: string }> }[];
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
    const data = await Promise.all(results.slice(0, 10).map((one) => one.data()));
    const time = performance.now() - start;
    const first = data.map(({ url }) => url.replace(/^\/(en\/)?/, ''));
    return { found: results.map(({ id }) => id), first, card: '', time };
  };
}
