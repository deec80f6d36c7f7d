import { findListHead, knownTitles } from '#desk/intake/find-head.ts';
import { EMPTY } from '#desk/sheet.ts';
import type { RawSheet } from '#desk/sheet.ts';
import type { Table } from '#tables/table.ts';

/** Titles that must stand under each other before a sheet counts as lying on its side. */
const ENOUGH = 3;

/**
 * A sheet as a list is read: rows for places. One whose titles stand under each other in its first
 * column, a place a column, is turned; any other is given back as it is.
 */
export function upright(sheet: RawSheet, table: Table): RawSheet {
  const first = sheet.rows.map((cells) => cells[0]?.text ?? '');
  if (knownTitles(first, table) < ENOUGH || findListHead(sheet, table) !== null) return sheet;
  const width = Math.max(0, ...sheet.rows.map((cells) => cells.length));
  const rows = Array.from({ length: width }, (_, at) =>
    sheet.rows.map((cells) => cells[at] ?? EMPTY),
  );
  return { name: sheet.name, rows, merges: [], turned: true };
}
