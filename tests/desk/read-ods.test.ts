import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { odsPieces } from '#desk/ods-pieces.ts';
import { readOdsSheets } from '#desk/read-ods.ts';
import { odsCell, odsOf } from '../support/heavy-workbooks.ts';

const row = (cells: string, more = ''): string =>
  `<table:table-row${more}>${cells}</table:table-row>`;
const contentOf = (rows: string): string =>
  strFromU8(unzipSync(odsOf(rows))['content.xml'] ?? new Uint8Array());

const cell = fc.constantFrom(
  odsCell('甲'),
  odsCell('a<text:line-break/>b'),
  '<table:table-cell office:value-type="float" office:value="12"/>',
  '<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/>',
  '<table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="string"><text:p>跨</text:p></table:table-cell><table:covered-table-cell/>',
  '<table:table-cell/>',
  '<table:table-cell table:number-columns-repeated="3"/>',
);
const rows = fc.array(
  fc.tuple(
    fc.array(cell, { maxLength: 4 }),
    fc.constantFrom('', ' table:number-rows-repeated="3"'),
  ),
  { maxLength: 12 },
);
const END = '</table:table><table:table table:name="另一张">';

describe('a large OpenDocument file', () => {
  test('is read in pieces as it would be read whole', async () => {
    let cut = 0;
    await fc.assert(
      fc.asyncProperty(rows, rows, fc.integer({ min: 60, max: 600 }), async (a, b, size) => {
        const markup = (some: typeof a): string =>
          some.map(([cells, more]) => row(cells.join(''), more)).join('');
        const content = contentOf(`${markup(a)}${END}${markup(b)}`);
        if ((odsPieces(content, size)?.length ?? 0) > 2) cut += 1;
        const [whole, pieces] = await Promise.all(
          [Infinity, size].map(async (of) =>
            (await readOdsSheets(content, of)).map(({ name, rows: read, merges, cells }) => ({
              ...{ name, read, merges: merges ?? [] },
              formulas: [...(cells ?? [])].map(([place, { formula }]) => [place, formula]),
            })),
          ),
        );
        expect(pieces).toEqual(whole);
      }),
      { numRuns: 200 },
    );
    expect(cut).toBeGreaterThan(50);
  });

  test('keeps the formats of numbers and dates, and where they stand', async () => {
    const styles =
      '<office:automatic-styles xmlns:style="s" xmlns:number="n"><number:date-style style:name="d"><number:year number:style="long"/><number:text>-</number:text><number:month/></number:date-style><style:style style:name="c" style:family="table-cell" style:data-style-name="d"/></office:automatic-styles>';
    const day =
      '<table:table-cell table:style-name="c" office:value-type="date" office:date-value="2026-11-01"/>';
    const content = contentOf(row(odsCell('甲')).repeat(20) + row(day)).replace(
      '<office:body>',
      `${styles}<office:body>`,
    );
    const [sheet] = await readOdsSheets(content, 300);
    expect(odsPieces(content, 300)?.length).toBeGreaterThan(3);
    expect(sheet?.rows).toHaveLength(21);
    expect(sheet?.cells?.get('20,0')).toMatchObject({ style: { numFmt: 'yyyy-m' } });
  });

  test.each([
    [
      'with a sheet within a sheet',
      row(`<table:table-cell><table:table>${row(odsCell('a'))}</table:table></table:table-cell>`),
    ],
    ['with a comment, which may hold anything', `<!-- ${row('')} -->${row(odsCell('a'))}`],
    ['with something between sheets', `${row(odsCell('a'))}</table:table><x/><table:table>`],
    ['without an end', `${row(odsCell('a'))}</table:table><table:table>${row('')}<table:table>`],
  ])('%s is read whole', (_, markup) => {
    expect(odsPieces(contentOf(row(odsCell('甲')).repeat(9) + markup), 60)).toBeNull();
  });

  test('that is small is not cut', () => {
    expect(odsPieces(contentOf(row(odsCell('甲'))))).toBeNull();
  });
});
