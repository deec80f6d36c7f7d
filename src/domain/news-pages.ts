import { wholeMonths } from '#domain/ago.ts';

/** Articles on a page of the list: with their summaries about ten screens of a phone. */
const ARTICLES_PER_PAGE = 50;
/** Months after which a text says of itself that things may have changed. */
const OLD = 18;

/** One page of the list of articles. */
export interface NewsPage<T> {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly items: readonly T[];
}

/** The articles of a topic or a year, with the page that lists them. */
export interface NewsGroup<T> {
  readonly path: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
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

/** Path of a page of a list, whose first page stands at the path of the list. */
export const newsPath = (page: number, list = '/news/page/'): string => {
  if (page > 1) return `${list}${page}/`;
  return list === '/news/page/' ? '/news/' : list;
};

/** Path of the list of the articles of a year. */
export const yearPath = (year: string): string => `/news/years/${year}/`;

interface Dated {
  /** ISO days of publication and of the last change. */
  readonly date: string;
  readonly updated?: string | undefined;
}

/** Whether a text is so old, on the day that a site is made for, that things may have changed. */
export const isOldText = ({ date, updated = date }: Dated, day: string): boolean =>
  wholeMonths(updated, day) >= OLD;
