import { expect, test } from 'vitest';
import { IdBook } from '#desk/intake/made-names.ts';
import { onceEach } from '#desk/intake/once-each.ts';
import type { RawCell } from '#desk/sheet.ts';
import { takeRows } from '../../support/list-world.ts';

// What keeps a long list quick: nothing is worked out twice, and nothing grows with the square.

test('cells that are alike are read once, others each', () => {
  const asked: string[] = [];
  const read = onceEach((cell) => {
    asked.push(`${cell.kind} ${cell.text} ${cell.format ?? ''}`.trim());
    return cell.text.length;
  });
  const text: RawCell = { kind: 'text', text: '0.8' };
  const number: RawCell = { kind: 'number', text: '0.8' };
  const share: RawCell = { kind: 'number', text: '0.8', format: '0%' };
  expect([text, number, share, { ...text }, { ...share }].map(read)).toEqual([3, 3, 3, 3, 3]);
  expect(asked).toEqual(['text 0.8', 'number 0.8', 'number 0.8 0%']);
});

test('ids of one name are numbered on, without asking for those before', () => {
  const book = new IdBook(['home', 'home-3', 'hall']);
  expect(Array.from({ length: 4 }, () => book.take('home'))).toEqual([
    'home-2',
    'home-4',
    'home-5',
    'home-6',
  ]);
  expect([book.take('hall'), book.take('house')]).toEqual(['hall-2', 'house']);
});

test('the same words with another proposal are another group', () => {
  const list = takeRows([
    ['名称', '乡镇', '村', '床位'],
    ['甲养老院', '暖泉镇', '西古堡', 10],
    ['乙养老院', '暖泉镇', '西古堡', 12],
    ['丙养老院', '桃花镇', '西古堡', 14],
  ]);
  const villages = [...list.proposals, ...list.questions].filter(({ from }) => from === '西古堡');
  expect(villages.map(({ column, rule, lines }) => [column, rule, lines])).toEqual([
    ['village', 'village-ending', [2, 3]],
    ['township_code', 'village-elsewhere', [4]],
  ]);
});
