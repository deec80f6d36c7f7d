// Old `.xls` files have no checksum: one changed byte may drop a cell or move it. What the format says
// twice is compared here.
import { limits } from '#desk/limits.ts';
import {
  firstOf,
  formatOf,
  hasItsSize,
  hasMore,
  isCell,
  isWhole,
  lastOf,
} from '#desk/xls-shape.ts';
import { xlsStrings } from '#desk/xls-strings.ts';
import type { XlsStrings } from '#desk/xls-strings.ts';
import { XLS } from '#desk/xls-stream.ts';
import type { XlsRecord } from '#desk/xls-stream.ts';

/** `broken` where it cannot be so, `doubtful` where programs differ in what they write. */
export type Soundness = 'sound' | 'doubtful' | 'broken';

/** How far a workbook agrees with itself: its parts come to their ends, its cells are where it says. */
export function xlsSoundness(
  records: readonly XlsRecord[],
  offsets: readonly number[],
  formats: number,
): Soundness {
  const apart = new Set([0, ...offsets]).size === 1 + offsets.length;
  if (!apart || offsets.length > limits.sheets) return 'broken';
  const book = partFrom(records, 0);
  const sheets = offsets.map((offset) =>
    partFrom(
      records,
      records.findIndex((record) => record.offset === offset),
    ),
  );
  const whole = sheets.filter((sheet) => sheet !== null);
  if (book === null || whole.length === 0 || whole.length < sheets.length) return 'broken';
  const strings = xlsStrings(book);
  const each = whole.map((sheet) => sheetSoundness(sheet, strings, formats));
  if (each.includes('broken') || strings?.whole === false) return 'broken';
  const doubtful = partCount(records) > 1 + sheets.length || hasIdleTexts(whole.flat(), strings);
  return doubtful || each.includes('doubtful') ? 'doubtful' : 'sound';
}

/** How many parts follow one another: what the workbook has in common, and each sheet. */
function partCount(records: readonly XlsRecord[]): number {
  let [open, count] = [0, 0];
  for (const { id } of records) {
    if (id === XLS.begin && open === 0) count += 1;
    open += id === XLS.begin ? 1 : id === XLS.end ? -1 : 0;
  }
  return count;
}

/** The records of a part of a workbook, from its beginning to its end; parts may nest. */
function partFrom(records: readonly XlsRecord[], from: number): readonly XlsRecord[] | null {
  let open = 0;
  for (let at = from; at >= 0 && at < records.length; at++) {
    const id = records[at]?.id;
    if (id === XLS.begin) open += 1;
    if (id === XLS.end) open -= 1;
    if (open <= 0) return id === XLS.end && at > from ? records.slice(from, at + 1) : null;
  }
  return null;
}

/** Whether no cell holds one of the texts, in a file that counts the cells that hold one. */
function hasIdleTexts(records: readonly XlsRecord[], strings: XlsStrings | null): boolean {
  const held = records.flatMap(({ id, data }) =>
    id === XLS.stringCell ? [data.getUint32(6, true)] : [],
  );
  return held.length === strings?.cells && new Set(held).size < strings.texts;
}

/** How far the cells of a sheet agree with what the sheet says of its rows and texts. */
function sheetSoundness(
  sheet: readonly XlsRecord[],
  strings: XlsStrings | null,
  formats: number,
): Soundness {
  const [from, to] = [sheet.findIndex(isTabular), sheet.findLastIndex(isTabular)];
  const table = from < 0 ? [] : sheet.slice(from, to + 1);
  if (!sheet.every(hasItsSize)) return 'broken';
  if (!table.every((record, at) => isWhole(record, table[at - 1], table[at + 1]))) return 'broken';
  const texts = strings?.texts ?? 0;
  const wrong = table.some(
    (record) =>
      (isCell(record) && formatOf(record) >= formats) ||
      (record.id === XLS.stringCell && record.data.getUint32(6, true) >= texts),
  );
  if (wrong) return 'broken';
  const cells = table.filter(isCell).map(extentOf);
  const ordered = cells.every((cell, at) => at === 0 || follows(cell, cells[at - 1]));
  const agrees = agreesWithRows(table, cells) && fillsItsSize(sheet, table);
  return ordered && agrees && !table.some(hasMore) ? 'sound' : 'doubtful';
}

/** Whether the rows reach from the first to the last that the sheet says it has. */
function fillsItsSize(sheet: readonly XlsRecord[], table: readonly XlsRecord[]): boolean {
  const size = sheet.find(({ id }) => id === XLS.dimensions)?.data;
  // Sheets of charts have none.
  if (size === undefined) return table.length === 0 && !isWorksheet(sheet[0]);
  const rows = table
    .filter(({ id }) => id !== XLS.rowBlock)
    .map(({ data }) => data.getUint16(0, true));
  const [first, end] = [size.getUint32(0, true), size.getUint32(4, true)];
  if (rows.length === 0) return end <= first + 1;
  return rows.includes(first) && rows.includes(end - 1);
}

function isWorksheet(begin: XlsRecord | undefined): boolean {
  return (
    begin !== undefined && begin.data.byteLength >= 4 && begin.data.getUint16(2, true) === 0x10
  );
}

function isTabular(record: XlsRecord): boolean {
  return isCell(record) || record.id === XLS.row || record.id === XLS.rowBlock;
}

/** So few rows tell nothing of the program. */
const FEW = 3;

interface Extent {
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

function extentOf({ id, data }: XlsRecord): Extent {
  const several = id === XLS.severalNumbers || id === XLS.severalBlanks;
  const first = firstOf(data);
  return { row: data.getUint16(0, true), first, last: several ? lastOf(data) : first };
}

function follows(cell: Extent, before: Extent | undefined): boolean {
  if (before === undefined || cell.row > before.row) return true;
  return cell.row === before.row && cell.first > before.last;
}

/** Whether the cells of each row reach as far as its record says; some programs say it of none. */
function agreesWithRows(table: readonly XlsRecord[], cells: readonly Extent[]): boolean {
  const said = new Map<number, Extent>();
  for (const { id, data } of table) {
    const end = id === XLS.row ? data.getUint16(4, true) : 0;
    if (end > 0) said.set(data.getUint16(0, true), { ...rowOf(data), last: end - 1 });
  }
  const found = new Map<number, Extent>();
  for (const cell of cells) {
    const known = found.get(cell.row) ?? cell;
    const [first, last] = [Math.min(known.first, cell.first), Math.max(known.last, cell.last)];
    found.set(cell.row, { row: cell.row, first, last });
  }
  const rows = new Set([...said.keys(), ...found.keys()]);
  const apart = [...rows].filter((row) => {
    const [of, is] = [said.get(row), found.get(row)];
    return of?.first !== is?.first || of?.last !== is?.last;
  });
  // Where most of several rows differ, the program that wrote the file keeps no count.
  return apart.length === 0 || (rows.size > FEW && apart.length * 2 > rows.size);
}

function rowOf(data: DataView): Extent {
  const first = data.getUint16(2, true);
  return { row: data.getUint16(0, true), first, last: first };
}
