import { limits } from '#desk/limits.ts';
import { attributeOf, isEmptyElement, tagText } from '#desk/part-tags.ts';
import type { Tag } from '#desk/part-tags.ts';
import type { Violation } from '#tables/finding.ts';

/** Counts the rectangle of cells that hold something, tag by tag. */
export interface Extent {
  /** Takes the next tag; tells where there are too many cells. */
  take(name: string, part: Uint8Array, tag: Tag): Violation | null;
}

/** Cells of a sheet of `.xlsx`: each names its place, or stands behind the one before it. */
export class XlsxExtent implements Extent {
  #row = 0;
  #column = 0;
  #rows = 0;
  #columns = 0;
  #cells = 0;
  #isText = false;
  /** The last of the texts of the workbook that a cell holds, by its number; -1 for none. */
  lastText = -1;

  take(name: string, part: Uint8Array, tag: Tag): Violation | null {
    if (name === 'row') {
      this.#row = Number(attributeOf(tagText(part, tag), 'r')) || this.#row + 1;
      this.#column = 0;
    }
    if (name === 'v' && this.#isText) {
      const value = new TextDecoder().decode(part.subarray(tag.to + 1, tag.to + 12));
      const number = /^\s*(\d*)\s*</.exec(value)?.[1] ?? Infinity;
      // One of no value has no text.
      if (number !== '') this.lastText = Math.max(this.lastText, Number(number));
    }
    if (name !== 'c') return null;
    const text = tagText(part, tag);
    this.#isText = attributeOf(text, 't') === 's';
    const place = /^([A-Z]{1,3})(\d{1,7})$/.exec(attributeOf(text, 'r') ?? '');
    this.#column = place === null ? this.#column + 1 : columnNumber(place[1] ?? '');
    if (isEmptyElement(part, tag)) return null;
    this.#cells += 1;
    this.#rows = Math.max(this.#rows, place === null ? this.#row : Number(place[2]));
    this.#columns = Math.max(this.#columns, this.#column);
    return extentOf(this.#rows, Math.max(this.#columns, this.#cells / Math.max(1, this.#rows)));
  }
}

/** Cells of the sheets of `.ods`: rows and cells may stand for many equal ones. */
export class OdsExtent implements Extent {
  #rows = 0;
  /** Rows without content that stand before the next with some. */
  #empty = 0;
  /** How many rows the present one stands for, and how far its content goes. */
  #times = 0;
  #column = 0;
  #width = 0;
  #widest = 0;
  #cells = 0;
  #spaces = 0;

  take(name: string, part: Uint8Array, tag: Tag): Violation | null {
    if (name === 's') {
      const spaces = Number(attributeOf(tagText(part, tag), 'text:c')) || 1;
      this.#spaces += spaces;
      const long = spaces > limits.characters || this.#spaces > limits.unpackedBytes / MOST_SHARE;
      return long ? { code: 'cell-too-long', params: { limit: limits.characters } } : null;
    }
    if (name === 'table') {
      [this.#rows, this.#empty, this.#times, this.#widest, this.#cells] = [0, 0, 0, 0, 0];
    }
    if (name === 'table-row') {
      if (this.#width === 0) this.#empty += this.#times;
      this.#times = repeats(tagText(part, tag), 'table:number-rows-repeated');
      [this.#column, this.#width] = [0, 0];
    }
    if (name !== 'table-cell' && name !== 'covered-table-cell') return null;
    const text = tagText(part, tag);
    this.#column += repeats(text, 'table:number-columns-repeated');
    if (isEmptyElement(part, tag) && !HOLDS.test(text)) return null;
    if (this.#width === 0) [this.#rows, this.#empty] = [this.#rows + this.#empty + this.#times, 0];
    this.#cells += this.#times * (this.#column - this.#width);
    this.#width = this.#column;
    this.#widest = Math.max(this.#widest, this.#width);
    return extentOf(this.#rows, Math.max(this.#widest, this.#cells / Math.max(1, this.#rows)));
  }
}

/** Spaces that are counted, not written, may be this share of what a workbook may hold. */
const MOST_SHARE = 16;
/** Attributes by which an element without content holds a value. */
const HOLDS = /\s(?:office:\w*-?value|table:formula)/;

function repeats(tag: string, name: string): number {
  return Math.max(1, Math.trunc(Number(attributeOf(tag, name))) || 1);
}

/** Number of a column from its letters, counted from 1. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function extentOf(rows: number, columns: number): Violation | null {
  if (rows > limits.rows) return { code: 'too-many-rows', params: { limit: limits.rows } };
  if (rows * columns <= limits.cells) return null;
  const params = { rows, columns: Math.ceil(columns), limit: limits.cells };
  return { code: 'too-many-cells', params };
}
