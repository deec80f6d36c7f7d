import Papa from 'papaparse';
import { guardCell } from '#downloads/spreadsheet-csv.ts';
import type { AnyRow } from '#downloads/rows.ts';
import { cellsOf } from '#tables/table.ts';
import type { Table } from '#tables/table.ts';

/** Plain CSV for programs: UTF-8 without byte-order mark, LF, the cells exactly as in the data file. */
export function plainCsv(table: Table, rows: readonly AnyRow[]): string {
  return unparse(
    table,
    rows.map((row) => cellsOf(table.columns, row)),
    '\n',
  );
}

/**
 * CSV for Excel and WPS, which read UTF-8 rightly only behind a byte-order mark. CSV carries no
 * cell types, so the program guesses: a text that begins like a formula is run, `1-4` becomes the
 * fourth of January, `2022-09` the first of September, `0755` loses its zero, and a code of twelve
 * digits or more turns into 1.3E+11. Text cells of such forms (`isRewritten`) get a leading
 * apostrophe, which keeps them text. Nine-digit division codes are taken as numbers but show every
 * digit; phones stay text by their hyphen; whole days are shown in the program's own form. Number
 * columns are never touched, or -3 would stop being a number.
 */
export function excelCsv(table: Table, rows: readonly AnyRow[]): string {
  const isText = Object.values(table.columns).map(
    ({ type }) => type !== 'number' && type !== 'integer',
  );
  const guarded = rows.map((row) =>
    cellsOf(table.columns, row).map((cell, at) => (isText[at] === true ? guardCell(cell) : cell)),
  );
  return `\ufeff${unparse(table, guarded, '\r\n')}`;
}

function unparse(table: Table, data: readonly (readonly string[])[], newline: string): string {
  // Every row a list, or a table without rows would lose its header.
  const lines = [Object.keys(table.columns), ...data].map((cells) => [...cells]);
  return Papa.unparse(lines, { newline }) + newline;
}
