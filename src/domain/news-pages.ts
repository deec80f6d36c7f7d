/** Articles on a page of the list: with their summaries about ten screens of a phone. */
const ARTICLES_PER_PAGE = 50;

/** One page of the list of articles. */
export interface NewsPage<T> {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly items: readonly T[];
}

/** Spreads articles over pages, in order. There is always one page. */
export function newsPages<T>(items: readonly T[], size = ARTICLES_PER_PAGE): NewsPage<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, at) => ({
    page: at + 1,
    pages,
    items: items.slice(at * size, (at + 1) * size),
  }));
}

/** Path of a page of the list. */
export const newsPath = (page: number): string => (page === 1 ? '/news/' : `/news/page/${page}/`);
