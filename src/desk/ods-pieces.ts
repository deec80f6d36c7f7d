/** Characters of a piece: the library makes a tree of all it reads, twenty times as large as the text. */
const PIECE = 250_000;

/** Some rows of one sheet of an OpenDocument file, as a document of its own. */
export interface OdsPiece {
  /** Made when it is asked for, so that no two are there at a time. */
  readonly content: () => string;
  /** Whether it goes on with the sheet of the piece before it. */
  readonly goesOn: boolean;
  /** Whether its last row is none of the sheet: it holds the place of empty rows before it. */
  readonly marked: boolean;
}

/** Stands behind the rows of a piece that another follows: empty ones at its end would be left out. */
const MARK =
  '<table:table-row><table:table-cell office:value-type="float" office:value="0"/></table:table-row>';
const TABLE = /<(\/?)table:table(?=[\s>])[^<>]*>/g;
const ROW = '<table:table-row';

/**
 * Cuts the content of a large OpenDocument file into pieces that are read one after the other. Null where it is small, or where its sheets do not simply follow
 * each other, so that it is to be read whole.
 */
export function odsPieces(content: string, piece = PIECE): OdsPiece[] | null {
  if (content.length <= piece || /<!--|<!\[CDATA\[/.test(content)) return null;
  const tables = tablesIn(content);
  const [first] = tables ?? [];
  const last = tables?.at(-1);
  if (tables === null || first === undefined || last === undefined) return null;
  const before = content.slice(0, first.from);
  const behind = content.slice(last.to);
  return tables.flatMap(({ open, rowsFrom, rowsTo }) =>
    cuts(content, rowsFrom, rowsTo, piece).map(([from, to], at) => {
      const marked = to < rowsTo;
      const foot = `${marked ? MARK : ''}</table:table>${behind}`;
      const make = (): string => `${before}${open}${content.slice(from, to)}${foot}`;
      return { content: make, goesOn: at > 0, marked };
    }),
  );
}

interface TablePlace {
  readonly from: number;
  readonly to: number;
  readonly open: string;
  readonly rowsFrom: number;
  readonly rowsTo: number;
}

/** Where the sheets stand; null where one lies in another, or anything lies between them. */
function tablesIn(content: string): TablePlace[] | null {
  const tables: TablePlace[] = [];
  let open: RegExpMatchArray | null = null;
  for (const tag of content.matchAll(TABLE)) {
    const [text, end] = tag;
    if ((end === '/') !== (open !== null) || text.endsWith('/>')) return null;
    if (open === null) {
      const before = tables.at(-1)?.to;
      if (before !== undefined && content.slice(before, tag.index).trim() !== '') return null;
      open = tag;
      continue;
    }
    const from = open.index ?? 0;
    const rowsFrom = from + open[0].length;
    tables.push({ from, to: tag.index + text.length, open: open[0], rowsFrom, rowsTo: tag.index });
    open = null;
  }
  return open === null ? tables : null;
}

/** Places between rows that cut a sheet into pieces of at least a length. */
function cuts(content: string, from: number, to: number, piece: number): [number, number][] {
  const places = [from];
  for (;;) {
    const next = content.indexOf(ROW, (places.at(-1) ?? 0) + piece);
    if (next < 0 || next >= to) break;
    places.push(next);
  }
  return places.map((place, at) => [place, places[at + 1] ?? to]);
}
