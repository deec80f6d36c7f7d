import { zipSync } from 'fflate';
import { readOds } from 'hucre/ods';
import type { Cell, Sheet } from 'hucre/xlsx';
import { odsPieces } from '#desk/ods-pieces.ts';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

type Cells = Map<string, Cell>;

/**
 * The sheets of an OpenDocument file from its content. A large one is read piece by piece, and each piece is let go before the next.
 *
 * @param size characters of a piece
 */
export async function readOdsSheets(content: string, size?: number): Promise<readonly Sheet[]> {
  const pieces = odsPieces(content, size);
  if (pieces === null) return read(content);
  const sheets: Sheet[] = [];
  for (const { content: make, goesOn, marked } of pieces) {
    const [sheet] = await read(make());
    if (sheet === undefined) continue;
    if (marked) sheet.rows.pop();
    const whole = goesOn ? sheets.at(-1) : undefined;
    if (whole === undefined) sheets.push({ ...sheet, cells: told(sheet, 0, new Map()) });
    else append(whole, sheet);
  }
  for (const { rows } of sheets) {
    while (rows.at(-1)?.length === 0) rows.pop();
  }
  return sheets;
}

async function read(content: string): Promise<readonly Sheet[]> {
  const parts = { mimetype: MEDIA_TYPE, 'content.xml': content };
  const encoder = new TextEncoder();
  const bytes = Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)] as const);
  const packed = zipSync(Object.fromEntries(bytes), { level: 0 });
  return (await readOds(packed, { readStyles: true })).sheets;
}

function append(whole: Sheet, piece: Sheet): void {
  const above = whole.rows.length;
  const moved = (piece.merges ?? []).map((merge) => ({
    ...merge,
    startRow: merge.startRow + above,
    endRow: merge.endRow + above,
  }));
  if (moved.length > 0) whole.merges = [...(whole.merges ?? []), ...moved];
  told(piece, above, whole.cells ?? new Map<string, Cell>());
  for (const row of piece.rows) whole.rows.push(row);
}

/** Adds what is looked at of the cells of a piece: formulas and number formats. */
function told({ cells }: Sheet, above: number, into: Cells): Cells {
  for (const [place, { value, type, formula, style }] of cells ?? []) {
    if (formula === undefined && style?.numFmt === undefined) continue;
    const [row, column] = place.split(',');
    into.set(`${Number(row) + above},${column ?? ''}`, {
      ...{ value, type },
      ...(formula === undefined ? {} : { formula }),
      ...(style?.numFmt === undefined ? {} : { style: { numFmt: style.numFmt } }),
    });
  }
  return into;
}
