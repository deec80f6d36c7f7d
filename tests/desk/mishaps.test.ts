import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openList } from '#desk/intake/open-list.ts';
import type { RawSheet } from '#desk/sheet.ts';
import { facilities } from '../support/list-world.ts';
import { readSheet, said } from './handed-in.ts';

// Written by LibreOffice: see write-fixtures.ts.
const SHEET = [
  '工作表“填表说明”没有读',
  '表头上面的几行没有读：第1行',
  '合计、小计不取：第12行',
  '第7行 床位 “80张” → 80: 去掉单位',
  '第6行 启用日期 “1/5/23”: 看不出是哪一天',
  '第9行 床位 “0.8”: 这一格是百分数格式：是多少，说不准',
  '第6行 床位 “#DIV/0!”: 公式出错的格子',
  '第7行 统一社会信用代码 “521307261234568000”: 数字被表格软件改成了科学计数，丢了位数。请照原件重填',
  '第8行 在来源的什么位置 “2026-01-04”: 表格软件把这一格改成了日期。请照原件重填',
  '出处位置 → source_locator',
  '核对日期 → checked_on',
];
/** OpenDocument sheets lose how a month is shown, so the day is in doubt. */
const ODS = SHEET.toSpliced(
  4,
  0,
  '第9行 启用日期 “2022-09-01” → 2022-09-01: 照日期格显示的年、月、日',
);

/** Its rows bear one name, as no two places of a list may; here each has its own. */
function toldApart(sheet: RawSheet): RawSheet {
  const rows = sheet.rows.map((cells, row) =>
    cells.map((cell) =>
      cell.text === '代王城互助幸福院' ? { ...cell, text: `代王城第${row}互助幸福院` } : cell,
    ),
  );
  return { ...sheet, rows };
}

describe.each([
  ['xlsx', SHEET],
  ['xls', SHEET],
  ['ods', ODS],
])('a workbook saved by LibreOffice as .%s', async (format, expected) => {
  const file = `mishaps.${format}`;
  const bytes = fs.readFileSync(`tests/fixtures/desk/${file}`);
  const { sheet, notices } = await openList({ name: file, bytes, sheet: null }, facilities);
  if (sheet === null) throw new Error('No sheet');
  const result = readSheet(toldApart(sheet), file, 'facilities', notices);

  test('tells each mishap by its cell', () => {
    expect(said(result)).toEqual(expected);
  });

  test('gives what is sound in its rows', () => {
    const facts = (result.list?.rows ?? []).map(({ line, cells }) =>
      [line, ...FACTS.map((column) => cells[column])].join(' '),
    );
    // A cell that was merged over two rows counts for both, and a date for what its format shows.
    expect(facts.slice(0, 2)).toEqual([
      '4 fixture-1 elder-village-home 130726101 80 2021-06-30',
      '5 fixture-2 elder-village-home 130726101 80 2023-01-05',
    ]);
    expect(facts.at(-1)).toBe('10 fixture-7 elder-village-home 130726101  ');
  });
});

const FACTS = ['facility_id', 'kind_id', 'township_code', 'beds', 'opened_on'];
