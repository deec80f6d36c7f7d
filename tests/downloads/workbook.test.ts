import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { workbook } from '#downloads/workbook.ts';
import type { Sheet, SheetCell } from '#downloads/workbook.ts';
import { HOSTILE } from '../support/hostile.ts';

const facts = { title: '台账', creator: '蔚县关爱台账', date: '2026-11-22' };
const sheet = (rows: readonly (readonly SheetCell[])[]): Sheet => ({
  name: '机构',
  columns: [
    { heading: ['名称', 'name'], kind: 'text' },
    { heading: ['床位', 'beds'], kind: 'number' },
  ],
  rows,
});

/** The rows of the first sheet below its headings, as a spreadsheet reads them. */
async function readBack(rows: readonly (readonly SheetCell[])[]): Promise<unknown[][]> {
  const { sheets } = await readXlsx(await workbook([sheet(rows)], facts));
  const read = sheets[0]?.rows.slice(2) ?? [];
  return read.map((row) => [row[0] ?? null, row[1] ?? null]);
}

/** The parts of the file as XML. */
async function partsOf(sheets: readonly Sheet[]): Promise<Record<string, string>> {
  const parts = unzipSync(await workbook(sheets, facts));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('a workbook', () => {
  test('gives texts and numbers back as what they were', async () => {
    const rows = HOSTILE.map((text, index): SheetCell[] => [text, index - 3.5]);
    expect(await readBack(rows)).toEqual(rows);
  });

  test('gives any text back', async () => {
    const filled = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
    const escapes = fc.constantFrom('_x0041_', '_x005F_x0041_', 'a_x000D_b', '\ufffe', '\ud800');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(filled, escapes), { maxLength: 5 }), async (texts) => {
        const rows = texts.map((text): SheetCell[] => [text, 1]);
        expect(await readBack(rows)).toEqual(rows);
      }),
      { numRuns: 25 },
    );
  });

  test('keeps an empty cell empty, and zero zero', async () => {
    const rows = [
      ['甲', 0],
      ['乙', null],
      ['丙', -1],
    ];
    expect(await readBack(rows)).toEqual(rows);
  });

  test('holds no formula, and every text in the text format', async () => {
    const parts = await partsOf([sheet(HOSTILE.map((text) => [text, 1]))]);
    const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).not.toMatch(/<f[ >]/);
    expect(xml.match(/t="s"/g)?.length).toBe(HOSTILE.length + 4);
    const { sheets } = await readXlsx(await workbook([sheet([['=1+1', 2]])], facts), {
      readStyles: true,
    });
    expect(sheets[0]?.cells?.get('2,0')?.style?.numFmt).toBe('@');
    expect(sheets[0]?.cells?.get('2,1')?.style?.numFmt ?? 'General').toBe('General');
  });

  test('keeps its headings in view, filters below them, and fits its columns', async () => {
    const rows = [['蔚县儿童福利院'.repeat(9), 80]];
    const { sheets } = await readXlsx(await workbook([sheet(rows)], facts));
    expect(sheets[0]).toMatchObject({
      name: '机构',
      freezePane: { rows: 2 },
      autoFilter: { range: 'A2:B3' },
    });
    expect(sheets[0]?.rows.slice(0, 2)).toEqual([
      ['名称', '床位'],
      ['name', 'beds'],
    ]);
    const [name, beds] = sheets[0]?.columns ?? [];
    expect(name?.width).toBe(40);
    expect(beds?.width).toBe(8);
  });

  test('filters past the column Z', async () => {
    const columns = Array.from({ length: 28 }, (_, at) => ({
      heading: [`c${at}`],
      kind: 'number' as const,
    }));
    const wide = { name: 'wide', columns, rows: [columns.map((_, at) => at)] };
    const { sheets } = await readXlsx(await workbook([wide], facts));
    expect(sheets[0]?.autoFilter?.range).toBe('A1:AB2');
  });

  test('names sheets apart, and stands a sheet without rows', async () => {
    const { sheets } = await readXlsx(await workbook([sheet([]), sheet([])], facts));
    expect(sheets.map(({ name }) => name)).toEqual(['机构', '机构 2']);
  });

  test('is the same to the byte each time, and knows no clock', async () => {
    const sheets = [sheet([['甲', 1]])];
    const [first, second] = await Promise.all([workbook(sheets, facts), workbook(sheets, facts)]);
    expect(Buffer.from(first).equals(second)).toBe(true);
    const core = (await partsOf(sheets))['docProps/core.xml'] ?? '';
    expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([
      '2026-11-22T00:00:00Z',
      '2026-11-22T00:00:00Z',
    ]);
  });
});
