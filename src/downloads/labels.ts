import type { Dataset } from '#domain/dataset.ts';
import type { Bilingual } from '#tables/column.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';

/** What a key stands for: a name, and the page about it if there is one. */
export interface Label {
  /** Null where the key speaks for itself. */
  readonly name: Bilingual | null;
  /** Address without base path and language. */
  readonly path: string | null;
}

/** Looks up a key that a cell holds. */
export type Labels = (table: string, key: string) => Label | undefined;

/** Tables whose rows have pages, with the address of a row. */
const PAGES: Partial<Readonly<Record<TableName | 'programmes', string>>> = {
  facilities: '/facilities/',
  tombstones: '/facilities/',
  townships: '/townships/',
  indicators: '/statistics/',
  searches: '/searches/#',
  duties: '/disclosure/#',
  letters: '/disclosure/letter/',
  requests: '/requests/',
  sources: '/sources/',
  programmes: '/programmes/',
};

/**
 * The names behind the keys that tables refer to each other by.
 *
 * @param programmes titles by id; programmes are articles, not a table
 */
export function labelsOf(dataset: Dataset, programmes: ReadonlyMap<string, Bilingual>): Labels {
  const books = new Map<string, ReadonlyMap<string, Bilingual | null>>([
    ['facilities', named(dataset, 'facilities')],
    ['tombstones', named(dataset, 'tombstones')],
    ['facility_kinds', named(dataset, 'facility_kinds')],
    ['townships', named(dataset, 'townships')],
    ['counties', named(dataset, 'counties')],
    ['indicators', named(dataset, 'indicators')],
    ['searches', new Map(dataset.searches.map(({ value }) => [value.search_id, null]))],
    ['duties', named(dataset, 'duties')],
    ['letters', new Map(dataset.letters.map(({ value }) => [value.check_id, null]))],
    ['requests', new Map(dataset.requests.map(({ value }) => [value.request_id, null]))],
    ['sources', new Map(dataset.sources.map(({ value }) => [value.source_id, null]))],
    ['programmes', programmes],
  ]);
  return (table, key) => {
    const name = books.get(table)?.get(key);
    if (name === undefined) return undefined;
    const page = PAGES[table as TableName];
    if (page === undefined) return { name, path: null };
    // Searches stand on one page together.
    return { name, path: page.endsWith('#') ? `${page}${key}` : `${page}${key}/` };
  };
}

type Named =
  | 'facilities'
  | 'tombstones'
  | 'facility_kinds'
  | 'townships'
  | 'counties'
  | 'indicators'
  | 'duties';

function named(dataset: Dataset, name: Named): Map<string, Bilingual> {
  const [key = ''] = (tables[name] as unknown as Table).key;
  return new Map(
    dataset[name].map(({ value }) => {
      const row: Readonly<Record<string, unknown>> = value;
      return [String(row[key]), { zh: value.name_zh, en: value.name_en }];
    }),
  );
}

/** The table that a column's values are keys of: its reference, or the table's own single key. */
export function keyTable(table: Table, column: string, value: string): string | null {
  const reference = table.references.find((one) => one.column === column);
  if (reference !== undefined) return reference.table;
  // An area is a county by six digits and a township by nine.
  if (column === 'area_code') return value.length === 6 ? 'counties' : 'townships';
  return table.key.length === 1 && table.key[0] === column ? table.name : null;
}
