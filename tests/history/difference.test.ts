import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDifference, invertDifference } from '../support/apply-difference.ts';
import { countsOf, isNoChange } from '#history/counts.ts';
import { compareSnapshots } from '#history/difference.ts';
import { EMPTY, readSnapshot } from '#history/snapshot.ts';
import type { Snapshot } from '#history/snapshot.ts';
import { snapshots, versions } from './edits.ts';

const table = (text: string): Snapshot => readSnapshot(text) ?? EMPTY;
const compare = (before: string, after: string, key = ['id']) =>
  compareSnapshots(table(before), table(after), key);

const homes = 'id,name,beds\nnorth,北门,80\nsouth,南门,\nwest,西门,12\n';

describe('the difference of two versions', () => {
  test('lists rows that came, that went, and each cell that says something else', () => {
    const found = compare(homes, 'id,name,beds\nnorth,北门子,80\neast,东门,7\nwest,西门,\n');
    expect(found.added).toEqual([{ at: 1, cells: ['east', '东门', '7'] }]);
    expect(found.removed).toEqual([{ at: 1, cells: ['south', '南门', ''] }]);
    expect(found.changed).toEqual([
      {
        from: 0,
        to: 0,
        key: ['north'],
        formerKey: null,
        cells: [{ column: 'name', before: '北门', after: '北门子' }],
      },
      {
        from: 2,
        to: 2,
        key: ['west'],
        formerKey: null,
        cells: [{ column: 'beds', before: '12', after: '' }],
      },
    ]);
    expect(countsOf(found)).toMatchObject({ added: 1, removed: 1, changed: 2, reordered: false });
  });

  test('is none where only the rows stand in another order, and says so', () => {
    const found = compare(homes, 'id,name,beds\nwest,西门,12\nnorth,北门,80\nsouth,南门,\n');
    expect(found.order).toEqual([2, 0, 1]);
    expect(isNoChange(countsOf(found))).toBe(true);
    expect(countsOf(found).reordered).toBe(true);
  });

  test('is none where only the columns stand in another order, and says so', () => {
    const found = compare('id,name\na,甲\n', 'name,id\n甲,a\n');
    expect(found.changed).toEqual([]);
    expect(isNoChange(countsOf(found))).toBe(true);
    expect(countsOf(found).reordered).toBe(true);
  });

  test('knows a renamed column by its values', () => {
    const found = compare(homes, 'id,title_zh,beds\nnorth,北门,80\nsouth,南门,\nwest,西门,12\n');
    expect(found.columns.renamed).toEqual([{ before: 'name', after: 'title_zh', same: 3, of: 3 }]);
    expect(found.columns).toMatchObject({ added: [], removed: [] });
    expect(found.changed).toEqual([]);
  });

  test('knows a renamed column where a few values changed with it', () => {
    const found = compare(homes, 'id,name_zh,beds\nnorth,北门,80\nsouth,南门,\nwest,西门口,12\n');
    expect(found.columns.renamed).toEqual([{ before: 'name', after: 'name_zh', same: 2, of: 3 }]);
    expect(found.changed.map((row) => row.cells)).toEqual([
      [{ column: 'name_zh', before: '西门', after: '西门口' }],
    ]);
  });

  test('takes a column of other values for a new one', () => {
    const found = compare(homes, 'id,phone,beds\nnorth,1,80\nsouth,2,\nwest,,12\n');
    expect(found.columns).toMatchObject({ renamed: [], added: ['phone'], removed: ['name'] });
    expect(found.changed[0]?.cells).toEqual([
      { column: 'phone', before: null, after: '1' },
      { column: 'name', before: '北门', after: null },
    ]);
    // Columns that came and went with all rows are no change of the rows.
    expect(countsOf(found)).toMatchObject({ changed: 0, columnsAdded: 1, columnsRemoved: 1 });
  });

  test('takes an empty column for no other', () => {
    const found = compare('id,a\nx,\ny,\n', 'id,b\nx,\ny,\n');
    expect(found.columns).toMatchObject({ renamed: [], added: ['b'], removed: ['a'] });
  });

  test('knows a row by its other cells where its key alone changed', () => {
    const found = compare(homes, homes.replace('north', 'beimen'));
    expect(found).toMatchObject({ added: [], removed: [] });
    expect(found.changed).toMatchObject([{ key: ['beimen'], formerKey: ['north'] }]);
  });

  test('takes rows with little to tell them apart for others', () => {
    const found = compare('id,kind\na,home\nb,home\n', 'id,kind\na,home\nc,home\n');
    expect(found.added.map((row) => row.cells[0])).toEqual(['c']);
    expect(found.removed.map((row) => row.cells[0])).toEqual(['b']);
  });
});

