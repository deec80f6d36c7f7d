import { zipSync } from 'fflate';
import { HEAVY, odsCell, odsOf, xlsxOf } from './heavy-workbooks.ts';

// Files that nobody would hand in by mistake. Each must come to its end, as rows or as a finding.

const cell = (place: string, value = '1', more = ''): string =>
  `<c r="${place}"${more}><v>${value}</v></c>`;
const row = (cells: string, at: number | string = 1): string => `<row r="${at}">${cells}</row>`;
const nested = (open: string, close: string, times: number): string =>
  open.repeat(times) + close.repeat(times);
const oneRow = (markup: string, attributes = ''): Uint8Array =>
  odsOf(`<table:table-row${attributes}>${markup}</table:table-row>`);
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
/** The names of the parts of a zip container, in its directory or everywhere, replaced byte for byte. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const latin = Buffer.from(bytes).toString('latin1');
  return new Uint8Array(Buffer.from(latin.replaceAll(from, to), 'latin1'));
}

/** Hostile files by what is wrong with them: name of the file, and its bytes. */
export const HOSTILE_KINDS: Readonly<Record<string, () => readonly [string, Uint8Array]>> = {
  'elements a hundred thousand deep': () => [
    'a.xlsx',
    xlsxOf({ behind: nested('<x>', '</x>', 100_000) }),
  ],
  'elements that never end': () => ['a.xlsx', xlsxOf({ rows: '<row>'.repeat(50_000) })],
  'cells inside cells': () => [
    'a.ods',
    oneRow(nested('<table:table-cell>', '</table:table-cell>', 20_000)),
  ],
  'spans inside spans': () => [
    'a.ods',
    oneRow(odsCell(nested('<text:span>', '</text:span>', 20_000))),
  ],
  'a hundred thousand attributes': () => [
    'a.xlsx',
    xlsxOf({ behind: `<x ${Array.from({ length: 100_000 }, (_, n) => `a${n}=""`).join(' ')}/>` }),
  ],
  'an attribute without an end': () => [
    'a.xlsx',
    xlsxOf({ rows: `<row r="${'1'.repeat(100_000)}` }),
  ],
  'a row of no number': () => ['a.xlsx', xlsxOf({ rows: row(cell('A1'), 'x') })],
  'a row before the first': () => ['a.xlsx', xlsxOf({ rows: row(cell('A0'), -1) })],
  'a column behind the last': () => ['a.xlsx', xlsxOf({ rows: row(cell('XFE1')) })],
  'a column of four letters': () => ['a.xlsx', xlsxOf({ rows: row(cell('AAAA1')) })],
  'a row behind the last': () => ['a.xlsx', xlsxOf({ rows: row(cell('A99999999'), 99_999_999) })],
  'one cell a hundred thousand times': () => [
    'a.xlsx',
    xlsxOf({ rows: row(cell('A1').repeat(100_000)) }),
  ],
  'rows in any order': () => ['a.xlsx', xlsxOf({ rows: row(cell('A9'), 9) + row(cell('A1'), 1) })],
  'a text that there is not': () => [
    'a.xlsx',
    xlsxOf({ rows: row(cell('A1', '99999', ' t="s"')) }),
  ],
  'a text of no number': () => ['a.xlsx', xlsxOf({ rows: row(cell('A1', '-1', ' t="s"')) })],
  'a style that there is not': () => [
    'a.xlsx',
    xlsxOf({ rows: row(cell('A1', '1', ' s="99999"')) }),
  ],
  'numbers that are none': () => [
    'a.xlsx',
    xlsxOf({
      rows: row(
        ['1e999', 'NaN', '-', '0x10']
          .map((value, at) => cell(`${'ABCD'[at] ?? ''}1`, value))
          .join(''),
      ),
    }),
  ],
  'a day in no year': () => [
    'a.xlsx',
    xlsxOf({
      rows: row(cell('A1', '1e15', ' s="1"')),
      styles: '<cellXfs><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>',
    }),
  ],
  'a merged range over all': () => [
    'a.xlsx',
    xlsxOf({
      rows: row(cell('A1')),
      behind: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    }),
  ],
  'a merged range turned round': () => [
    'a.xlsx',
    xlsxOf({ rows: row(cell('A1')), behind: '<mergeCells><mergeCell ref="C3:A1"/></mergeCells>' }),
  ],
  'columns hidden over and over': () => [
    'a.xlsx',
    xlsxOf({
      rows: `</sheetData><cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(500)}</cols><sheetData>${row(cell('A1'))}`,
    }),
  ],
  'characters that there are not': () => [
    'a.xlsx',
    xlsxOf({
      rows: row('<c r="A1" t="inlineStr"><is><t>&#x110000;&#0;&#xD800;&nope;</t></is></c>'),
    }),
  ],
  'a cell over a thousand million rows': () => [
    'a.ods',
    oneRow(
      '<table:table-cell table:number-rows-spanned="1000000000" table:number-columns-spanned="1000000000"><text:p>a</text:p></table:table-cell>',
    ),
  ],
  'repeated minus one time': () => [
    'a.ods',
    oneRow(
      '<table:table-cell table:number-columns-repeated="-1" office:value-type="float" office:value="1"/>',
      ' table:number-rows-repeated="-1"',
    ),
  ],
  'repeated without end': () => [
    'a.ods',
    oneRow(
      '<table:table-cell table:number-columns-repeated="1e308" office:value-type="float" office:value="1"/>',
      ' table:number-rows-repeated="Infinity"',
    ),
  ],
  'empty rows without end': () => [
    'a.ods',
    odsOf(
      '<table:table-row table:number-rows-repeated="1000000000"><table:table-cell/></table:table-row>'.repeat(
        3,
      ) + `<table:table-row>${odsCell('a')}</table:table-row>`,
    ),
  ],
  'a hundred thousand sheets': () => [
    'a.ods',
    odsOf('</table:table><table:table table:name="x">'.repeat(100_000)),
  ],
  'parts outside the archive': () => [
    'a.xlsx',
    renamed(HEAVY.strings(1), 'xl/styles.xml', '../../etc/xml'),
  ],
  'parts of the same name': () => [
    'a.xlsx',
    renamed(HEAVY.strings(1), 'xl/styles.xml', 'xl/workbook.x'),
  ],
  'a workbook of nothing but names': () => [
    'a.xlsx',
    zipSync(
      Object.fromEntries(
        ['xl/workbook.xml', 'xl/styles.xml', '[Content_Types].xml'].map((name) => [
          name,
          new Uint8Array(),
        ]),
      ),
    ),
  ],
  'ten million commas': () => ['a.csv', text(','.repeat(10_000_000))],
  'ten million quotation marks': () => ['a.csv', text('"'.repeat(10_000_000))],
  'ten million line ends': () => ['a.csv', text('\r'.repeat(10_000_000))],
  'one line of ten million': () => ['a.csv', text('甲'.repeat(3_000_000))],
  'half a character at the end': () => ['a.csv', Uint8Array.of(0xff, 0xfe, 0x61, 0x00, 0x0a)],
};
