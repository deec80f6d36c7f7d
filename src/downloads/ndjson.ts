import type { AnyRow } from '#downloads/rows.ts';
import type { Table } from '#tables/table.ts';

/** A row as one line of JSON: typed values, null where nothing is reported, keys in column order. */
export function rowJson(table: Table, row: AnyRow): string {
  return JSON.stringify(
    Object.fromEntries(Object.keys(table.columns).map((name) => [name, row[name] ?? null])),
  );
}

/** Newline-delimited JSON, for programs that read a table row by row. */
export function tableNdjson(table: Table, rows: readonly AnyRow[]): string {
  return rows.map((row) => `${rowJson(table, row)}\n`).join('');
}
