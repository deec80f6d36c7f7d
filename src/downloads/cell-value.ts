import type { AnyColumn } from '#tables/table.ts';

/**
 * A value for formats with typed cells: numbers and booleans as they are, all else as the text
 * that stands in the CSV; null where nothing is reported.
 */
export function cellValue(column: AnyColumn, value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return column.format(value as never);
}
