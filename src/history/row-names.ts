import { nameIn } from '#history/row-label.ts';
import type { Lang } from '#tables/finding.ts';
import { rowKey } from '#tables/parse-table.ts';
import { cellsOf } from '#tables/table.ts';
import type { RowOf, Columns, Table } from '#tables/table.ts';

/** Finds what the rows of a table call themselves, by the cells of their key. */
export function rowNames(
  table: Table,
  rows: readonly { readonly value: RowOf<Columns> }[],
  lang: Lang,
): (key: readonly string[]) => string | null {
  const columns = Object.keys(table.columns);
  const names = new Map(
    rows.map(({ value }) => [
      rowKey(table, value),
      nameIn(columns, cellsOf(table.columns, value), lang),
    ]),
  );
  return (key) => names.get(key.join('|')) ?? null;
}
