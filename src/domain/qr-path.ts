import { encode } from 'uqr';
import { lastOf } from '#domain/lists.ts';

/** A QR code as one SVG path to be stroked, one unit a module. */
export interface QrPath {
  /** Width and height in modules, with the quiet border that readers need. */
  readonly size: number;
  /** Dark runs of each row as horizontal lines, to be stroked one unit wide. */
  readonly d: string;
}

/** Light modules around the code, as ISO/IEC 18004 asks. */
const QUIET = 4;

/**
 * One of the eight masks of the standard. Any of them reads; trying all for the evenest costs seven
 * times as long, on each of thousands of pages.
 */
const MASK = 2;

/**
 * Draws a text as a QR code. Level M stands a crease or a stain and keeps the code small; the path
 * is relative, so that it compresses.
 */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET, maskPattern: MASK });
  const rows = data.map((row, y) => {
    let d = '';
    let end = 0;
    for (const [start, length] of runs(row)) {
      d += d === '' ? `M${start} ${y}.5` : `m${start - end} 0`;
      d += `h${length}`;
      end = start + length;
    }
    return d;
  });
  return { size, d: rows.join('') };
}

/** Start and length of each run of dark modules. */
function runs(row: readonly boolean[]): (readonly [start: number, length: number])[] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = lastOf(found);
    if (!dark) return;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
