import { describe, expect, test } from 'vitest';
import { NO_ANSWERS } from '#desk/intake/shape.ts';
import type { TakenList } from '#desk/intake/shape.ts';
import { takeList } from '#desk/intake/take-list.ts';
import { listWorld } from '#desk/intake/world.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';
import { sheetOf, world } from '../../support/list-world.ts';

/** Reads rows of cells as a list of whatever table. */
function take(name: TableName, rows: readonly (readonly string[])[]): TakenList {
  const table = tables[name] as unknown as Table;
  const own = listWorld(world.dataset, table, '130726', world.today);
  const list = takeList(sheetOf(rows), table, own, NO_ANSWERS);
  if (list === null) throw new Error('No titles');
  return list;
}

describe('in tables other than that of places', () => {
  test('a word near one label is proposed, near several asked, near none asked bare', () => {
    const list = take('villages', [
      ['township_code', 'name_zh', 'kind', 'source_id'],
      ['130726105', '甲村民委员会', '村', 'stats-2023'],
      ['130726105', '乙村民委员会', '村民委员会（村）', 'stats-2023'],
      ['130726105', '丙村民委员会', '委员会', 'stats-2023'],
      ['130726105', '丁村民委员会', '别的', 'stats-2023'],
    ]);
    const told = [...list.proposals, ...list.questions].filter(({ column }) => column === 'kind');
    expect(told.map(({ from, rule, to, alternatives }) => [from, rule, to, alternatives])).toEqual([
      ['村民委员会（村）', 'choice-near', 'village_committee', []],
      ['村', 'choice', '', []],
      ['委员会', 'choice', '', ['village_committee', 'residents_committee']],
      ['别的', 'choice', '', []],
    ]);
  });

  test('the name of a township stands for its code, a near one is proposed', () => {
    const list = take('villages', [
      ['township_code', 'name_zh', 'kind', 'source_id'],
      ['暖泉镇', '甲村民委员会', 'village_committee', 'stats-2023'],
      ['暖泉', '乙村民委员会', 'village_committee', 'stats-2023'],
    ]);
    expect(list.rows.map(({ cells }) => cells['township_code'])).toEqual(['130726105', '']);
    expect(list.proposals.map(({ from, rule, to }) => [from, rule, to])).toEqual([
      ['暖泉', 'choice-near', '130726105'],
    ]);
  });
});
