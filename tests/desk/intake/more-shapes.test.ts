import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { TakenList } from '#desk/intake/shape.ts';
import { fixture, takeFile, takeRows } from '../../support/list-world.ts';

// Further shapes and mishaps of lists: sheets that lie on their side, several tables, titles of
// databases, telephones in addresses, ditto marks, remarks behind names, other ways to count years.

const cells = ({ rows }: TakenList, ...columns: string[]): string[] =>
  rows.map((row) => columns.map((column) => row.cells[column] ?? '').join(' '));
const codes = ({ notices }: TakenList): string[] => notices.map(({ code }) => code);
const book = async (
  sheets: readonly { readonly name: string; readonly rows: (string | number)[][] }[],
): Promise<Uint8Array> => new Uint8Array(await writeXlsx({ sheets: [...sheets] }));

describe('a sheet', () => {
  test('that lies on its side, a place a column, is turned', async () => {
    const rows = [
      ['机构名称', '暖泉镇示例养老院', '示例幸福院'],
      ['所属乡镇', '暖泉镇', '西合营'],
      ['联系电话', '0313-0000001', '无'],
      ['床位数', 40, '20张'],
    ];
    const { list } = await takeFile('a.xlsx', await book([{ name: '表', rows }]));
    expect(cells(list, 'name_zh', 'township_code', 'phone', 'beds')).toEqual([
      '暖泉镇示例养老院 130726105 0313-0000001 40',
      '示例幸福院 130726102  20',
    ]);
    expect(codes(list)).toContain('sheet-turned');
  });

  test('of totals by township gives way to the one that names its rows', async () => {
    const sums = [
      ['乡镇', '家数', '床位'],
      ['暖泉镇', 1, 30],
    ];
    const rows = [
      ['机构名称', '乡镇', '床位'],
      ['甲示例养老院', '暖泉镇', 30],
    ];
    const bytes = await book([
      { name: '汇总', rows: sums },
      { name: '明细', rows },
    ]);
    const { list, sheet } = await takeFile('a.xlsx', bytes);
    expect([sheet, cells(list, 'name_zh')]).toEqual(['明细', ['甲示例养老院']]);
    expect(codes(list)).toContain('sheet-other');
  });

  test('with another table beside it, under the same titles, says so', () => {
    const list = takeRows([
      ['名称', '乡镇', '床位', '', '名称', '乡镇', '床位'],
      ['甲示例养老院', '暖泉镇', 30, '', '示例儿童之家', '桃花镇', 5],
    ]);
    expect(cells(list, 'name_zh', 'beds')).toEqual(['甲示例养老院 30']);
    const beside = list.notices.find(({ code }) => code === 'table-beside');
    expect(beside?.params['columns']).toBe('E\nF\nG');
  });

  test('whose second table has its columns elsewhere is read up to that', () => {
    const list = takeRows([
      ['名称', '乡镇', '床位'],
      ['甲示例养老院', '暖泉镇', 30],
      ['名称', '乡镇', '面积（㎡）', '床位'],
      ['丙示例日间照料中心', '桃花镇', 200, 10],
    ]);
    expect(cells(list, 'name_zh', 'beds')).toEqual(['甲示例养老院 30']);
    expect(list.refused.map(({ line, why }) => `${line} ${why}`)).toEqual([
      '3 second-table',
      '4 second-table',
    ]);
  });

  test('under the first letters of titles, as databases give them, is read', () => {
    const list = takeRows([
      ['ID', 'JGMC', 'XZQHDM', 'DZ', 'LXDH', 'CWS', 'TYSHXYDM', 'CLRQ', 'FZR'],
      [
        'f3a1',
        '示例养老院',
        '130726105000',
        '示例路1号',
        '03130000008',
        '40',
        '52130726000000019E',
        '20150301',
        '张三',
      ],
    ]);
    const columns = ['name_zh', 'township_code', 'address', 'phone', 'beds', 'opened_on'];
    expect(cells(list, ...columns)).toEqual([
      '示例养老院 130726105 示例路1号 0313-0000008 40 2015-03-01',
    ]);
    expect(list.mapping.filter(({ to }) => to.length === 0).map(({ title }) => title)).toEqual([
      'ID',
      'FZR',
    ]);
  });

  test('of names and beds alone has its kinds told by the names', () => {
    const list = takeRows([
      ['机构名称', '床位数'],
      ['暖泉示例养老院', 30],
    ]);
    expect(cells(list, 'kind_id')).toEqual(['elder-professional']);
  });
});

