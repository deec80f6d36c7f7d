import { describe, expect, test } from 'vitest';
import type { TakenList } from '#desk/intake/shape.ts';
import { takeRows } from '../../support/list-world.ts';

// Shapes of lists beside those of the fixtures: what is left out, what is asked, what comes of a row.

const aside = ({ mapping }: TakenList): string[] =>
  mapping.filter(({ to }) => to.length === 0).map(({ title, why }) => `${title} ${String(why)}`);
const cells = ({ rows }: TakenList, ...columns: string[]): string[] =>
  rows.map((row) => columns.map((column) => row.cells[column] ?? '').join(' '));
const refused = ({ refused: rows }: TakenList): string[] =>
  rows.map(({ line, why }) => `${line} ${why}`);

describe('rows', () => {
  test('of a province are those of this county', () => {
    const list = takeRows([
      ['市', '县区', '机构名称', '机构类型', '地址', '床位数'],
      ['张家口市', '蔚县', '蔚县夕阳红养老院', '养老机构', '蔚州镇', 50],
      ['张家口市', '阳原县', '阳原县敬老院', '敬老院', '西城镇', 80],
    ]);
    expect(cells(list, 'name_zh', 'township_code', 'beds')).toEqual([
      '蔚县夕阳红养老院 130726100 50',
    ]);
    expect(refused(list)).toEqual(['3 outside-county']);
    expect(aside(list)).toEqual(['市 unknown', '县区 county']);
  });

  test('under headings of sections, titles again and subtotals in between', () => {
    const list = takeRows([
      ['序号', '乡镇', '名称', '床位'],
      ['甲', '乙', '丙', '丁'],
      ['一、幸福院', '', '', ''],
      [1, '暖泉镇', '甲幸福院', 10],
      ['', '暖泉镇小计', '', 10],
      ['序号', '乡镇', '名称', '床位'],
      [2, '桃花镇', '乙幸福院', 12],
      ['', '全县合计', '2处', 22],
      ['填表人：', '', '张三', ''],
    ]);
    expect(cells(list, 'name_zh', 'beds')).toEqual(['甲幸福院 10', '乙幸福院 12']);
    expect(refused(list)).toEqual([
      '2 header-repeated',
      '3 section-row',
      '5 totals-row',
      '6 header-repeated',
      '8 totals-row',
      '9 notes-row',
    ]);
  });

  test('of another table below are named, not read', () => {
    const list = takeRows([
      ['名称', '乡镇', '床位'],
      ['甲幸福院', '暖泉镇', 10],
      ['乡镇', '村', '单位名称', '联系电话'],
      ['暖泉镇', '西古堡村', '乙幸福院', '0313-7123456'],
    ]);
    expect(cells(list, 'name_zh')).toEqual(['甲幸福院']);
    expect(refused(list)).toEqual(['3 second-table', '4 second-table']);
  });

  test('are held while something required is not known, not the list', () => {
    const list = takeRows([
      ['名称', '乡镇', '类型'],
      ['甲', '暖泉镇', '敬老院'],
      ['乙养老院', '暖泉镇', '养老院'],
      ['暂无', '暖泉镇', '养老院'],
    ]);
    expect(list.rows.map(({ line, missing }) => [line, missing])).toEqual([
      [2, ['kind_id']],
      [3, []],
      [4, ['facility_id', 'name_zh', 'name_en']],
    ]);
  });
});

