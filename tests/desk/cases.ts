import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { zipSync } from 'fflate';
import { at, book, cellsOf, csv, sound, titles, utf8 } from './handed-in.ts';
import type { Row } from './handed-in.ts';
import { toGb18030 } from './gb18030.ts';
import { HEAVY } from '../support/heavy-workbooks.ts';
import { bombSize, bomb, compoundFile, encryptedOds, laughs } from './hostile-files.ts';

/** A file with something to say of it. */
export interface Case {
  readonly file: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  readonly sheet?: string;
}

const cell = (row: number, name: string): string => `${row},${at(name)}`;
const one = (change: Row): readonly Row[] => [{ ...sound, ...change }];
const text = (change: Row): Case => ({ file: '名单.csv', bytes: () => utf8(csv(one(change))) });
const sheet = (change: Row, more: Parameters<typeof book>[1] = {}): Case => ({
  file: '名单.xlsx',
  bytes: () => book(one(change), more),
});
const raw = (file: string, content: string | Uint8Array): Case => ({
  file,
  bytes: () => (typeof content === 'string' ? utf8(content) : content),
});
const second: Row = { ...sound, facility_id: 'daiwang-home-2', name_zh: '代王城第二幸福院' };

/** Files that an editor may hand in, by what is the matter with them. */
export const cases: Readonly<Record<string, Case>> = {
  // No table at all
  'nothing in it': raw('空.csv', ''),
  'blank sheet': {
    file: '空.xlsx',
    bytes: () => writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }] }),
  },
  'wps file': raw('名单.et', 'x'),
  'numbers file': raw('名单.numbers', 'PK'),
  pdf: raw('名单.pdf', '%PDF-1.7'),
  picture: raw('名单.xlsx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)),
  'web page under the name of a sheet': raw('名单.xls', '<html><table><tr><td>1</td></tr></table>'),
  'web page that begins with a style': raw(
    '名单.xls',
    '<style>td{}</style><table><tr><td>1</td></tr></table>',
  ),
  'web page that begins with a word': raw(
    '名单.csv',
    '\ufeff名单 <table border="1"><tr><td>1</td></tr></table>',
  ),
  'web page in utf-16': raw(
    '名单.xls',
    Uint8Array.from(Buffer.from('\ufeff<!-- x --><table></table>', 'utf16le')),
  ),
  'web page saved as one file': raw(
    '名单.xls',
    'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n',
  ),
  'old xml workbook': raw(
    '名单.xls',
    '<?xml version="1.0"?>\r\n<?mso-application progid="Excel.Sheet"?>\r\n<Workbook/>',
  ),
  'flat odf workbook': raw(
    '名单.fods',
    '<?xml version="1.0" encoding="UTF-8"?>\n<office:document office:version="1.3"/>',
  ),
  'web page under the name of a wps file': raw('名单.et', '<html></html>'),
  'word document': raw('名单.docx', zipSync({ 'word/document.xml': utf8('<w/>') })),
  'old word document': raw('名单.doc', compoundFile('WordDocument')),
  archive: raw('名单.zip', zipSync({ 'a.csv': utf8('a') })),
  'password on an xlsx': raw('名单.xlsx', compoundFile('EncryptedPackage')),
  'password on an ods': raw('名单.ods', encryptedOds()),
  'zip bomb': raw('名单.xlsx', bomb()),
  'billion laughs': raw('名单.xlsx', laughs()),
  'cut off': { file: '名单.xlsx', bytes: async () => (await book([sound])).subarray(0, 900) },
  'too large': raw('名单.csv', new Uint8Array(bombSize)),
  'too many rows': raw('名单.csv', `${titles.join(',')}\n${'a\n'.repeat(60_001)}`),
  'too many cells': raw('名单.xlsx', HEAVY['rows out to XFD'](200)),
  'too many merged ranges': raw('名单.xlsx', HEAVY.merges(20_001)),
  'too long a cell': raw('名单.xlsx', HEAVY['long cell'](200_000)),
  // Encodings
  'unknown encoding': raw('名单.csv', Uint8Array.of(0x61, 0x2c, 0xff, 0x0a)),
  gbk: { file: '名单.csv', bytes: () => toGb18030(csv([sound], { header: titles })) },
  // Sheets and headers
  'no such sheet': { ...sheet({}), sheet: 'Sheet9' },
  'two sheets alike': sheet({}, { others: [{ name: '旧', rows: [titles] }] }),
  'another sheet': sheet({}, { others: [{ name: '说明', rows: [['填表说明']] }] }),
  'no header': raw('名单.csv', '甲,乙,丙\n1,2,3\n'),
  'title above': sheet({}, { rows: [['蔚县养老机构一览表'], titles, ['x']] }),
  'header again': raw('名单.csv', `${csv([sound])}${csv([second])}`),
  'near title': raw('名单.csv', csv([sound]).replace('beds', 'bed')),
  'column twice': raw('名单.csv', csv([sound]).replace('beds', 'name_zh')),
  'cell beyond the header': sheet({}, { rows: [titles, [...cellsOf(sound), '备注']] }),
  ragged: raw('名单.csv', csv([sound]).replace('operating', 'operating,')),
  'quote not closed': raw('名单.csv', csv([sound]).replace('代王城互助', '"代王城互助')),
  'stray quote': raw('名单.csv', csv([sound]).replace('互助', '"互助"')),
  'totals row': sheet({}, { rows: [titles, ['合计', '56处']] }),
  'merged names': sheet({}, { merges: [{ startRow: 1, endRow: 2, startCol: 1, endCol: 1 }] }),
  'merged townships': {
    file: '名单.xlsx',
    bytes: () =>
      book([sound, { ...second, township_code: null }], {
        merges: [
          { startRow: 1, endRow: 2, startCol: at('township_code'), endCol: at('township_code') },
        ],
      }),
  },
  // Cells
  'number with a unit': sheet({ beds: '80张' }),
  'number with a comma': text({ beds: '1,200' }),
  'no number': text({ beds: '面议' }),
  'long code as a number': sheet({ credit_code: Number('521307261234567890') }),
  'long code in powers of ten': text({ credit_code: '5.21307E+17' }),
  'lost zero': sheet({ phone: 3137012345 }),
  'error value': sheet({ beds: '#REF!' }),
  formula: sheet(
    {},
    { cells: new Map([[cell(1, 'beds'), { formula: '40+40', formulaResult: 80 }]]) },
  ),
  'formula never computed': sheet(
    {},
    { cells: new Map([[cell(1, 'beds'), { formula: '40+40' }]]) },
  ),
  'ambiguous date': text({ opened_on: '1/5/23' }),
  'date without a format': {
    file: '名单.ods',
    bytes: () =>
      writeOds({
        sheets: [
          {
            name: 'Sheet1',
            rows: [titles, cellsOf({ ...sound, opened_on: new Date(Date.UTC(2022, 8, 1)) })],
          },
        ],
      }),
  },
  'date in a text': sheet({ source_locator: new Date(Date.UTC(2026, 0, 4)) }),
  'time of day': sheet({ opened_on: '2023-01-05 08:30' }),
  'per cent': sheet(
    {},
    { cells: new Map([[cell(1, 'beds'), { value: 0.8, style: { numFmt: '0%' } }]]) },
  ),
  'space inside a name': text({ name_zh: '代王城 幸福院' }),
  'apostrophe before a sign': text({ note_zh: "'-20℃以下停课", note_en: 'Closed below -20℃' }),
  apostrophe: text({ name_zh: "'代王城幸福院'" }),
  'several at once': {
    file: '名单.xlsx',
    bytes: () =>
      book([
        { ...sound, beds: '八十', opened_on: '5/1/23' },
        { ...second, status: '营业' },
      ]),
  },
};
