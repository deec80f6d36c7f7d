import { cellAddress } from '#desk/sheet.ts';
import type { RawSheet } from '#desk/sheet.ts';
import type { Finding } from '#tables/finding.ts';

/** A finding with its cell in the sheet, so that a grid can mark it. */
export interface DeskFinding {
  readonly finding: Finding;
  /** Counted from 0; null where no row or no single cell is meant. */
  readonly row: number | null;
  readonly column: number | null;
}

/** Where the columns of a table stand in a sheet. */
export interface Header {
  /** Row of the titles, from 0. */
  readonly row: number;
  /** Name of the column in each place; null where there is none. */
  readonly names: readonly (string | null)[];
}

/** What is needed to name a place of a sheet. */
export interface Sheeted {
  readonly sheet: RawSheet;
  readonly file: string;
  readonly header: Header | null;
}

/** A finding of the whole file, or one that only knows its line. */
export function wholeFile(found: Finding): DeskFinding {
  return { finding: found, row: null, column: null };
}

/**
 * Gives a finding of the tables' own checks, which knows line and column name, its place in the
 * sheet. Findings of other files stay as they are.
 */
export function locate(found: Finding, { sheet, file, header }: Sheeted): DeskFinding {
  if (found.file !== file || found.line === null) return wholeFile(found);
  const row = found.line - 1;
  const column = header?.names.indexOf(found.column) ?? -1;
  if (column < 0) return { finding: found, row, column: null };
  if (sheet.name === null) return { finding: found, row, column };
  return { finding: { ...found, cell: cellAddress(sheet.name, row, column) }, row, column };
}
