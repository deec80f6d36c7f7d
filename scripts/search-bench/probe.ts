// Runs in the browser, on the search page: the same code as that page, asked without its form.
import { findResults } from '#components/search/find-results.ts';
import { openIndex } from '#components/search/open-index.ts';
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
    const { results, answer } = await findResults({ index, search }, query, {}, lang);
    const time = performance.now() - start;
    const first = results.groups.flatMap(({ hits }) => hits.map(({ id }) => id));
    const { candidates } = await search.find(query);
    const found = [...new Set([...first, ...candidates.map(({ id }) => id)])];
    return { found, first, card: answer === null ? '' : JSON.stringify(answer), time };
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
