import type { SearchPage } from '#search/page.ts';
import type { AskedData } from '#search/questions/data.ts';
import { namedPages, pagesOfData } from '#search/questions/data-pages.ts';

/** What is said of an address that no page has: a build stops on it. */
const nowhere = (url: string): string =>
  `data/synonyms.csv 或 data/answers_absent.csv 里的“/${url}”不是本站一页的地址，请改成网页上看到的地址。 / “/${url}” in data/synonyms.csv or data/answers_absent.csv is the address of no page of this site; write it as the page shows it.`;

/**
 * What questions are read by, with the numbers that the index has for the pages to which they lead,
 * and the titles of the pages that a row of the tables names by address. Throws on an address that no
 * page has.
 */
export function withPages(
  data: Omit<AskedData, 'numbers'>,
  pages: readonly SearchPage[],
): AskedData {
  const known = new Map(pages.map((page, at) => [page.url, { at, title: page.title }] as const));
  const absent = data.absent.map((one) => ({
    ...one,
    links: one.links.map(([url, label]) => [url, known.get(url)?.title ?? label] as const),
  }));
  for (const url of namedPages(data)) if (!known.has(url)) throw new Error(nowhere(url));
  return { ...data, absent, numbers: pagesOfData(data).map((url) => known.get(url)?.at ?? -1) };
}
