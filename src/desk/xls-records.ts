import type { HiddenParts } from '#desk/sheet.ts';

/** What the reader of values does not tell of the cells of an old `.xls`: see [MS-XLS]. */
export interface XlsCells {
  /** Whether a password is needed. */
  readonly encrypted: boolean;
  /** Whether the workbook and each of its sheets begin and end as they must: else rows may be missing. */
  readonly whole: boolean;
  /** By sheet name, then by `row,column`: formulas and number formats. */
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, XlsCell>>;
  /** By sheet name: what the sheet does not show. */
  readonly hidden: ReadonlyMap<string, HiddenParts>;
}

interface XlsCell {
  readonly formula: boolean;
  readonly format: string | undefined;
}

const BOF = 0x809;
const EOF = 0x0a;
const FORMULA = 0x06;
const COLINFO = 0x7d;
const FILTERMODE = 0x9b;
const ROW = 0x208;
const FILEPASS = 0x2f;
const BOUNDSHEET = 0x85;
const MULRK = 0xbd;
const XF = 0xe0;
const NUMBER = 0x203;
const RK = 0x27e;
const FORMAT = 0x41e;

/** Formats that every file has without declaring them, as far as they show dates or per cent. */
const BUILT_IN = new Map([
  [9, '0%'],
  [10, '0.00%'],
  [14, 'yyyy/m/d'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [22, 'yyyy/m/d h:mm'],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [31, 'yyyy"年"m"月"d"日"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

interface XlsRecord {
  readonly id: number;
  readonly offset: number;
  readonly data: DataView;
}

/** Walks the records of the stream `Workbook`. A damaged tail ends the walk. */
export function readXlsRecords(stream: Uint8Array): XlsCells {
  const records = [...recordsOf(stream)];
  const formats = new Map(BUILT_IN);
  const cellFormats: number[] = [];
  const places: { name: string; offset: number; hidden: boolean }[] = [];
  for (const { id, data } of records) {
    if (id === FILEPASS)
      return { encrypted: true, whole: true, sheets: new Map(), hidden: new Map() };
    if (id === FORMAT) formats.set(data.getUint16(0, true), unicode(data, 2, 2));
    if (id === XF) cellFormats.push(data.getUint16(2, true));
    if (id === BOUNDSHEET)
      places.push({
        name: unicode(data, 6, 1),
        offset: data.getUint32(0, true),
        hidden: (data.getUint8(4) & 3) > 0,
      });
    if (id === EOF) break;
  }
  const formatOf = (xf: number): string | undefined => formats.get(cellFormats[xf] ?? -1);
  const sheets = places.map(({ name, offset, hidden }) => {
    const from = records.findIndex((record) => record.offset === offset);
    const cells = from < 0 ? [] : cellsFrom(records, from, formatOf);
    const parts = { sheet: hidden, ...hiddenFrom(records, from) };
    return { name, cells: new Map(cells), parts, whole: from >= 0 && isClosed(records, from) };
  });
  return {
    encrypted: false,
    whole: isClosed(records, 0) && places.length > 0 && sheets.every(({ whole }) => whole),
    sheets: new Map(sheets.map(({ name, cells }) => [name, cells] as const)),
    hidden: new Map(sheets.map(({ name, parts }) => [name, parts] as const)),
  };
}

/** Whether the records from one on begin a part of the workbook and come to its end; parts may nest. */
function isClosed(records: readonly XlsRecord[], from: number): boolean {
  let open = 0;
  for (const { id } of records.slice(from)) {
    if (id === BOF) open += 1;
    if (id === EOF) open -= 1;
    if (open <= 0) return id === EOF;
  }
  return false;
}

/** Rows of no height and hidden columns of a sheet; all rows are filtered where a filter is on. */
function hiddenFrom(
  records: readonly XlsRecord[],
  from: number,
): Pick<HiddenParts, 'rows' | 'columns'> {
  const rows = new Set<number>();
  const columns = new Set<number>();
  let filtered = false;
  for (const { id, data } of from < 0 ? [] : records.slice(from)) {
    if (id === EOF) break;
    if (id === FILTERMODE) filtered = true;
    if (id === ROW && (data.getUint16(12, true) & 0x20) > 0) rows.add(data.getUint16(0, true));
    if (id === COLINFO && (data.getUint16(8, true) & 1) > 0) {
      const last = Math.min(data.getUint16(2, true), 255);
      for (let at = data.getUint16(0, true); at <= last; at++) columns.add(at);
    }
  }
  const why = filtered ? 'filtered' : 'hidden';
  return { rows: new Map([...rows].map((row) => [row, why] as const)), columns };
}

function* recordsOf(stream: Uint8Array): Generator<XlsRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let offset = 0;
  while (offset + 4 <= view.byteLength) {
    const length = view.getUint16(offset + 2, true);
    if (offset + 4 + length > view.byteLength) return;
    const data = new DataView(view.buffer, view.byteOffset + offset + 4, length);
    yield { id: view.getUint16(offset, true), offset, data };
    offset += 4 + length;
  }
}

function* cellsFrom(
  records: readonly XlsRecord[],
  from: number,
  formatOf: (xf: number) => string | undefined,
): Generator<[string, XlsCell]> {
  for (let index = from; index < records.length; index++) {
    const record = records[index];
    if (record === undefined || record.id === EOF) return;
    const { id, data } = record;
    if (id === FORMULA || id === NUMBER || id === RK) {
      const [row, column, xf] = [0, 2, 4].map((at) => data.getUint16(at, true));
      yield [`${row},${column}`, { formula: id === FORMULA, format: formatOf(xf ?? -1) }];
    }
    if (id === MULRK) {
      const [row, first] = [data.getUint16(0, true), data.getUint16(2, true)];
      for (let at = 4; at + 6 < data.byteLength; at += 6) {
        const format = formatOf(data.getUint16(at, true));
        yield [`${row},${first + (at - 4) / 6}`, { formula: false, format }];
      }
    }
  }
}

/** A text with its length in one byte or two, then a flag: one byte a character or two. */
function unicode(data: DataView, at: number, lengthBytes: 1 | 2): string {
  const length = lengthBytes === 1 ? data.getUint8(at) : data.getUint16(at, true);
  const start = at + lengthBytes + 1;
  const wide = (data.getUint8(at + lengthBytes) & 1) === 1;
  const bytes = wide ? length * 2 : length;
  const slice = new Uint8Array(data.buffer, data.byteOffset + start, bytes);
  return new TextDecoder(wide ? 'utf-16le' : 'latin1').decode(slice);
}
