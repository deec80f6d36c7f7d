import type { SearchPage } from '#search/page.ts';
import type { AskedData } from '#search/questions/data.ts';

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
  const { areas, county, indicators, kinds, absent } = data;
  const townships = areas.filter(({ code }) => code.length > county.length);
  const mayLack = [
    ...indicators.map(({ id }) => `statistics/${id}/`),
    ...townships.map(({ code }) => `townships/${code}/`),
    ...kinds.map(({ url }) => url),
  ];
  const named = [
    ...data.pages.map(({ url }) => url),
    ...absent.flatMap(({ links }) => links.map(([url]) => url)),
  ];
  for (const url of named) if (!known.has(url)) throw new Error(nowhere(url));
  const numbers = [...new Set([...mayLack, ...named])].flatMap((url): [string, number][] => {
    const page = known.get(url);
    return page === undefined ? [] : [[url, page.at]];
  });
  return {
    ...data,
    absent: absent.map((one) => ({
      ...one,
      links: one.links.map(([url, label]) => [url, known.get(url)?.title ?? label] as const),
    })),
    numbers: Object.fromEntries(numbers),
  };
}
