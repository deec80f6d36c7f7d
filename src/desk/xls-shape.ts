import { XLS } from '#desk/xls-stream.ts';
import type { XlsRecord } from '#desk/xls-stream.ts';

/** Sizes of records that have but one. */
const EXACT = new Map<number, number>([
  [XLS.dimensions, 14],
  [XLS.uncalculated, 2],
  [XLS.row, 16],
  [XLS.blank, 6],
  [XLS.number, 14],
  [XLS.rk, 10],
  [XLS.stringCell, 10],
  [XLS.truth, 8],
]);
const CELLS = new Set<number>([
  ...[XLS.blank, XLS.number, XLS.rk, XLS.stringCell, XLS.truth, XLS.severalBlanks],
  ...[XLS.severalNumbers, XLS.label, XLS.richText, XLS.formula],
]);
/** Sizes of what stands before cells: pages, print, calculation. A wrong one would swallow rows. */
for (const id of [
  0x0c, 0x0d, 0x0f, 0x11, 0x12, 0x13, 0x2a, 0x2b, 0x55, 0x5f, 0x81, 0x82, 0x83, 0x84,
]) {
  EXACT.set(id, 2);
}
for (const id of [0x10, 0x26, 0x27, 0x28, 0x29, 0x80]) EXACT.set(id, 8);
/** What else stands among cells, and what it stands behind. */
const BEHIND = new Map<number, readonly number[]>([
  [XLS.text, [XLS.formula, XLS.array, XLS.table, XLS.sharedFormula]],
  [XLS.continued, [XLS.text, XLS.continued]],
  [XLS.array, [XLS.formula]],
  [XLS.table, [XLS.formula]],
  [XLS.sharedFormula, [XLS.formula]],
]);

/** Whether a record is of the one size that it can have, where there is but one. */
export function hasItsSize({ id, data }: XlsRecord): boolean {
  return (EXACT.get(id) ?? data.byteLength) === data.byteLength;
}

/** Whether a record is a cell, with a value or without. */
export function isCell({ id }: XlsRecord): boolean {
  return CELLS.has(id);
}

/** Whether a record among cells is one that may stand there, with what it says it has. */
export function isWhole(
  { id, data }: XlsRecord,
  before: XlsRecord | undefined,
  next: XlsRecord | undefined,
): boolean {
  const size = data.byteLength;
  if (id === XLS.severalNumbers)
    return size >= 12 && size % 6 === 0 && lastOf(data) === firstOf(data) + size / 6 - 2;
  if (id === XLS.severalBlanks)
    return size >= 8 && size % 2 === 0 && lastOf(data) === firstOf(data) + size / 2 - 4;
  if (id === XLS.formula)
    return size >= 22 && 22 + data.getUint16(20, true) <= size && hasText(data, next);
  if (id === XLS.label || id === XLS.richText) return size >= 9 && textSize(data, 6) <= size;
  if (id === XLS.text && (size < 3 || textSize(data, 0) > size)) return false;
  if (id === XLS.rowBlock) return size >= 4 && (next === undefined || next.id === XLS.row);
  if (CELLS.has(id) || id === XLS.row || id === XLS.uncalculated) return true;
  return BEHIND.get(id)?.includes(before?.id ?? 0) === true;
}

/** Whether a formula has something behind its tokens: a list of constants, or the next cell. */
export function hasMore({ id, data }: XlsRecord): boolean {
  return id === XLS.formula && data.byteLength > 22 + data.getUint16(20, true);
}

/** A formula whose value is a text has it in a record of its own. */
function hasText(data: DataView, next: XlsRecord | undefined): boolean {
  const isText = data.getUint16(12, true) === 0xffff && data.getUint8(6) === 0;
  return !isText || (next !== undefined && FOLLOWS_FORMULA.has(next.id));
}

const FOLLOWS_FORMULA = new Set<number>([XLS.text, XLS.array, XLS.sharedFormula, XLS.table]);

/** Where a text ends that begins with its length in two bytes and a flag. */
function textSize(data: DataView, at: number): number {
  return at + 3 + data.getUint16(at, true) * ((data.getUint8(at + 2) & 1) + 1);
}

/** Number of the format of a cell; those of several in one record are not looked at. */
export function formatOf({ id, data }: XlsRecord): number {
  return id === XLS.severalNumbers || id === XLS.severalBlanks ? 0 : data.getUint16(4, true);
}

/** Column of a cell, or the first of several in one record. */
export function firstOf(data: DataView): number {
  return data.getUint16(2, true);
}

/** The last column of several cells in one record. */
export function lastOf(data: DataView): number {
  return data.getUint16(data.byteLength - 2, true);
}