describe('the key', () => {
  test('is followed under its older name', () => {
    const found = compare(homes.replace('id', 'facility'), homes.replace(',80', ',81'));
    expect(found.key).toEqual({
      reason: 'renamed',
      columns: [{ before: 'facility', after: 'id' }],
    });
    expect(countsOf(found)).toMatchObject({ added: 0, removed: 0, changed: 1, columnsRenamed: 1 });
  });

  test('is the part that both versions have, where a column joined it', () => {
    const found = compare(
      'area,period,value\n1,2010,5\n2,2010,6\n',
      'area,period,sex,value\n1,2010,,5\n2,2010,,7\n',
      ['area', 'period', 'sex'],
    );
    expect(found.key.reason).toBe('part');
    expect(found.changed.map((row) => [row.key, row.cells])).toEqual([
      [['2', '2010'], [{ column: 'value', before: '6', after: '7' }]],
    ]);
  });

  test('is another column that tells the rows apart, where the old version had no key', () => {
    const found = compare('name,beds\n北门,80\n南门,3\n', 'id,name,beds\nn,北门,80\ns,南门,4\n');
    expect(found.key).toEqual({ reason: 'other', columns: [{ before: 'name', after: 'name' }] });
    expect(countsOf(found)).toMatchObject({ added: 0, removed: 0, changed: 1, columnsAdded: 1 });
  });

  test('is the whole row where nothing tells rows apart', () => {
    const found = compare('a,b\n1,1\n1,1\n2,1\n', 'a,b\n1,1\n1,1\n1,1\n');
    expect(found.key.reason).toBe('row');
    expect(countsOf(found)).toMatchObject({ added: 1, removed: 1, changed: 0 });
  });

  test('may stand twice in an old version: equal rows first, then by order', () => {
    const found = compare('id,v\na,1\na,2\na,3\n', 'id,v\na,2\na,9\n');
    expect(found.duplicates).toBe(3);
    expect(found.changed).toMatchObject([{ from: 0, to: 1 }]);
    expect(found.removed).toEqual([{ at: 2, cells: ['a', '3'] }]);
  });
});

describe('for any two versions', () => {
  test('the difference applied to the old one gives the new one', () => {
    fc.assert(
      fc.property(versions, fc.constantFrom(['id'], ['id', 'name'], ['none']), ([a, b], key) => {
        expect(applyDifference(a, compareSnapshots(a, b, key))).toEqual(b);
      }),
      { numRuns: 500 },
    );
  });

  test('the difference turned round gives the old one back', () => {
    fc.assert(
      fc.property(versions, ([a, b]) => {
        const difference = compareSnapshots(a, b, ['id']);
        expect(applyDifference(b, invertDifference(difference))).toEqual(a);
        expect(invertDifference(invertDifference(difference))).toEqual(difference);
      }),
      { numRuns: 500 },
    );
  });

  test('it survives being written as JSON', () => {
    fc.assert(
      fc.property(versions, ([a, b]) => {
        const difference = compareSnapshots(a, b, ['id']);
        expect(JSON.parse(JSON.stringify(difference))).toEqual(difference);
      }),
    );
  });

  test('a table differs from itself in nothing', () => {
    fc.assert(
      fc.property(snapshots, (a) => {
        const difference = compareSnapshots(a, a, ['id']);
        expect(isNoChange(countsOf(difference))).toBe(true);
        expect(countsOf(difference).reordered).toBe(false);
      }),
    );
  });

  test('no row is counted twice or lost', () => {
    fc.assert(
      fc.property(versions, ([a, b]) => {
        const { added, removed, rows } = compareSnapshots(a, b, ['id']);
        expect(rows.before - removed.length).toBe(rows.after - added.length);
      }),
    );
  });

  test('a table that is not the old one is refused', () => {
    const difference = compare(homes, homes);
    expect(() => applyDifference(EMPTY, difference)).toThrow('another version');
  });
});

test('differences kept from earlier builds are still the ones made today', () => {
  // Where this must change, raise FORMAT in src/loaders/version-facts.ts with it.
  const found = compare(
    homes,
    'id,name_zh,beds,crs\neast,东门,7,\nsouth,南门,\nwest,西门口,12,WGS84\n',
  );
  expect(found).toEqual({
    key: { reason: 'declared', columns: [{ before: 'id', after: 'id' }] },
    columns: {
      before: ['id', 'name', 'beds'],
      after: ['id', 'name_zh', 'beds', 'crs'],
      renamed: [{ before: 'name', after: 'name_zh', same: 1, of: 2 }],
      added: ['crs'],
      removed: [],
    },
    rows: { before: 3, after: 3 },
    added: [{ at: 0, cells: ['east', '东门', '7', ''] }],
    removed: [{ at: 0, cells: ['north', '北门', '80'] }],
    changed: [
      {
        from: 2,
        to: 2,
        key: ['west'],
        formerKey: null,
        cells: [
          { column: 'name_zh', before: '西门', after: '西门口' },
          { column: 'crs', before: null, after: 'WGS84' },
        ],
      },
    ],
    order: null,
    duplicates: 0,
  });
});
