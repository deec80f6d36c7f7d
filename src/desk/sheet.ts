/** A cell as the file holds it, before it is given any meaning. */
export interface RawCell {
  readonly kind: 'empty' | 'text' | 'number' | 'boolean' | 'date' | 'error';
  /** What a person sees, or nearly: dates as `2022-09-05` with `T08:30:00` if a time is set. */
  readonly text: string;
  readonly formula?: true;
  /** Number format, where the file tells. */
  readonly format?: string;
}

/** A block of cells, rows and columns counted from 0, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a workbook, or the one table of a text file. Rows are counted from 1 in words. */
export interface RawSheet {
  /** Null for a text file. */
  readonly name: string | null;
  readonly rows: readonly (readonly RawCell[])[];
  readonly merges: readonly CellRange[];
  /** Whether its columns are the rows of the file. */
  readonly turned?: true;
  /** What a person who opens the file does not see; left out where all is seen. */
  readonly hidden?: HiddenParts;
}

/** Rows and columns, counted from 0, that a sheet does not show, or the whole sheet. */
export interface HiddenParts {
  readonly sheet: boolean;
  /** By row: hidden by hand, or by a filter. */
  readonly rows: ReadonlyMap<number, 'hidden' | 'filtered'>;
  readonly columns: ReadonlySet<number>;
}

export const EMPTY: RawCell = { kind: 'empty', text: '' };

/** Letters of a column counted from 0: `A`, …, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** Address of a cell as spreadsheets write it, such as `Sheet1!C12` or `'2024 年'!A1`. */
export function cellAddress(sheet: string, row: number, column: number): string {
  return `${sheetPrefix(sheet)}${columnLetters(column)}${row + 1}`;
}

function sheetPrefix(sheet: string): string {
  return /^[\p{L}\p{N}_]+$/u.test(sheet) ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

/** Most columns that are drawn; the tables of this site have some thirty. */
const MOST_DRAWN = 200;

/**
 * How many columns of a sheet are drawn: up to the last that holds something. A format in the last
 * column that there is, of which nobody sees anything, would be 16,384 of them.
 */
export function drawnWidth(rows: readonly (readonly RawCell[])[]): number {
  const widths = rows.map((cells) => cells.findLastIndex(({ text }) => text !== '') + 1);
  return Math.min(
    MOST_DRAWN,
    widths.reduce((most, width) => Math.max(most, width), 0),
  );
}
