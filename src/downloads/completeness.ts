import type { AnyRow } from '#downloads/rows.ts';

/** How many rows say something in a column. */
export interface Fill {
  readonly filled: number;
  readonly total: number;
}

/** How far a column is filled. Zero is a value; only an empty cell counts as not reported. */
export function fillOf(rows: readonly AnyRow[], column: string): Fill {
  const filled = rows.filter((row) => (row[column] ?? null) !== null).length;
  return { filled, total: rows.length };
}

/** Whole per cent, where 0 and 100 are said only of an empty and of a full column; null of no rows. */
export function fillPercent({ filled, total }: Fill): number | null {
  if (total === 0) return null;
  if (filled === 0 || filled === total) return filled === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((filled / total) * 100)));
}
