import Papa from 'papaparse';

/** A table as it stood at one time: texts only, so that versions of any schema can be compared. */
export interface Snapshot {
  /** Names, no two alike. */
  readonly columns: readonly string[];
  /** Each row as long as `columns`. */
  readonly rows: readonly (readonly string[])[];
}

/** What a table was before it existed. */
export const EMPTY: Snapshot = { columns: [], rows: [] };

/**
 * Reads a version of a table without checking it, because the rules of today need not have been
 * those of its day. Nothing in the file is lost: cells beyond the header come under `#8`, a second
 * column of a name under `name#3`, by their position. Null where quotation marks are broken, so
 * that no one can say which cells there are.
 */
export function readSnapshot(text: string): Snapshot | null {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const parsed = Papa.parse<string[]>(plain.replace(/\n$/, ''), { delimiter: ',', newline: '\n' });
  if (parsed.errors.some((error) => error.type === 'Quotes')) return null;
  const [header, ...body] = parsed.data;
  if (header === undefined || plain.trim() === '') return EMPTY;
  // Lines of nothing are no rows.
  const rows = body.filter((cells) => cells.length > 1 || cells[0] !== '');
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), header.length);
  const columns = namesOf(header, width);
  return { columns, rows: rows.map((cells) => padded(cells, width)) };
}

function namesOf(header: readonly string[], width: number): string[] {
  const names: string[] = [];
  for (let at = 0; at < width; at += 1) {
    const name = header[at] ?? '';
    names.push(name === '' || names.includes(name) ? `${name}#${at + 1}` : name);
  }
  return names;
}

function padded(cells: readonly string[], width: number): readonly string[] {
  if (cells.length === width) return cells;
  return [...cells, ...Array.from({ length: width - cells.length }, () => '')];
}

/** Positions of the columns by name. */
export function positionsOf({ columns }: Snapshot): ReadonlyMap<string, number> {
  return new Map(columns.map((name, at) => [name, at]));
}
