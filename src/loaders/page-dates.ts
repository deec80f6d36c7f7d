import { isTableName } from '#domain/count-rows.ts';
import { dayOf } from '#domain/day.ts';
import { articleDates } from '#loaders/article-dates.ts';
import type { SiteHistory } from '#loaders/site-history.ts';
import type { TableName } from '#tables/index.ts';

/** Sections whose pages are each about one row, with its table. */
const ROWS: Readonly<Record<string, TableName>> = {
  facilities: 'facilities',
  statistics: 'indicators',
  sources: 'sources',
  townships: 'townships',
};

/**
 * When what a page says last changed: the row that it is about, an indicator with its values, a
 * table, an article. Nothing is said of pages that gather from many places, rather than a guess.
 *
 * @returns the ISO day for a path without base path and language, such as `/sources/nbs-2023/`
 */
export function pageDates(
  content: string,
  history: Pick<SiteHistory, 'versions' | 'rowHistory' | 'publishedIds'>,
): (path: string) => string | undefined {
  const articles = new Map(articleDates(content).map(({ slug, date }) => [slug, date] as const));
  const changed = (table: TableName, key: string): string[] =>
    history.rowHistory(table, key).map(({ version }) => dayOf(version.date));
  return (path) => {
    const [, section = '', id = ''] = /^\/(\w+)\/([\w-]+)\/$/.exec(path) ?? [];
    if (section === 'news') return articles.get(id);
    if (section === 'data' && isTableName(id)) {
      return history
        .versions(id)
        .slice(0, 1)
        .map(({ date }) => dayOf(date))[0];
    }
    const table = ROWS[section];
    if (table === undefined) return undefined;
    const values =
      table === 'indicators'
        ? [...history.publishedIds('observations')].filter((key) => key.startsWith(`${id}|`))
        : [];
    const days = [...changed(table, id), ...values.flatMap((key) => changed('observations', key))];
    return days.toSorted().at(-1);
  };
}