describe('columns', () => {
  test('of kindergartens: their head and their children stay out', () => {
    const list = takeRows([
      ['2024年蔚县幼儿园名单'],
      ['序号', '幼儿园名称', '园所地址', '办园性质', '园长姓名', '联系方式', '在园人数'],
      [1, '蔚县第一幼儿园', '蔚州镇前进路10号', '公办园', '张三', '0313-7212345', 300],
      [2, '暖泉镇中心幼儿园', '暖泉镇西古堡村', '教育部门办', '李四', '15400000002', 120],
    ]);
    expect(cells(list, 'township_code', 'village', 'ownership', 'phone')).toEqual([
      '130726100  public 0313-7212345',
      '130726105 西古堡村民委员会 public ',
    ]);
    expect(aside(list)).toEqual(['序号 running-number', '园长姓名 personal', '在园人数 unknown']);
    expect(JSON.stringify(list)).not.toContain('15400000002');
  });

  test('below a person’s name are that person’s', () => {
    const list = takeRows([
      ['机构名称', '负责人', '', '乡镇'],
      ['', '姓名', '电话', ''],
      ['甲养老院', '张三', '0313-7123456', '暖泉镇'],
    ]);
    expect(list.headLines).toEqual([1, 2]);
    expect(aside(list)).toEqual(['负责人 / 姓名 personal', '负责人 / 电话 personal']);
    expect(cells(list, 'phone')).toEqual(['']);
  });

  test('in English', () => {
    const list = takeRows([
      ['No.', 'Facility name', 'Type', 'Town', 'Address', 'Phone', 'Beds', 'Opened'],
      [
        1,
        'Nuanquan Home',
        'nursing home',
        'Nuanquan Town',
        'No. 3 Street',
        '0313-7000001',
        30,
        'Sep 2015',
      ],
      [2, 'Taohua Day Care', 'day-care centre', 'Taohua', '', '', 12, '2018'],
    ]);
    expect(cells(list, 'kind_id', 'township_code', 'address', 'opened_on')).toEqual([
      'elder-professional 130726105 No. 3 Street 2015-09',
      'elder-community-daycare 130726108  2018',
    ]);
  });

  test('without a telling title are known by what they hold', () => {
    const list = takeRows([
      ['名称', '乡镇', '甲栏', '乙栏', '丙栏'],
      ['暖泉养老院', '暖泉镇', '0313-7123456', '52130726000000019E', '养老院'],
      ['桃花养老院', '桃花镇', '0313-7123457', '911307260000000278', '养老院'],
    ]);
    expect(cells(list, 'phone', 'credit_code', 'kind_id')).toEqual([
      '0313-7123456 52130726000000019E elder-professional',
      '0313-7123457 911307260000000278 elder-professional',
    ]);
    expect(list.mapping.filter(({ by }) => by === 'content')).toHaveLength(3);
  });

  test('of coordinates with a column of systems', () => {
    const list = takeRows([
      ['机构名称', '乡镇', '经度', '纬度', '坐标系'],
      ['甲养老院', '暖泉镇', 114.42, 39.81, '高德'],
      ['乙养老院', '暖泉镇', '114.43', '39.82', '百度地图'],
      ['丙养老院', '暖泉镇', '', '', 'GPS'],
    ]);
    expect(cells(list, 'lon', 'lat', 'crs')).toEqual([
      '114.42 39.81 GCJ-02',
      '114.43 39.82 BD-09',
      '  ',
    ]);
  });

  test('of which two may fill the same are filled by the better known', () => {
    const list = takeRows([
      ['机构名称', '乡镇', '注册地址', '地址', '护理型床位', '床位数'],
      ['甲养老院', '暖泉镇', '甲路1号', '乙路2号', 5, 30],
    ]);
    expect(cells(list, 'address', 'beds')).toEqual(['乙路2号 30']);
    expect(aside(list)).toEqual(['注册地址 second', '护理型床位 unknown']);
  });
});

describe('values', () => {
  test('a name in two townships is never guessed; the answer settles both', () => {
    const rows = [
      ['村名', '幸福院名称'],
      ['上苏庄村', '上苏庄村幸福院'],
      ['一村', '一村幸福院'],
    ];
    const list = takeRows(rows);
    expect(cells(list, 'township_code', 'village')).toEqual(['130726110 上苏庄村民委员会', ' ']);
    const [asked] = list.questions;
    const values = { [asked?.id ?? '']: '130726103' };
    const answered = takeRows(rows, { acceptAll: true, values });
    expect(cells(answered, 'township_code', 'village')[1]).toBe('130726103 一村村民委员会');
  });

  test('beds in words, ranges and guesses', () => {
    const beds = ['二十', '30-50', '50余张', '床位60张', '1,200', 0].map((one, at) => [
      `院${at}养老院`,
      '暖泉镇',
      one,
    ]);
    const list = takeRows([['名称', '乡镇', '床位'], ...beds]);
    expect(cells(list, 'beds')).toEqual(['20', '', '', '60', '1200', '0']);
  });

  test('a duty mobile is taken where the list declares it, and only there', () => {
    const list = takeRows([
      ['名称', '乡镇', '电话', '值班手机'],
      ['甲养老院', '暖泉镇', '15400000001', '是'],
      ['乙养老院', '暖泉镇', '15400000002', ''],
    ]);
    expect(cells(list, 'phone', 'duty_mobile')).toEqual(['15400000001 yes', ' ']);
  });

  test('township and address that name two places are asked for', () => {
    const list = takeRows([
      ['名称', '乡镇', '地址', '类型'],
      ['甲养老院', '暖泉镇', '蔚县西合营镇东关村示例街0号', '养老院'],
    ]);
    expect(cells(list, 'township_code')).toEqual(['']);
    expect(list.questions.map(({ rule, alternatives }) => [rule, alternatives])).toEqual([
      ['township-contradicts', ['130726105', '130726102']],
    ]);
  });
});

test('nothing is taken without an answer but what is silent', () => {
  const list = takeRows(
    [
      ['名称', '乡镇', '类型', '电话'],
      ['暖泉养老院', '暖泉', '养老院', '0313 7123456'],
    ],
    {},
  );
  expect(cells(list, 'name_zh', 'township_code', 'kind_id', 'phone')).toEqual([
    '暖泉养老院   0313-7123456',
  ]);
  expect(list.rows.map(({ missing, open }) => [missing, open > 0])).toEqual([[[], true]]);
});
