import type { Dataset } from '#domain/dataset.ts';
import type { PublishedTables } from '#domain/published-rows.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import { rowKey } from '#tables/parse-table.ts';
import type { Table } from '#tables/table.ts';

/** Facilities that go leave a row behind, which is checked for itself. */
const WATCHED = tableNames.filter((name) => name !== 'facilities');
const MOST_NAMED = 5;

/**
 * Rows of the published version that the tables of today no longer have: a table that was cut off at
 * the end of a line, or saved while filtered, is as well formed as a whole one.
 */
export function checkLostRows(dataset: Dataset, published: PublishedTables | null): Finding[] {
  return WATCHED.flatMap((name) => {
    const before = published?.get(name);
    if (before === undefined || before.rows.size === 0) return [];
    const table = tables[name] as unknown as Table;
    const today = new Set(dataset[name].map((row) => rowKey(table, row.value as never)));
    const gone = [...before.rows.keys()].filter((key) => !today.has(key));
    if (gone.length === 0) return [];
    const more = gone.length > MOST_NAMED ? ['…'] : [];
    const names = [...gone.slice(0, MOST_NAMED), ...more].join(', ');
    const code = today.size === 0 ? 'rows-gone-all' : 'rows-gone';
    return [finding({ file: before.file }, { code, params: { count: gone.length, names } })];
  });
}
