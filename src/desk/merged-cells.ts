import { placeIn } from '#desk/desk-finding.ts';
import type { DeskFinding, Sheeted } from '#desk/desk-finding.ts';
import { EMPTY, rangeAddress } from '#desk/sheet.ts';
import type { CellRange, RawSheet } from '#desk/sheet.ts';
import type { Header } from '#desk/find-header.ts';
import type { Table } from '#tables/table.ts';

/**
 * Fills merged cells downwards where a column allows it: those that point to another table, which
 * several rows often share. Merges anywhere else among the data are refused.
 */
export function unmerge(
  sheet: RawSheet,
  header: Header,
  table: Table,
  file: string,
): { readonly sheet: RawSheet; readonly findings: readonly DeskFinding[] } {
  const among = sheet.merges.filter(({ bottom }) => bottom >= header.row);
  if (among.length === 0) return { sheet, findings: [] };
  const rows = sheet.rows.map((cells) => [...cells]);
  const place: Sheeted = { sheet, file, header };
  const findings = among.flatMap((range) => {
    const { top, left } = range;
    if (spansNothing(sheet, range)) return [];
    const params = { range: rangeAddress(sheet.name ?? '', range) };
    const fills = mayFill(range, header, table);
    if (fills) fillDown(rows, range);
    const code = fills ? 'merged-filled' : 'merged-refused';
    return [placeIn(place, { row: top, column: left }, { code, params })];
  });
  return { sheet: { ...sheet, rows }, findings };
}

function mayFill({ top, left, right }: CellRange, header: Header, table: Table): boolean {
  const name = header.names[left];
  const shared = table.references.some(({ column }) => column === name);
  return shared && top > header.row && left === right && !table.key.includes(name ?? '');
}

/** Empty cells merged for looks mean nothing. */
function spansNothing({ rows }: RawSheet, { top, left, bottom, right }: CellRange): boolean {
  return rows
    .slice(top, bottom + 1)
    .every((cells) => cells.slice(left, right + 1).every((cell) => cell.text === ''));
}

function fillDown(rows: (typeof EMPTY)[][], { top, left, bottom }: CellRange): void {
  const value = rows[top]?.[left] ?? EMPTY;
  for (const cells of rows.slice(top + 1, bottom + 1)) {
    while (cells.length <= left) cells.push(EMPTY);
    cells[left] = value;
  }
}
