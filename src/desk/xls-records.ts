import type { HiddenParts } from '#desk/sheet.ts';
import { xlsSoundness } from '#desk/xls-sound.ts';
import type { Soundness } from '#desk/xls-sound.ts';
import { XLS, xlsRecords } from '#desk/xls-stream.ts';
import type { XlsRecord } from '#desk/xls-stream.ts';

/** What the reader of values does not tell of the cells of an old `.xls`: see [MS-XLS]. */
export interface XlsCells {
  /** Whether a password is needed. */
  readonly encrypted: boolean;
  /** Whether the workbook agrees with itself: else rows may be missing. */
  readonly soundness: Soundness;
  /** By sheet name, then by `row,column`: formulas and number formats. */
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, XlsCell>>;
  /** By sheet name: what the sheet does not show. */
  readonly hidden: ReadonlyMap<string, HiddenParts>;
}

interface XlsCell {
  readonly formula: boolean;
  readonly format: string | undefined;
}

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

/** Walks the records of the stream `Workbook`. A damaged tail ends the walk. */
export function readXlsRecords(stream: Uint8Array): XlsCells {
  const records = [...xlsRecords(stream)];
  const formats = new Map(BUILT_IN);
  const cellFormats: number[] = [];
  const places: { name: string; offset: number; hidden: boolean }[] = [];
  for (const { id, data } of records) {
    if (id === XLS.filePass)
      return { encrypted: true, soundness: 'sound', sheets: new Map(), hidden: new Map() };
    if (id === XLS.format) formats.set(data.getUint16(0, true), unicode(data, 2, 2));
    if (id === XLS.xf) cellFormats.push(data.getUint16(2, true));
    if (id === XLS.sheet)
      places.push({
        name: unicode(data, 6, 1),
        offset: data.getUint32(0, true),
        hidden: (data.getUint8(4) & 3) > 0,
      });
    if (id === XLS.end) break;
  }
  const soundness = xlsSoundness(
    records,
    places.map(({ offset }) => offset),
    cellFormats.length,
  );
  // Nothing of it is read: any number of sheets may claim the same cells.
  if (soundness === 'broken') {
    return { encrypted: false, soundness, sheets: new Map(), hidden: new Map() };
  }
  const formatOf = (xf: number): string | undefined => formats.get(cellFormats[xf] ?? -1);
  const sheets = places.map(({ name, offset, hidden }) => {
    const from = records.findIndex((record) => record.offset === offset);
    const cells = from < 0 ? [] : cellsFrom(records, from, formatOf);
    const parts = { sheet: hidden, ...hiddenFrom(records, from) };
    return { name, cells: new Map(cells), parts };
  });
  return {
    encrypted: false,
    soundness,
    sheets: new Map(sheets.map(({ name, cells }) => [name, cells] as const)),
    hidden: new Map(sheets.map(({ name, parts }) => [name, parts] as const)),
  };
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
    if (id === XLS.end) break;
    if (id === XLS.filterMode) filtered = true;
    if (id === XLS.row && (data.getUint16(12, true) & 0x20) > 0) rows.add(data.getUint16(0, true));
    if (id === XLS.columnInfo && (data.getUint16(8, true) & 1) > 0) {
      const last = Math.min(data.getUint16(2, true), 255);
      for (let at = data.getUint16(0, true); at <= last; at++) columns.add(at);
    }
  }
  const why = filtered ? 'filtered' : 'hidden';
  return { rows: new Map([...rows].map((row) => [row, why] as const)), columns };
}

function* cellsFrom(
  records: readonly XlsRecord[],
  from: number,
  formatOf: (xf: number) => string | undefined,
): Generator<[string, XlsCell]> {
  for (let index = from; index < records.length; index++) {
    const record = records[index];
    if (record === undefined || record.id === XLS.end) return;
    const { id, data } = record;
    if (id === XLS.formula || id === XLS.number || id === XLS.rk) {
      const [row, column, xf] = [0, 2, 4].map((at) => data.getUint16(at, true));
      yield [`${row},${column}`, { formula: id === XLS.formula, format: formatOf(xf ?? -1) }];
    }
    if (id === XLS.severalNumbers) {
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
