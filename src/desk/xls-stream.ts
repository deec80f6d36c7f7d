/** A record of the stream `Workbook` of an old `.xls` ([MS-XLS] 2.1.4). */
export interface XlsRecord {
  readonly id: number;
  readonly offset: number;
  readonly data: DataView;
}

/** Ids of the records that are looked at. */
export const XLS = {
  formula: 0x06,
  end: 0x0a,
  dateMode: 0x22,
  filePass: 0x2f,
  continued: 0x3c,
  columnInfo: 0x7d,
  sheet: 0x85,
  filterMode: 0x9b,
  severalNumbers: 0xbd,
  severalBlanks: 0xbe,
  richText: 0xd6,
  rowBlock: 0xd7,
  xf: 0xe0,
  strings: 0xfc,
  stringCell: 0xfd,
  dimensions: 0x200,
  blank: 0x201,
  number: 0x203,
  label: 0x204,
  truth: 0x205,
  text: 0x207,
  row: 0x208,
  array: 0x221,
  table: 0x236,
  rk: 0x27e,
  format: 0x41e,
  sharedFormula: 0x4bc,
  uncalculated: 0x5e,
  begin: 0x809,
} as const;

/** Walks the records of a stream. A damaged tail ends the walk, and so does what fills up a stream. */
export function* xlsRecords(stream: Uint8Array): Generator<XlsRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let offset = 0;
  while (offset + 4 <= view.byteLength) {
    const length = view.getUint16(offset + 2, true);
    const id = view.getUint16(offset, true);
    if (offset + 4 + length > view.byteLength || (id === 0 && length === 0)) return;
    const data = new DataView(view.buffer, view.byteOffset + offset + 4, length);
    yield { id, offset, data };
    offset += 4 + length;
  }
}
