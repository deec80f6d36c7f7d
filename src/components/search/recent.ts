/** Queries kept at most. */
const most = 6;
const key = 'recent-searches';

/**
 * Whether the reader came with a query of their own, from a field on another page: not by a link that
 * somebody gave them, by going back, or by loading the page again.
 */
export function cameFromThisSite(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  const type = visit instanceof PerformanceNavigationTiming ? visit.type : 'navigate';
  return type === 'navigate' && document.referrer.startsWith(`${location.origin}/`);
}

/** Queries of this device, the latest first. They are stored here and nowhere else. */
export function recentQueries(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored)
      ? stored.filter((one) => typeof one === 'string').slice(0, most)
      : [];
  } catch {
    return [];
  }
}

/** Keeps a query that the reader has sent off. A browser that stores nothing goes on without. */
export function rememberQuery(query: string): void {
  try {
    const queries = [query, ...recentQueries().filter((one) => one !== query)].slice(0, most);
    localStorage.setItem(key, JSON.stringify(queries));
  } catch {
    // Private windows may refuse.
  }
}

export function forgetQueries(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
