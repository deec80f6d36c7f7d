import fs from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { odsCell, odsOf, xlsxOf } from './heavy-workbooks.ts';

// More kinds of hostile files, made by taking sound ones apart.

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const times = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join('');
const inRow = (cells: string): string => `<row r="1">${cells}</row>`;
const inline = (markup: string): string => inRow(`<c r="A1" t="inlineStr"><is>${markup}</is></c>`);
const odsRow = (markup: string, more = ''): Uint8Array =>
  odsOf(`<table:table-row${more}>${markup}</table:table-row>`);
/** A sound workbook with a part put in, changed or taken away. */
function withPart(
  name: string,
  change: (part: string) => string | Uint8Array | null,
  sound = xlsxOf({ rows: inline('<t>a</t>') }),
): Uint8Array {
  const parts = unzipSync(sound);
  const made = change(new TextDecoder().decode(parts[name]));
  const others = Object.entries(parts).filter(([other]) => other !== name);
  const changed =
    made === null ? [] : [[name, typeof made === 'string' ? strToU8(made) : made] as const];
  return zipSync(Object.fromEntries([...others, ...changed]));
}
/** A number in the directory of a zip file, at a place behind the mark of each entry. */
function inDirectory(bytes: Uint8Array, behind: number, value: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + behind, value, true);
  }
  return bytes;
}
const sound = (): Uint8Array => xlsxOf({ rows: inline('<t>a</t>') });
const oldBook = (): Buffer => fs.readFileSync('tests/fixtures/lists/h-hidden.xls');
/** An old workbook with bytes overwritten from a place on. */
function oldWith(at: number, bytes: readonly number[]): Uint8Array {
  const book = new Uint8Array(oldBook());
  book.set(bytes, at);
  return book;
}
const sheetWith = (behind: string): Uint8Array => xlsxOf({ rows: inline('<t>a</t>'), behind });

type Kinds = Readonly<Record<string, () => readonly [string, Uint8Array]>>;