describe('a cell', () => {
  test('of an address with a telephone gives both, and no person’s number', () => {
    const list = takeRows([
      ['单位', '地址及电话', '床位'],
      ['甲示例养老院', '暖泉镇西古堡村 电话：0313-0000004', 30],
      ['乙示例养老院', '桃花镇示例街3号（0313-0000005）', 30],
      ['丙示例养老院', '吉家庄镇示例街3号，15400000004', 30],
    ]);
    expect(cells(list, 'township_code', 'village', 'address', 'phone')).toEqual([
      '130726105 西古堡村民委员会  0313-0000004',
      '130726108  示例街3号 0313-0000005',
      '130726103  示例街3号 ',
    ]);
    expect(list.leftOut.map(({ rule, lines }) => [rule, lines])).toEqual([
      ['personal-mobile', [4]],
    ]);
    expect(JSON.stringify(list)).not.toContain('15400000004');
  });

  test('with a ditto mark is asked, with what stands above', () => {
    const list = takeRows([
      ['乡镇', '名称', '类型'],
      ['暖泉镇', '甲示例养老院', '养老院'],
      ['〃', '乙示例养老院', '同上'],
    ]);
    expect(
      list.questions.map(({ column, rule, alternatives }) => [column, rule, alternatives]),
    ).toEqual([
      ['township_code', 'ditto', ['130726105']],
      ['kind_id', 'ditto', ['elder-professional']],
    ]);
  });

  test('of a name tells the state in its brackets where no column does', () => {
    const list = takeRows([
      ['名称', '乡镇', '状态'],
      ['示例幸福院（筹建）', '暖泉镇', ''],
      ['示例养老院(已停业)', '暖泉镇', ''],
      ['示例养老院【一分院】', '桃花镇', '正常'],
      ['*示例养老中心', '桃花镇', ''],
    ]);
    expect(
      list.questions.map(({ rule, lines, alternatives }) => [rule, lines, alternatives]),
    ).toEqual([
      ['status-in-name', [2], ['unknown', 'leave the row out']],
      ['status-in-name', [3], ['closed', 'temporarily_closed', 'unknown']],
    ]);
    expect(cells(list, 'name_zh').at(-1)).toBe('示例养老中心');
    expect(cells(list, 'name_en')[2]).toBe('Shili Yifenyuan Eldercare Home');
  });

  test.each([
    ['民国三十八年', '1949'],
    ['公元2015年3月', '2015-03'],
    ['二〇一五年三月', '2015-03'],
  ])('of a date as %s is proposed as %s', (written, day) => {
    const list = takeRows([
      ['名称', '乡镇', '成立时间'],
      ['甲示例养老院', '暖泉镇', written],
    ]);
    expect(cells(list, 'opened_on')).toEqual([day]);
    expect(list.proposals.some(({ column }) => column === 'opened_on')).toBe(true);
  });

  test('that closed without a day is taken as closed, and the day asked for each', () => {
    const rows = [
      ['名称', '乡镇', '类型', '状态'],
      ['甲示例养老院', '暖泉镇', '养老院', '已关停'],
      ['乙示例养老院', '暖泉镇', '养老院', '已注销'],
    ];
    const list = takeRows(rows);
    expect(cells(list, 'status', 'closed_on')).toEqual(['closed ', 'closed ']);
    expect(list.rows.map(({ missing }) => missing)).toEqual([['closed_on'], ['closed_on']]);
    const [asked] = list.questions;
    expect(list.questions.map(({ rule, lines }) => [rule, lines])).toEqual([
      ['closing-day', [2]],
      ['closing-day', [3]],
    ]);
    const values = { [asked?.id ?? '']: '2021' };
    const answered = takeRows(rows, { acceptAll: true, values });
    expect(answered.rows.map(({ missing }) => missing)).toEqual([[], ['closed_on']]);
  });
});

test('a cell without a title is told once, not for each row', async () => {
  const list = takeRows([
    ['名称', '乡镇', ''],
    ['甲示例养老院', '暖泉镇', '某事'],
    ['乙示例养老院', '暖泉镇', '另一事'],
  ]);
  expect(list.notices.filter(({ code }) => code === 'columns-untitled')).toHaveLength(1);
  // And of columns that a list does not have, only those that a row must have, together.
  const { list: plain } = await takeFile('a-plain.xlsx', fixture('a-plain.xlsx'));
  expect(plain.missing).toEqual([]);
});
