import { columnOf, nearTitle, templateTitles } from '#desk/titles.ts';
import type { Titles } from '#desk/titles.ts';
import type { RawSheet } from '#desk/sheet.ts';
import type { DeskFinding } from '#desk/desk-finding.ts';
import { placeIn } from '#desk/desk-finding.ts';
import type { Table } from '#tables/table.ts';

/** Where the columns of a table stand in a sheet. */
export interface Header {
  /** Row of the titles, from 0. */
  readonly row: number;
  /** Name of the column in each place; null where there is none. */
  readonly names: readonly (string | null)[];
}

/** Rows that are searched for the header; above it stand a title, a unit, a date. */
const SEARCHED = 30;

/** How many different columns of a table a row of cells names. */
export function countTitles(titles: Titles, cells: readonly string[]): number {
  return new Set(cells.flatMap((cell) => columnOf(titles, cell) ?? [])).size;
}

/** The row that names most columns of the table, at least two; null where there is none. */
export function findHeader(sheet: RawSheet, table: Table): Header | null {
  const titles = templateTitles(table);
  const counts = sheet.rows.slice(0, SEARCHED).map((cells) =>
    countTitles(
      titles,
      cells.map((cell) => cell.text),
    ),
  );
  const most = Math.max(0, ...counts);
  if (most < Math.min(2, Object.keys(table.columns).length)) return null;
  const row = counts.indexOf(most);
  const cells = sheet.rows[row] ?? [];
  return { row, names: cells.map((cell) => columnOf(titles, cell.text)) };
}

/** What is wrong with a header: columns missing, unknown or named twice; rows above it. */
export function checkHeader(
  sheet: RawSheet,
  header: Header,
  table: Table,
  file: string,
): DeskFinding[] {
  const titles = templateTitles(table);
  const names = Object.keys(table.columns);
  const missing = names.filter((name) => !header.names.includes(name));
  const at = (column: number, code: Parameters<typeof placeIn>[2]): DeskFinding =>
    placeIn({ sheet, file, header }, { row: header.row, column }, code);
  const found: DeskFinding[] = [];
  const above = sheet.rows
    .slice(0, header.row)
    .filter((row) => row.some((cell) => cell.text !== ''));
  if (above.length > 0) {
    const params = { count: above.length };
    found.push(at(0, { code: 'rows-above', params, value: null, column: null }));
  }
  for (const name of missing) {
    found.push(at(0, { code: 'column-missing', value: null, column: titled(table, name) }));
  }
  header.names.forEach((name, column) => {
    const title = sheet.rows[header.row]?.[column]?.text.trim() ?? '';
    if (name === null && title !== '') {
      const near = nearTitle(title, titles, missing);
      const hint = near === undefined ? '' : `→ ${titled(table, near)} `;
      const params = { hint, columns: names.map((each) => titled(table, each)).join(', ') };
      found.push(at(column, { code: 'column-unknown', params, value: title }));
    }
    if (name !== null && header.names.indexOf(name) !== column) {
      found.push(at(column, { code: 'column-duplicate', value: title }));
    }
  });
  return found;
}

/** A column under both names, such as `beds（床位）`. */
function titled(table: Table, name: string): string {
  return `${name}（${table.columns[name]?.title.zh ?? ''}）`;
}
