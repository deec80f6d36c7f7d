import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSnapshots } from '#history/difference.ts';
import { mergeChanges, rowChanges } from '#history/merge-changes.ts';
import type { Snapshot } from '#history/snapshot.ts';

const columns = ['id', 'name', 'beds'];
const table = (...rows: readonly string[]): Snapshot => ({
  columns,
  rows: rows.map((row) => row.split(' ')),
});
const changesOf = (before: Snapshot, after: Snapshot) =>
  rowChanges(compareSnapshots(before, after, ['id']));
const sorted = ({ rows }: Snapshot): string[] => rows.map((cells) => cells.join(' ')).toSorted();

const base = table('a 甲 10', 'b 乙 20');

describe('changes brought onto a table that went on', () => {
  test.each([
    [
      'another row',
      table('a 甲 11', 'b 乙 20'),
      table('a 甲 10', 'b 乙 30'),
      ['a 甲 11', 'b 乙 30'],
    ],
    [
      'another cell',
      table('a 新 10', 'b 乙 20'),
      table('a 甲 99', 'b 乙 20'),
      ['a 新 99', 'b 乙 20'],
    ],
    [
      'the same cell alike',
      table('a 甲 11', 'b 乙 20'),
      table('a 甲 11', 'b 乙 20'),
      ['a 甲 11', 'b 乙 20'],
    ],
    [
      'another new row',
      table('a 甲 10', 'b 乙 20', 'c 丙 1'),
      table('a 甲 10', 'b 乙 20', 'd 丁 2'),
      ['a 甲 10', 'b 乙 20', 'c 丙 1', 'd 丁 2'],
    ],
    ['a row gone on both sides', table('a 甲 10'), table('a 甲 10'), ['a 甲 10']],
    [
      'another id of the same row',
      table('a 甲 10', 'x 乙 20'),
      table('a 甲 10', 'b 乙 20'),
      ['a 甲 10', 'x 乙 20'],
    ],
  ])('fit where they touch %s', (_, mine, today, result) => {
    const merged = mergeChanges(today, changesOf(base, mine));
    expect(merged?.conflicts).toEqual([]);
    expect(merged && sorted(merged.snapshot)).toEqual(result);
  });

  const beds = { column: 'beds', before: '10', today: '99', wanted: '11' };
  test.each([
    [
      'the same cell otherwise',
      table('a 甲 11', 'b 乙 20'),
      table('a 甲 99', 'b 乙 20'),
      { key: ['a'], kind: 'cell', cells: [beds] },
    ],
    [
      'a row that is gone',
      table('a 甲 11', 'b 乙 20'),
      table('b 乙 20'),
      { key: ['a'], kind: 'gone', cells: [] },
    ],
    [
      'a key in use by now',
      table('a 甲 10', 'b 乙 20', 'c 丙 1'),
      table('a 甲 10', 'b 乙 20', 'c 丙 2'),
      {
        key: ['c'],
        kind: 'taken',
        cells: [{ column: 'beds', before: '1', today: '2', wanted: '1' }],
      },
    ],
    [
      'a row changed since it was to go',
      table('b 乙 20'),
      table('a 甲 99', 'b 乙 20'),
      { key: ['a'], kind: 'changed', cells: [{ ...beds, wanted: '10' }] },
    ],
  ])('are told where they touch %s, and change nothing there', (_, mine, today, conflict) => {
    const merged = mergeChanges(today, changesOf(base, mine));
    expect(merged?.conflicts).toEqual([conflict]);
    expect(merged && sorted(merged.snapshot)).toEqual(sorted(today));
  });

  test('fit no table of other columns', () => {
    expect(mergeChanges({ columns: ['id'], rows: [['a']] }, changesOf(base, base))).toBeNull();
  });

  const cell = fc.constantFrom('', '1', '2', '甲');
  const tables = fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), cell, cell), {
      selector: ([id]) => id,
    })
    .map((rows): Snapshot => ({ columns, rows }));

  test('make the new version of the old one, and are nothing new on the new one', () => {
    fc.assert(
      fc.property(tables, tables, (before, after) => {
        const changes = changesOf(before, after);
        for (const today of [before, after]) {
          // A key that changed is not found again where it has changed already.
          if (today === after && changes.changed.some(({ cells }) => cells[0]?.column === 'id'))
            continue;
          const merged = mergeChanges(today, changes);
          expect(merged?.conflicts).toEqual([]);
          expect(merged && sorted(merged.snapshot)).toEqual(sorted(after));
        }
      }),
    );
  });

  test('never lose a cell that only the others changed', () => {
    fc.assert(
      fc.property(tables, tables, tables, (before, mine, today) => {
        const merged = mergeChanges(today, changesOf(before, mine));
        if (merged === null) throw new Error('The columns are the same');
        const theirs = changesOf(before, today);
        const own = changesOf(before, mine);
        const touched = new Set([
          ...own.changed.map(({ key }) => key[0]),
          ...own.removed.map(([id]) => id),
          ...own.added.map(([id]) => id),
        ]);
        const now = new Map(merged.snapshot.rows.map((cells) => [cells[0], cells] as const));
        for (const cells of theirs.added) {
          if (!touched.has(cells[0])) expect(now.get(cells[0])).toEqual(cells);
        }
        for (const { key, cells } of theirs.changed) {
          if (touched.has(key[0]) || cells[0]?.column === 'id') continue;
          for (const { column, after } of cells) {
            expect(now.get(key[0])?.[columns.indexOf(column)]).toBe(after);
          }
        }
      }),
    );
  });
});
