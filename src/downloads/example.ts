import type { AnyRow } from '#downloads/rows.ts';
import type { Table } from '#tables/table.ts';

/** The first short cell of a column, for an example where the column's docs give none. */
export function exampleOf(table: Table, column: string, rows: readonly AnyRow[]): string | null {
  const found = table.columns[column];
  if (found === undefined) return null;
  if (found.example !== undefined) return found.example;
  for (const row of rows) {
    const value = row[column] ?? null;
    const cell = value === null ? '' : found.format(value as never);
    if (cell !== '' && cell.length <= 40) return cell;
  }
  return null;
}
