import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read, said } from './handed-in.ts';

// Written by LibreOffice: see write-fixtures.ts.
const SHEET = [
  'A3: 表头上面有1行',
  'E4 township_code “130726101”: 合并单元格 Sheet1!E4:E5 的内容已填到每一行',
  'P5 beds “80”: 这一格是公式',
  'P6 beds “#DIV/0!”: 公式出错了',
  'S6 opened_on “1/5/23”: 看不出是哪一天',
  'O7 credit_code “521307261234568000”: 长代码变成了数',
  'P7 beds “80张”: 应为整数',
  'AC8 source_locator “2026-01-04”: 这一格被表格软件改成了日期',
  'P9 beds “0.8”: 这一格是百分数格式',
  'A12 “合 计”: 这一行是合计',
];
/** OpenDocument sheets lose how a month is shown, so the day is in doubt. */
const ODS = SHEET.toSpliced(9, 0, 'S9 opened_on “2022-09-01”: 这个文件没有写明日期填到月还是日');

describe.each([
  ['xlsx', SHEET],
  ['xls', SHEET],
  ['ods', ODS],
])('a workbook saved by LibreOffice as .%s', (format, expected) => {
  const file = `mishaps.${format}`;
  const bytes = fs.readFileSync(`tests/fixtures/desk/${file}`);

  test('tells each mishap by its cell', async () => {
    const lines = said(await read(file, bytes));
    expect(lines[0]).toBe(`${file}: 只读了工作表“Sheet1”，没有读：填表说明。`);
    const cells = lines.slice(1).map((line) => line.replace(`${file} Sheet1!`, ''));
    expect(cells).toHaveLength(expected.length);
    cells.forEach((cell, index) => expect(cell).toContain(expected[index]));
  });

  test('gives the rows that have nothing wrong with them', async () => {
    const { rows } = await read(file, bytes);
    const facts = rows.map(({ line, value }) => [
      line,
      value['facility_id'],
      value['kind_id'],
      value['township_code'],
      value['beds'],
      value['opened_on'],
    ]);
    expect(facts).toEqual([
      [4, 'fixture-1', 'elder-village-home', '130726101', 80, '2021-06-30'],
      [5, 'fixture-2', 'elder-village-home', '130726101', 80, '2023-01-05'],
      [10, 'fixture-7', 'elder-village-home', '130726101', null, null],
    ]);
  });
});
