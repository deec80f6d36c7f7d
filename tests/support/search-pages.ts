import { buildIndex } from '#search/build-index.ts';
import { noFolding } from '#search/fold.ts';
import type { FoldMap } from '#search/fold.ts';
import { loadHit } from '#search/hit.ts';
import type { Hit } from '#search/hit.ts';
import type { SearchPage } from '#search/index-files.ts';
import type { SearchIndex } from '#search/open-index.ts';
import { Search } from '#search/search.ts';
import type { Lang } from '#tables/finding.ts';
import { openBuilt } from './search-in-node.ts';

/** A page for a test: what matters is given, the rest is empty. */
export function searchPage(title: string, more: Partial<SearchPage> = {}): SearchPage {
  return {
    url: `${title}/`,
    title,
    summary: '',
    passages: [],
    section: 'news',
    kind: '',
    township: '',
    year: '',
    example: false,
    ...more,
  };
}

/** Pages with these texts, each text a page of one passage under its first characters. */
export const pagesOfTexts = (texts: readonly string[]): SearchPage[] =>
  texts.map((text, at) => searchPage(`页${'甲乙丙丁戊己庚辛'.charAt(at)}`, { passages: [text] }));

export const indexOf = (pages: readonly SearchPage[], map: FoldMap = noFolding) =>
  openBuilt(buildIndex(pages, map));

/** Titles of what is found, best first. */
export async function titlesFor(index: SearchIndex, query: string): Promise<string[]> {
  const { candidates } = await new Search(index).find(query);
  const pages = await Promise.all(candidates.map(({ page }) => index.page(page)));
  return pages.map(({ title }) => title);
}

/** Results as they are shown. */
export async function hitsFor(index: SearchIndex, query: string, lang: Lang): Promise<Hit[]> {
  const { candidates, sought } = await new Search(index).find(query);
  return Promise.all(candidates.map((one) => loadHit(index, one, sought.flat(), lang)));
}
