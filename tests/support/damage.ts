import type { RawSheet } from '#desk/sheet.ts';
import { readWorkbook } from '#desk/workbook.ts';

export type Kind = 'xlsx' | 'xls' | 'ods';

/**
 * What comes of a damaged workbook. `lost` is a cell that is gone or new in its row, or a row that moved,
 * without a word of it; `altered` is another value, or a cell in an empty place beside its own: of these a
 * format without checksums has nothing to tell.
 */
export type Outcome = 'told' | 'same' | 'altered' | 'lost';

/** Texts of the cells that hold something, by sheet and place. */
function cellsOf(sheets: readonly RawSheet[]): Map<string, string> {
  const cells = new Map<string, string>();
  sheets.forEach(({ rows }, sheet) => {
    rows.forEach((row, at) =>
      row.forEach(({ text }, column) => {
        if (text !== '') cells.set(`${sheet}/${at}/${column}`, text);
      }),
    );
  });
  return cells;
}

/** How many cells of each row hold something. */
function perRow(cells: ReadonlyMap<string, string>): string {
  const rows = new Map<string, number>();
  for (const place of cells.keys()) {
    const row = place.slice(0, place.lastIndexOf('/'));
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  return JSON.stringify([...rows]);
}

/** Reads a damaged workbook and sets it beside the sound one. */
export async function outcomeOf(
  damaged: Uint8Array,
  kind: Kind,
  sound: ReadonlyMap<string, string>,
): Promise<Outcome> {
  const read = await readWorkbook(damaged, kind);
  if (read.sheets === undefined || read.doubt !== undefined) return 'told';
  const cells = cellsOf(read.sheets);
  if (perRow(cells) !== perRow(sound)) return 'lost';
  return [...sound].every(([place, text]) => cells.get(place) === text) ? 'same' : 'altered';
}

/** The cells of a workbook that has nothing wrong with it. */
export async function soundCells(bytes: Uint8Array, kind: Kind): Promise<Map<string, string>> {
  const { sheets } = await readWorkbook(bytes, kind);
  return cellsOf(sheets ?? []);
}
