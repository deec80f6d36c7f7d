import Papa from 'papaparse';
import { isRewritten } from '#domain/spreadsheet-text.ts';

/** The text with a leading apostrophe where a spreadsheet would run or rewrite it. */
export function guardCell(cell: string): string {
  return isRewritten(cell) ? `'${cell}` : cell;
}

/**
 * Lines of texts as CSV that Excel and WPS read: byte-order mark, CRLF, no cell that they would run
 * or rewrite. It knows no table, so that the browser can make one as well.
 */
export function spreadsheetCsv(lines: readonly (readonly string[])[]): string {
  const guarded = lines.map((cells) => cells.map(guardCell));
  return `\ufeff${Papa.unparse(guarded, { newline: '\r\n' })}\r\n`;
}
