import { calculateColumnWidth, measureValueWidth, writeXlsx } from 'hucre/xlsx';
import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { sheetNames } from '#downloads/sheet-names.ts';

/** What a cell holds: text, a number, or nothing. Formulas cannot be written. */
export type SheetCell = string | number | null;

/** A column of a sheet. */
export interface SheetColumn {
  /** Its heading, top to bottom; every column of a sheet has as many lines. */
  readonly heading: readonly string[];
  /**
   * `text` cells stay text whatever they look like, so that codes keep their zeros and `1-4` is no
   * day; `number` cells can be added up.
   */
  readonly kind: 'text' | 'number';
  /** Whether long texts are broken into lines; else they are cut off by the next cell. */
  readonly wrap?: boolean;
}

/** A sheet of a workbook. Its headings stay in view when it scrolls, and can be filtered by. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** What a workbook says of itself. */
export interface WorkbookFacts {
  readonly title: string;
  readonly creator: string;
  /** ISO day; the only time in the file, so that the same rows give the same bytes. */
  readonly date: string;
}

/** Widths in characters; a Chinese character takes two. */
const NARROWEST = 8;
const WIDEST = 40;
/** Height of a line in points, and how much wider a text may turn out than reckoned. */
const LINE = 15;
const MARGIN = 1.1;
/** As many characters a line can be read on a landscape page. */
const READABLE = 260;

/**
 * An XLSX file. Texts are written as string cells in the text format, never as formulas: a
 * spreadsheet shows `=1+1` and does not run it, even after the cell is edited. So they need no
 * apostrophe, and every text is exactly what it was.
 */
export async function workbook(
  sheets: readonly Sheet[],
  facts: WorkbookFacts,
): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const day = new Date(`${facts.date}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet, index) => writeSheet(sheet, names[index] ?? sheet.name)),
    properties: { title: facts.title, creator: facts.creator, created: day, modified: day },
  });
  return new Uint8Array(bytes);
}

/** The font of the cells that name none. */
const FONT = { name: 'Calibri', size: 11 } as const;
const HEADING: CellStyle = {
  numFmt: '@',
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDE8' } },
  alignment: { vertical: 'top' },
};
/** Lines below the first: names for machines. */
const SUBHEADING: CellStyle = { ...HEADING, font: { ...FONT, color: { rgb: '5A5A55' } } };

function writeSheet({ columns, rows }: Sheet, name: string): WriteSheet {
  const lines = columns[0]?.heading.length ?? 0;
  const headings = Array.from({ length: lines }, (_, line) =>
    columns.map(({ heading }) => escapeText(heading[line] ?? '')),
  );
  const cells = headings.flatMap((heading, line) =>
    heading.map((value, at) => {
      const style = line === 0 ? HEADING : SUBHEADING;
      return [`${line},${at}`, { value, style }] as const;
    }),
  );
  const body = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? escapeText(cell) : cell)),
  );
  const widths = columns.map((column, at) => widthOf(column, rows, at));
  return {
    name,
    columns: columns.map((column, at) => ({
      width: widths[at] ?? NARROWEST,
      style: styleOf(column),
    })),
    rows: [...headings, ...body],
    cells: new Map(cells),
    rowDefs: new Map(
      rows.map((row, at) => [at + lines, { height: heightOf(columns, row, widths) }]),
    ),
    freezePane: { rows: lines },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      printTitlesRow: `$1:$${Math.max(1, lines)}`,
      // On paper a table is shrunk to the width of the sheet, unless nobody could read it then.
      ...(widths.reduce((sum, width) => sum + width, 0) > READABLE
        ? {}
        : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
    },
    ...(rows.length === 0 || lines === 0
      ? {}
      : { autoFilter: { range: rangeOf(columns.length, lines, lines + rows.length) } }),
  };
}

function styleOf({ kind, wrap = false }: SheetColumn): CellStyle {
  return {
    ...(kind === 'text' ? { numFmt: '@' } : {}),
    alignment: { vertical: 'top', ...(wrap ? { wrapText: true } : {}) },
  };
}

function widthOf(column: SheetColumn, rows: Sheet['rows'], at: number): number {
  const values = [...column.heading, ...rows.map((row) => row[at] ?? null)];
  return Math.min(WIDEST, Math.max(NARROWEST, calculateColumnWidth(values)));
}

/** In points: spreadsheets give a row one line and leave it to the file to ask for more. */
function heightOf(columns: Sheet['columns'], row: Sheet['rows'][number], widths: number[]): number {
  const lines = columns.map(({ wrap = false }, at) => {
    const needed = wrap ? measureValueWidth(row[at] ?? null) * MARGIN : 0;
    return Math.ceil(needed / (widths[at] ?? NARROWEST));
  });
  return LINE * Math.max(1, ...lines);
}

/** `A2:C9`: from the last line of headings to the last row; lines are counted from 1. */
function rangeOf(columns: number, from: number, to: number): string {
  return `A${from}:${letters(columns)}${to}`;
}

/** The letters of a column counted from 1: 1 is A, 27 is AA. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest === 0 ? '' : letters(rest)) + String.fromCharCode(65 + ((column - 1) % 26));
}

/**
 * Spreadsheets read `_x0041_` in a text as an escape for “A”, so an underscore that would begin
 * one is escaped itself; so are characters that XML cannot hold.
 */
function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\ufffe\uffff]|\p{Surrogate}/gu, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase();
      return `_x${code.padStart(4, '0')}_`;
    });
}
