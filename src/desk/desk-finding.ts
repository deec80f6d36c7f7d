import { cellAddress } from '#desk/sheet.ts';
import type { RawSheet } from '#desk/sheet.ts';
import { finding } from '#tables/finding.ts';
import type { Finding, Violation } from '#tables/finding.ts';

/** A finding with its cell in the sheet, so that a grid can mark it. */
export interface DeskFinding {
  readonly finding: Finding;
  /** Counted from 0; null where no row or no single cell is meant. */
  readonly row: number | null;
  readonly column: number | null;
}

/** What is needed to name a place of a sheet. */
export interface Sheeted {
  readonly sheet: RawSheet;
  readonly file: string;
  readonly header: { readonly names: readonly (string | null)[] } | null;
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface Said extends Violation {
  /** The value shown; default: what the cell holds. */
  readonly value?: string | null;
  /** The column named; default: that of the cell. */
  readonly column?: string | null;
}

/** Puts what is wrong with a cell in its place: an address in a workbook, a line in a text file. */
export function placeIn(
  { sheet, file, header }: Sheeted,
  { row, column }: CellPlace,
  { value, column: name, ...violation }: Said,
): DeskFinding {
  const text = sheet.rows[row]?.[column]?.text ?? '';
  const line = sheet.lines[row] ?? row + 1;
  const place = {
    file,
    line,
    column: name === undefined ? (header?.names[column] ?? null) : name,
    value: value === undefined && text !== '' ? text : (value ?? null),
    ...(sheet.name === null ? {} : { cell: cellAddress(sheet.name, row, column) }),
  };
  return { finding: finding(place, violation), row, column };
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
  const row = rowOfLine(sheet, found.line);
  const column = header?.names.indexOf(found.column) ?? -1;
  if (row < 0) return wholeFile(found);
  if (column < 0) return { finding: found, row, column: null };
  if (sheet.name === null) return { finding: found, row, column };
  return { finding: { ...found, cell: cellAddress(sheet.name, row, column) }, row, column };
}

/** Row of a line, from 0; −1 where it has none. In most files each line is a row. */
function rowOfLine({ lines }: RawSheet, line: number): number {
  return lines[line - 1] === line ? line - 1 : lines.indexOf(line);
}
