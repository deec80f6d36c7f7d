import { describe, expect, test } from 'vitest';
import { readWorkbook } from '#desk/workbook.ts';
import { HEAVY, odsCell, odsOf, xlsxOf } from '../support/heavy-workbooks.ts';

const kindOf = (bytes: Uint8Array): 'xlsx' | 'ods' =>
  new TextDecoder('latin1').decode(bytes.subarray(30, 38)) === 'mimetype' ? 'ods' : 'xlsx';

/** What comes of a workbook: the code it is refused by, or the rows of its first sheet. */
async function outcome(bytes: Uint8Array): Promise<string | string[][]> {
  const { sheets, violation } = await readWorkbook(bytes, kindOf(bytes));
  if (violation !== undefined) return violation.code;
  return (sheets[0]?.rows ?? []).map((cells) => cells.map(({ text }) => text));
}

describe('is told before anything of it is read', () => {
  test.each([
    ['spaces', 100_000_000, 'cell-too-long'],
    ['rows repeated', 60_001, 'too-many-rows'],
    ['cells repeated', 16_384, 'too-many-cells'],
    ['rows out to XFD', 200, 'too-many-cells'],
    ['last row', 1_048_576, 'too-many-rows'],
    ['strings', 400_001, 'workbook-excess'],
    ['formats', 66_001, 'workbook-excess'],
    ['fonts', 750_001, 'workbook-excess'],
    ['merges', 20_001, 'workbook-excess'],
    ['long cell', 200_000, 'cell-too-long'],
    ['long cell in pieces', 40_000, 'cell-too-long'],
  ] as const)('%s: %i', async (kind, size, code) => {
    expect(await outcome(HEAVY[kind](size))).toBe(code);
  });
});

describe('is read', () => {
  test.each([
    ['spaces', 3, [['a   b']]],
    ['rows repeated', 2, [['a'], ['a']]],
    ['last row', 2, [[''], ['1']]],
    ['long cell', 3, [['aaa']]],
  ] as const)('%s: %i', async (kind, size, rows) => {
    expect(await outcome(HEAVY[kind](size))).toEqual(rows);
  });

  test.each(['strings', 'formats', 'fonts', 'merges'] as const)('one of %s', async (kind) => {
    expect(await outcome(HEAVY[kind](1))).toEqual([]);
  });

  test('a list whose rows are formatted to the last column and beyond the last row', async () => {
    const far = (row: number): string => `<c r="XFD${row}" s="0"/><c r="XFC${row}" s="0"></c>`;
    const rows = Array.from({ length: 500 }, (_, n) => `<row r="${n + 2}">${far(n + 2)}</row>`);
    const first = `<row r="1"><c r="A1"><v>7</v></c>${far(1)}</row>`;
    expect(await outcome(xlsxOf({ rows: first + rows.join('') }))).toEqual([['7']]);
    const styled = `<table:table-cell table:style-name="ce1" table:number-columns-repeated="16383"/>`;
    const ods = `<table:table-row>${odsCell('7')}${styled}</table:table-row><table:table-row table:number-rows-repeated="1048575">${styled}</table:table-row>`;
    expect(await outcome(odsOf(ods))).toEqual([['7']]);
  });

  test('a row whose cells do not say their place keeps its empty ones', async () => {
    const rows = '<row><c/><c><v>1</v></c><c/><c><v>2</v></c></row>';
    expect(await outcome(xlsxOf({ rows }))).toEqual([['', '1', '', '2']]);
  });

  test('rows in groups, and those repeated at the head of each page', async () => {
    const row = (text: string): string => `<table:table-row>${odsCell(text)}</table:table-row>`;
    const rows = `<table:table-header-rows>${row('a')}</table:table-header-rows><table:table-row-group><table:table-row-group table:display="false">${row('b')}</table:table-row-group>${row('c')}</table:table-row-group>${row('d')}`;
    expect(await outcome(odsOf(rows))).toEqual([['a'], ['b'], ['c'], ['d']]);
  });

  test('a reading without an end is no reading, however often it begins', async () => {
    const strings = `<si>${'<rPh sb="0" eb="1"><t>a</t>'.repeat(20_000)}</si>`;
    expect(await outcome(xlsxOf({ strings }))).toBe('workbook-broken');
  });
});
