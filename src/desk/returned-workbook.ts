import { writeXlsx } from 'hucre/xlsx';
import type { Cell } from 'hucre/xlsx';
import { columnLetters } from '#desk/sheet.ts';
import type { RawCell, RawSheet } from '#desk/sheet.ts';

/** A row that was not taken, and why. */
export interface ReturnedRow {
  readonly line: number;
  /** Cells to mark, by column from 0. */
  readonly cells: ReadonlySet<number>;
  /** Each reason with its proposal, in words. */
  readonly reasons: readonly string[];
}

/** Rows of a sheet that go back to the editor, under the titles that stood above them. */
export interface Returned {
  readonly name: string;
  readonly sheet: RawSheet;
  readonly headLines: readonly number[];
  readonly rows: readonly ReturnedRow[];
}

const MARK = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF6D5D0' } },
  font: { bold: true },
} as const;
const WIDTH = 16;
const REASON_WIDTH = 60;

/**
 * A workbook of the rows that were not taken: as they were handed in, their doubtful cells marked,
 * reasons and proposals in a last column, which is passed over when the workbook is handed in again.
 *
 * @param title title of the last column
 */
export function returnedWorkbook(parts: readonly Returned[], title: string): Promise<Uint8Array> {
  return writeXlsx({
    sheets: parts.map(({ name, sheet, headLines, rows }, at) => {
      const body = rows.map(({ line }) => sheet.rows[line - 1] ?? []);
      const heads = headLines.map((line) => sheet.rows[line - 1] ?? []);
      const width = Math.max(1, ...[...heads, ...body].map((cells) => cells.length));
      const top = heads.length;
      const wide = (cells: readonly RawCell[], last: string): (string | number | null)[] => [
        ...Array.from({ length: width }, (_, column) => valueOf(cells[column])),
        last,
      ];
      const marks = rows.flatMap(({ cells, reasons }, row) => [
        ...[...cells].map((column): [string, Partial<Cell>] => [
          `${top + row},${column}`,
          { value: valueOf(body[row]?.[column]), style: MARK },
        ]),
        [
          `${top + row},${width}`,
          { value: reasons.join('\n'), style: { alignment: { wrapText: true } } },
        ] as [string, Partial<Cell>],
      ]);
      return {
        name: sheetName(name, at),
        rows: [
          ...heads.map((cells, row) => wide(cells, row === top - 1 ? title : '')),
          ...body.map((cells) => wide(cells, '')),
        ],
        columns: [
          // Text, so that nothing is rewritten on the way.
          ...Array.from({ length: width }, () => ({ width: WIDTH, numFmt: '@' })),
          { width: REASON_WIDTH },
        ],
        cells: new Map(marks),
        merges: headMerges(sheet, headLines),
        freezePane: { rows: top },
      };
    }),
  });
}

/** Groups over several columns stay what they were. */
function headMerges(sheet: RawSheet, headLines: readonly number[]) {
  const first = (headLines[0] ?? 1) - 1;
  const last = first + headLines.length - 1;
  return sheet.merges
    .filter(({ top, bottom }) => top >= first && bottom <= last)
    .map(({ top, left, bottom, right }) => ({
      startRow: top - first,
      endRow: bottom - first,
      startCol: left,
      endCol: right,
    }));
}

function valueOf(cell: RawCell | undefined): string | number | null {
  if (cell === undefined || cell.text === '') return null;
  const number = Number(cell.text);
  return cell.kind === 'number' && Number.isFinite(number) ? number : cell.text;
}

/** What spreadsheets allow as the name of a sheet, no two alike. */
function sheetName(name: string, at: number): string {
  const allowed = name
    .replace(/[[\]:*?/\\]/g, ' ')
    .trim()
    .slice(0, 26);
  return allowed === '' ? columnLetters(at) : at === 0 ? allowed : `${allowed} ${at + 1}`;
}
