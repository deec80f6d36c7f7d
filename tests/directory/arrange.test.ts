import { describe, expect, test } from 'vitest';
import { arrangeFacilities } from '#directory/arrange.ts';
import { aFacility, aKind } from '../support/make-rows.ts';

const kinds = [
  aKind({ kind_id: 'service', group: 'service' }),
  aKind({ kind_id: 'garden', group: 'child' }),
  aKind({ kind_id: 'home', group: 'elder' }),
];
const row = (id: string, kind: string, change = {}) =>
  aFacility({ facility_id: id, name_zh: id, name_en: id, kind_id: kind, ...change });
const ids = (rows: readonly { facility_id: string }[] = []) => rows.map((one) => one.facility_id);

describe('the directory', () => {
  const example = { record_status: 'illustrative' } as const;
  const arranged = arrangeFacilities(
    [
      row('示例乙', 'home', { ...example, township_code: '1' }),
      row('示例甲', 'home', example),
      row('中心', 'service'),
      row('蔚州', 'home', { township_code: '1' }),
      row('白乐', 'home'),
      row('关了的', 'home', { status: 'closed', township_code: '1' }),
      row('菜园', 'garden', { township_code: '1' }),
    ],
    kinds,
    'zh',
  );

  test('goes group by group, by name, examples last and as they stand in their file', () => {
    expect(ids(arranged.all)).toEqual([
      ...['白乐', '关了的', '蔚州', '示例乙', '示例甲'],
      '菜园',
      '中心',
    ]);
  });

  test('looks them up by kind and township in the same order', () => {
    expect(ids(arranged.byKind.get('home'))).toEqual(ids(arranged.all).slice(0, 5));
    expect(ids(arranged.byTownship.get('1'))).toEqual(['关了的', '蔚州', '示例乙', '菜园']);
    expect(ids(arranged.byTownship.get(null))).toEqual(['白乐', '示例甲', '中心']);
  });
});
