import { isTableName } from '#domain/count-rows.ts';
import { dayOf } from '#domain/day.ts';
import { articleDates } from '#loaders/article-dates.ts';
import { onceEach } from '#loaders/once.ts';
import type { SiteHistory } from '#loaders/site-history.ts';
import { tableNames } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';

/** Sections whose pages are each about one row, with its table. */
const ROWS: Readonly<Record<string, TableName>> = {
  facilities: 'facilities',
  statistics: 'indicators',
  sources: 'sources',
  townships: 'townships',
  benefits: 'benefits',
};

/** Pages that show whole tables. */
const WHOLE: Readonly<Record<string, readonly TableName[]>> = {
  '/benefits/': ['benefits'],
  '/claims/': ['claims', 'observations'],
  '/corrections/': ['corrections'],
  '/data/': tableNames,
  '/data/figures/': ['indicators', 'observations'],
  '/facilities/': ['facilities', 'facility_kinds'],
  '/map/': ['townships', 'facilities', 'observations'],
  '/phones/': ['hotlines', 'facilities'],
  '/reconciliation/': ['checks', 'observations', 'statements', 'facilities'],
  '/searches/': ['searches'],
  '/sources/': ['sources'],
  '/statistics/': ['indicators', 'observations'],
  '/townships/': ['townships', 'facilities', 'observations'],
};

/** Rows of other tables that the page of a row shows: the part of their key that names it. */
const SHOWN: Partial<Readonly<Record<TableName, readonly (readonly [TableName, number])[]>>> = {
  indicators: [
    ['observations', 0],
    ['statements', 1],
  ],
  facilities: [
    ['observations', 2],
    ['statements', 1],
  ],
  townships: [
    ['observations', 1],
    ['villages', 0],
  ],
};

/** The page that shows the same rows: a list of one kind the list, a leaflet its township. */
const sameRows = (path: string): string =>
  path
    .replace(/^\/(facilities\/(?:kind|township)|searches)\/.+/, (_, list: string) =>
      list === 'searches' ? '/searches/' : '/facilities/',
    )
    .replace(/^(\/\w+\/[\w-]+\/)(?:changes|compare|leaflet)\/$/, '$1');

/**
 * When what a page says last changed: the row that it is about, with those of other tables that it
 * shows; a whole table; an article. Nothing is said of pages that gather from many places, rather than
 * a guess.
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
  const keysBy = onceEach((named: `${TableName} ${number}`) => {
    const [name = 'observations', part] = named.split(' ');
    const keys = [...history.publishedIds(name as TableName)];
    return Map.groupBy(keys, (key) => key.split('|')[Number(part)]);
  });
  const newest = (tables: readonly TableName[]): string[] =>
    tables.flatMap((table) =>
      history
        .versions(table)
        .slice(0, 1)
        .map(({ date }) => dayOf(date)),
    );
  return (asked) => {
    const path = sameRows(asked);
    const whole = WHOLE[path];
    if (whole !== undefined) return newest(whole).toSorted().at(-1);
    const [, section = '', id = ''] = /^\/(\w+)\/([\w-]+)\/$/.exec(path) ?? [];
    if (section === 'news') return articles.get(id);
    if (section === 'data' && isTableName(id)) return newest([id])[0];
    const table = ROWS[section];
    if (table === undefined) return undefined;
    const own = changed(table, id);
    const shown = (SHOWN[table] ?? []).flatMap(([name, part]) =>
      (keysBy(`${name} ${part}`).get(id) ?? []).flatMap((key) => changed(name, key)),
    );
    // A computed value changes with what it is computed from.
    if (table === 'indicators' && own.length > 0 && shown.length === 0) {
      shown.push(...newest(['observations']));
    }
    return [...own, ...shown].toSorted().at(-1);
  };
}
