import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnLetters } from '#desk/sheet.ts';
import { readWorkbook } from '#desk/workbook.ts';
import { odsOf, xlsxOf } from '../support/heavy-workbooks.ts';
import { HOSTILE } from '../support/hostile.ts';
import { secondOds, secondXlsx } from '../support/second-reader.ts';
import type { PlainSheet } from '../support/second-reader.ts';
import { FUZZ_TIMEOUT_MS, fuzz } from './budget.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** Texts as they stand in markup: of any kind, escaped in several ways. */
const plain = fc.oneof(
  fc.constantFrom(
    '蔚县',
    'a',
    ' b ',
    '0755',
    '1e5',
    ...HOSTILE.filter((one) => !/[\t\r\n]/.test(one)),
  ),
  fc.string({ maxLength: 6 }),
);
const markup = fc.oneof(
  plain.map(escaped),
  plain.filter((text) => !text.includes(']]>')).map((text) => `<![CDATA[${text}]]>`),
  plain.map((text) => `${escaped(text)}<!-- ${text.replace(/[^\p{L}]/gu, '')} -->`),
);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e300, max: 1e300 }));

/** A cell of `.xlsx`, as a function of its place, which it may leave out. */
const xlsxCell = fc.oneof(
  number.map((value) => `<c*><v>${value}</v></c>`),
  fc.boolean().map((value) => `<c* t="b"><v>${value ? 1 : 0}</v></c>`),
  markup.map((text) => `<c* t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`),
  fc
    .tuple(markup, markup)
    .map(
      ([a, b]) =>
        `<c* t="inlineStr"><is><r><t>${a}</t></r><r><rPr><b/></rPr><t>${b}</t></r></is></c>`,
    ),
  markup.map((text) => `<c* t="str"><f>A1&amp;"x"</f><v>${text}</v></c>`),
  fc.nat(5).map((index) => `<c* t="s"><v>${index}</v></c>`),
  fc.constantFrom('<c*/>', '<c* s="0"/>', '<c* s="0"></c>'),
);
const xlsx = fc
  .record({
    rows: fc.array(fc.tuple(fc.array(fc.tuple(xlsxCell, fc.nat(2)), { maxLength: 5 }), fc.nat(2)), {
      maxLength: 5,
    }),
    texts: fc.array(markup, { minLength: 6, maxLength: 6 }),
    placed: fc.boolean(),
  })
  .map(({ rows, texts, placed }) => {
    let row = 0;
    const written = rows.map(([cells, gap]) => {
      row += 1 + (placed ? gap : 0);
      let column = -1;
      const inRow = cells.map(([cell, skip]) => {
        column += 1 + (placed ? skip : 0);
        return cell.replace('*', placed ? ` r="${columnLetters(column)}${row}"` : '');
      });
      return `<row${placed ? ` r="${row}"` : ''}>${inRow.join('')}</row>`;
    });
    const reading = '<rPh sb="0" eb="1"><t>yù</t></rPh>';
    const strings = texts.map(
      (text, at) => `<si><t xml:space="preserve">${text}</t>${at % 2 === 0 ? reading : ''}</si>`,
    );
    return xlsxOf({
      rows: written.join(''),
      strings: strings.join(''),
      styles: '<cellXfs><xf numFmtId="0"/></cellXfs>',
    });
  });

const paragraph = fc
  .array(
    fc.oneof(
      plain.map((text) => escaped(text.replace(/\s+/g, ' ').trim())),
      fc.constantFrom('<text:s/>', '<text:s text:c="3"/>', '<text:tab/>', '<text:line-break/>'),
      plain.map(
        (text) =>
          `<text:span text:style-name="T1">${escaped(text.replace(/\s+/g, '_'))}</text:span>`,
      ),
    ),
    { maxLength: 4 },
  )
  .map((parts) => `<text:p>${parts.join('')}</text:p>`);
const note = '<office:annotation><text:p>批注</text:p></office:annotation>';
const odsCellMarkup = fc.oneof(
  fc
    .tuple(fc.array(paragraph, { minLength: 1, maxLength: 2 }), fc.boolean())
    .map(
      ([lines, noted]) =>
        `<table:table-cell office:value-type="string"*>${noted ? note : ''}${lines.join('')}</table:table-cell>`,
    ),
  number.map(
    (value) =>
      `<table:table-cell office:value-type="float" office:value="${value}"*><text:p>≈</text:p></table:table-cell>`,
  ),
  fc
    .boolean()
    .map(
      (value) => `<table:table-cell office:value-type="boolean" office:boolean-value="${value}"*/>`,
    ),
  fc.constantFrom(
    '<table:table-cell*/>',
    '<table:table-cell table:style-name="ce1"*/>',
    '<table:table-cell office:value-type="date" office:date-value="2022-09-05"*/>',
    '<table:covered-table-cell*/>',
    '<table:covered-table-cell*><text:p>x</text:p></table:covered-table-cell>',
  ),
);
const odsRow = fc
  .tuple(
    fc.array(fc.tuple(odsCellMarkup, fc.integer({ min: 1, max: 3 })), { maxLength: 4 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([cells, times]) => {
    const repeat = (what: string, count: number) =>
      count === 1 ? '' : ` table:number-${what}-repeated="${count}"`;
    const inRow = cells.map(([cell, count]) => cell.replace('*', repeat('columns', count)));
    return `<table:table-row${repeat('rows', times)}>${inRow.join('')}</table:table-row>`;
  });
const ods = fc
  .array(
    fc.tuple(odsRow, fc.constantFrom('', 'table-header-rows', 'table-row-group', 'table-rows')),
    { maxLength: 5 },
  )
  .map((rows) =>
    odsOf(
      rows
        .map(([row, group]) => (group === '' ? row : `<table:${group}>${row}</table:${group}>`))
        .join(''),
    ),
  );

/** What the desk reads, as the second reader writes it. */
async function firstRead(bytes: Uint8Array, kind: 'xlsx' | 'ods'): Promise<PlainSheet> {
  const { sheets, violation } = await readWorkbook(bytes, kind);
  expect(violation).toBeUndefined();
  const cells = (sheets?.[0]?.rows ?? []).flatMap((row, at) =>
    row.flatMap(({ text }, column) => (text === '' ? [] : [[`${at},${column}`, text] as const])),
  );
  return new Map(cells);
}

/** Numbers are the same whatever their spelling; the desk shows fifteen digits, as spreadsheets do. */
const shown = (sheet: PlainSheet) =>
  Object.fromEntries(
    [...sheet].map(([place, text]) => {
      const value = Number(text);
      const isNumber = text.trim() === text && text !== '' && Number.isFinite(value);
      return [place, isNumber ? value.toPrecision(15) : text];
    }),
  );

describe('a reader that shares nothing with that of the desk reads', () => {
  test.each([
    ['xlsx', xlsx, secondXlsx],
    ['ods', ods, secondOds],
  ] as const)(
    'the same cells of any .%s',
    { timeout: FUZZ_TIMEOUT_MS },
    async (kind, any, second) => {
      await fuzz(any, async (bytes) => {
        expect(shown(await firstRead(bytes, kind))).toEqual(shown(second(bytes)));
      });
    },
  );
});
