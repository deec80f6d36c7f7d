import Papa from 'papaparse';

/** The text with a leading apostrophe where a spreadsheet would run or rewrite it. */
export function guardCell(cell: string): string {
  return FORMULA.test(cell) || REWRITTEN.some((form) => form.test(cell)) ? `'${cell}` : cell;
}

const FORMULA = /^[=+\-@\t\r]/;
const REWRITTEN = [/^\d{1,2}-\d{1,2}$/, /^0\d+$/, /^\d{12,}$/, /^\d+(\.\d+)?e[+-]?\d+$/i];

/**
 * Lines of texts as CSV that Excel and WPS read: byte-order mark, CRLF, no cell that they would run
 * or rewrite. It knows no table, so that the browser can make one as well.
 */
export function spreadsheetCsv(lines: readonly (readonly string[])[]): string {
  const guarded = lines.map((cells) => cells.map(guardCell));
  return `\ufeff${Papa.unparse(guarded, { newline: '\r\n' })}\r\n`;
}