/** Kinds that come to a finding at once, by what is wrong with them. */
export const MORE_KINDS: Kinds = {
  'nothing but the end of a zip file': () => [
    'a.xlsx',
    Uint8Array.of(0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)),
  ],
  'no directory': () => ['a.xlsx', sound().subarray(0, 400)],
  'a directory of no end': () => ['a.xlsx', sound().subarray(0, -12)],
  'parts that say they are nothing': () => ['a.xlsx', inDirectory(sound(), 24, 0)],
  'parts that say they are four gigabytes': () => ['a.xlsx', inDirectory(sound(), 24, 0xffffffff)],
  'parts that begin behind the end': () => ['a.xlsx', inDirectory(sound(), 42, 0xfffffff0)],
  'parts of a checksum that is not theirs': () => ['a.xlsx', inDirectory(sound(), 16, 1)],
  'ten thousand parts': () => [
    'a.xlsx',
    zipSync({
      ...unzipSync(sound()),
      ...Object.fromEntries(
        Array.from({ length: 10_000 }, (_, n) => [`xl/x${n}.xml`, text('<a/>')]),
      ),
    }),
  ],
  'no sheet behind its name': () => ['a.xlsx', withPart('xl/worksheets/sheet1.xml', () => null)],
  'no list of sheets': () => ['a.xlsx', withPart('xl/workbook.xml', () => null)],
  'a sheet that is the list of sheets': () => [
    'a.xlsx',
    withPart('xl/_rels/workbook.xml.rels', (rels) => rels.replace('worksheets/sheet1', 'workbook')),
  ],
  'a sheet that lies outside': () => [
    'a.xlsx',
    withPart('xl/_rels/workbook.xml.rels', (rels) =>
      rels.replace('worksheets/sheet1.xml', '../../../../etc/passwd'),
    ),
  ],
  'entities that grow': () => [
    'a.xlsx',
    withPart(
      'xl/worksheets/sheet1.xml',
      (sheet) =>
        `<!DOCTYPE a [<!ENTITY b "${'b'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>${sheet}`,
    ),
  ],
  'entities of another file': () => [
    'a.ods',
    withPart(
      'content.xml',
      (content) => `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${content}`,
      odsRow(odsCell('&b;')),
    ),
  ],
  'a sheet in UTF-16': () => [
    'a.xlsx',
    withPart('xl/worksheets/sheet1.xml', (sheet) =>
      Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(sheet, 'utf16le')]),
    ),
  ],
  'a sheet of random bytes': () => [
    'a.xlsx',
    withPart('xl/worksheets/sheet1.xml', () =>
      Uint8Array.from({ length: 100_000 }, (_, n) => (n * 7919) % 251),
    ),
  ],
  'a cell in a hundred thousand pieces': () => [
    'a.xlsx',
    xlsxOf({ rows: inline('<r><rPr><b/></rPr><t>a</t></r>'.repeat(100_000)) }),
  ],
  'a name of a hundred thousand characters': () => [
    'a.xlsx',
    withPart('xl/workbook.xml', (book) => book.replace('Sheet1', '甲'.repeat(100_000))),
  ],
  'a formula of a million signs': () => [
    'a.ods',
    odsRow(
      `<table:table-cell table:formula="of:=${'1+'.repeat(500_000)}1" office:value-type="float" office:value="1"/>`,
    ),
  ],
  'rows in rows': () => [
    'a.ods',
    odsOf('<table:table-row>'.repeat(20_000) + '</table:table-row>'.repeat(20_000)),
  ],
  'groups in groups': () => [
    'a.ods',
    odsOf('<table:table-row-group>'.repeat(50_000) + '</table:table-row-group>'.repeat(50_000)),
  ],
  'no content': () => ['a.ods', withPart('content.xml', () => null, odsRow(odsCell('a')))],
  'a chain that goes round': () => [
    'a.xls',
    oldWith(
      512,
      Array.from({ length: 400 }, () => 0),
    ),
  ],
  'sectors of no size': () => ['a.xls', oldWith(30, [0xff, 0xff])],
  'a directory that is not there': () => ['a.xls', oldWith(48, [0xf0, 0xff, 0xff, 0x7f])],
  'half a workbook': () => ['a.xls', new Uint8Array(oldBook()).subarray(0, 2048)],
  'nothing but its mark': () => ['a.xls', new Uint8Array(oldBook()).subarray(0, 8)],
  'twenty thousand columns': () => ['a.csv', text(`${times(20_000, (n) => `c${n},`)}\n1\n`)],
  'zeros between all letters': () => ['a.csv', text([...'facility_id,name_zh\na,b\n'].join('\0'))],
};

/** Kinds of which so much is there that reading it takes its time. */
export const LARGE_KINDS: Kinds = {
  'a text that has two million pieces': () => [
    'a.xlsx',
    xlsxOf({ strings: `<si>${'<r><t>a</t></r>'.repeat(2_000_000)}</si>` }),
  ],
  'two million rules of colour': () => [
    'a.xlsx',
    sheetWith(
      '<conditionalFormatting sqref="A1"><cfRule/></conditionalFormatting>'.repeat(1_000_000),
    ),
  ],
  'two million links': () => [
    'a.xlsx',
    sheetWith(`<hyperlinks>${'<hyperlink ref="A1"/>'.repeat(2_000_000)}</hyperlinks>`),
  ],
  'two million names': () => [
    'a.xlsx',
    withPart('xl/workbook.xml', (book) =>
      book.replace(
        '</sheets>',
        `</sheets><definedNames>${'<definedName/>'.repeat(2_000_000)}</definedNames>`,
      ),
    ),
  ],
  'line breaks without end': () => [
    'a.ods',
    odsRow(odsCell('<text:line-break/>'.repeat(1_600_000))),
  ],
  'columns repeated over and over': () => [
    'a.ods',
    odsOf(
      `<table:table-column table:number-columns-repeated="16384"/>`.repeat(100_000) +
        `<table:table-row>${odsCell('a')}</table:table-row>`.repeat(60_001),
    ),
  ],
  'a table of a page without end': () => [
    'a.xls',
    text(`<html><table>${'<tr><td>a'.repeat(400_000)}`),
  ],
  'a page of a million tables': () => ['a.xls', text(`<html>${'<table>'.repeat(1_000_000)}`)],
};
