/** The chosen areas in an address, such as `?areas=130726100,130726102`. */
const KEY = 'areas';

/** Codes of areas that an address names, without repeats; anything else in it is passed over. */
export function areasIn(search: string): string[] {
  const codes = new URLSearchParams(search).get(KEY)?.split(',') ?? [];
  return [...new Set(codes.filter((code) => /^\d{6}(\d{3})?$/.test(code)))];
}

/** An address with these areas chosen; without any it names none. Commas stay legible. */
export function withAreas(address: string, areas: readonly string[]): string {
  const [path = ''] = address.split('?');
  return areas.length === 0 ? path : `${path}?${KEY}=${areas.join(',')}`;
}

export interface ComparedRow {
  readonly code: string;
  readonly label: string;
  readonly rank: string;
  readonly value: string;
}

/**
 * A comparison as CSV for Excel and WPS: a byte-order mark, and names guarded against being run as
 * formulas. Codes of nine digits are short enough to keep every digit.
 */
export function compareCsv(heads: readonly string[], rows: readonly ComparedRow[]): string {
  const lines = [heads, ...rows.map(({ rank, code, label, value }) => [rank, code, label, value])];
  return `\ufeff${lines.map((cells) => cells.map(quote).join(',')).join('\r\n')}\r\n`;
}

function quote(cell: string): string {
  const safe = /^[=+@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
