import { describe, expect, test } from 'vitest';
import { readCell } from '#desk/intake/read-cell.ts';
import { listWorld } from '#desk/intake/world.ts';
import { facilities } from '#tables/facilities.ts';
import type { Table } from '#tables/table.ts';
import { realDataset } from '../../support/dataset.ts';
import { takeRows } from '../../support/list-world.ts';

const table = facilities as unknown as Table;
const world = listWorld(realDataset(), table, '130726', '2026-11-30');

const read = (name: keyof typeof facilities.columns, text: string) => {
  const around = { world, textFile: false, table, title: '' };
  return readCell({ kind: 'text', text }, name, facilities.columns[name], around);
};

describe('whom a home takes', () => {
  test.each([
    ['自理、半护、全护', 'self_care;partial_care;full_care'],
    ['能自理、半失能', 'self_care;partial_care'],
    ['自理/半自理/不能自理', 'self_care;partial_care;full_care'],
    ['失能失智老人', 'full_care;dementia'],
    ['介助,介护', 'partial_care;full_care'],
    ['失能、认知症', 'full_care;dementia'],
    ['失能', 'full_care'],
    ['dementia;self_care', 'dementia;self_care'],
  ])('%s: %s', (text, value) => expect(read('admits', text).value).toBe(value));

  test.each([
    ['自理老人，不收失智', []],
    ['各类老人', ['self_care;partial_care;full_care;dementia']],
    ['自理、特困', ['self_care']],
    ['老兵', []],
  ])('%s is asked', (text, alternatives) => {
    expect(read('admits', text)).toMatchObject({ outcome: 'ask', value: '', alternatives });
  });
});

describe('medical care and meals', () => {
  test.each([
    ['medical', '内设医务室', 'inside'],
    ['medical', '与西合营中心卫生院签约', 'contract'],
    ['medical', '签约医院，医生每周上门', 'contract;visits'],
    ['medical', '否', 'none'],
    ['meals', '一日三餐', 'all_day'],
    ['meals', '早餐、午餐、晚餐', 'all_day'],
    ['meals', '中餐、送餐上门', 'lunch;delivered'],
    ['meals', '不供餐', 'none'],
  ] as const)('%s %s: %s', (name, text, value) => expect(read(name, text).value).toBe(value));

  test('that there is some says not which', () => {
    expect(read('medical', '是')).toMatchObject({
      outcome: 'ask',
      alternatives: ['inside', 'contract', 'visits'],
    });
    expect(read('meals', '有').outcome).toBe('ask');
  });
});

describe('a rating', () => {
  test.each([
    ['三级', 'grade_3'],
    ['三级养老机构', 'grade_3'],
    ['3星', 'star_3'],
    ['四星级', 'star_4'],
    ['★★★', 'star_3'],
    ['5星级', 'star_5'],
  ])('%s: %s', (text, value) => expect(read('rating', text).value).toBe(value));

  test.each(['AAA', '优秀', '六级'])('%s is asked', (text) => {
    expect(read('rating', text)).toMatchObject({ outcome: 'ask', value: '' });
  });

  test('none is empty', () => expect(read('rating', '未评定').outcome).toBe('empty'));
});

describe('a list with what families ask', () => {
  const list = (day: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
    takeRows([
      ['机构名称', '乡镇', '收费标准（元/月）', '空余床位', '收住对象', '医养结合', ...day],
      ...rows,
    ]);
  const rows = [
    ['甲幸福院', '暖泉镇', '1200-1800', 6, '自理、半护', '签约'],
    ['乙幸福院', '桃花镇', '面议', '', '全护', '暂无'],
  ];

  test('is mapped by the titles of offices and read', () => {
    const { mapping, rows: taken } = list(
      ['空床日期'],
      rows.map((row) => [...row, '2026-09']),
    );
    expect(mapping.map(({ to }) => to[0])).toEqual([
      ...['name_zh', 'township_code', 'fees', 'beds_free', 'admits', 'medical', 'beds_free_as_of'],
    ]);
    expect(taken[0]?.cells).toMatchObject({
      fees: '1200-1800/month',
      beds_free: '6',
      beds_free_as_of: '2026-09',
      admits: 'self_care;partial_care',
      medical: 'contract',
    });
    // A price that is settled in talks, and no free bed: of no day.
    expect(taken[1]?.cells).toMatchObject({
      ...{ fees: '', beds_free: '', beds_free_as_of: '', admits: 'full_care' },
    });
  });

  test('is asked once of which day its free beds are, which are left out until then', () => {
    const { questions, rows: taken } = list(
      [],
      [...rows, ['丙幸福院', '暖泉镇', '900', 2, '自理', '否']],
    );
    const days = questions.filter(({ rule }) => rule === 'care-day');
    expect(days.map(({ column, lines }) => [column, lines])).toEqual([['beds_free_as_of', [2, 4]]]);
    expect(taken[0]?.cells).toMatchObject({ beds_free: '', fees: '1200-1800/month' });
    expect(taken[0]?.missing).toEqual([]);
  });
});
