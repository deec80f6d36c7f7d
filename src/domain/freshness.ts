/** How old a part of the site may grow, in days: two weeks for news, six months for notices. */
const LIMITS = { news: 14, notices: 183 } as const;
const DAY_MS = 86_400_000;

export interface DatedArticle {
  /** ISO date of publication, or of the last change where it is later. */
  readonly date: string;
  readonly kind: 'report' | 'analysis' | 'notice';
}

/** A part of the site that is to be kept up. */
export interface Column {
  readonly id: 'home' | 'news' | 'notices' | 'facilities' | 'programmes' | 'sources';
  /** ISO date of the newest thing in it; null where it holds nothing. */
  readonly newest: string | null;
  /** Days that it may grow old; null where age does not matter. */
  readonly limit: number | null;
}

export interface Freshness extends Column {
  /** Whole days since the newest thing; null where it holds nothing. */
  readonly age: number | null;
  readonly verdict: 'fresh' | 'stale' | 'empty';
}

interface Contents {
  readonly articles: readonly DatedArticle[];
  /** ISO dates on which rows that hold something were last checked, by part. */
  readonly facilities: readonly string[];
  readonly sources: readonly string[];
  readonly programmes: number;
  /** ISO date up to which the editors vouch for the data. */
  readonly dataAsOf: string;
}

/**
 * How fresh each part of the site is on a day, after the rules for public sites: home page and news
 * within two weeks, notices within six months, and no part empty.
 *
 * @param today ISO date
 */
export function freshness(contents: Contents, today: string): Freshness[] {
  const { articles, facilities, sources, programmes, dataAsOf } = contents;
  const newestOf = (dates: readonly string[]): string | null => dates.toSorted().at(-1) ?? null;
  const news = newestOf(articles.map(({ date }) => date));
  const notices = newestOf(
    articles.filter(({ kind }) => kind === 'notice').map(({ date }) => date),
  );
  const columns: readonly Column[] = [
    { id: 'home', newest: news, limit: LIMITS.news },
    { id: 'news', newest: news, limit: LIMITS.news },
    { id: 'notices', newest: notices, limit: LIMITS.notices },
    { id: 'facilities', newest: newestOf(facilities), limit: null },
    { id: 'programmes', newest: programmes === 0 ? null : dataAsOf, limit: null },
    { id: 'sources', newest: newestOf(sources), limit: null },
  ];
  return columns.map((column): Freshness => {
    if (column.newest === null) return { ...column, age: null, verdict: 'empty' };
    const age = Math.floor((Date.parse(today) - Date.parse(column.newest)) / DAY_MS);
    const stale = column.limit !== null && age > column.limit;
    return { ...column, age, verdict: stale ? 'stale' : 'fresh' };
  });
}
