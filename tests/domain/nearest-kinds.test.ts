import { describe, expect, test } from 'vitest';
import { nearestKinds, stepsFrom } from '#domain/nearest-kinds.ts';
import { aFacility, aKind } from '../support/make-rows.ts';

const borders = { a: ['b'], b: ['a', 'c'], c: ['b'], island: [] };
const kinds = [aKind({ kind_id: 'home' }), aKind({ kind_id: 'garden' })];
const at = (id: string, township: string | null, change = {}) =>
  aFacility({ facility_id: id, kind_id: 'home', township_code: township, ...change });
const found = (code: string, rows: ReturnType<typeof at>[]) =>
  nearestKinds(code, rows, kinds, borders).map(({ kind, facilities, steps }) => [
    kind.kind_id,
    facilities.map((row) => row.facility_id),
    steps,
  ]);

test('steps are counted over borders; what no border leads to has none', () => {
  expect([...stepsFrom('a', borders)]).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
  ]);
});

describe('from a township the nearest places of a kind are', () => {
  test('those the fewest borders away', () => {
    expect(found('a', [at('far', 'c'), at('near', 'b')])).toEqual([['home', ['near'], 1]]);
  });

  test('not named where the township has one itself', () => {
    expect(found('a', [at('here', 'a'), at('near', 'b')])).toEqual([]);
  });

  test('those of no known township where no other is listed', () => {
    expect(found('a', [at('somewhere', null)])).toEqual([['home', ['somewhere'], null]]);
    expect(found('a', [at('somewhere', null), at('far', 'c')])).toEqual([['home', ['far'], 2]]);
    expect(found('island', [at('elsewhere', 'b')])).toEqual([['home', ['elsewhere'], null]]);
  });

  test('none that takes nobody for now', () => {
    const shut = { status: 'temporarily_closed' } as const;
    expect(found('a', [at('near', 'b', shut), at('far', 'c')])).toEqual([['home', ['far'], 2]]);
    expect(found('a', [at('here', 'a', shut), at('near', 'b')])).toEqual([['home', ['near'], 1]]);
  });

  test('neither closed ones nor examples', () => {
    const rows = [
      at('shut', 'b', { status: 'closed' }),
      at('demo-1', 'b', { record_status: 'illustrative' }),
    ];
    expect(found('a', rows)).toEqual([]);
  });

  test('no more than a few', () => {
    const rows = ['1', '2', '3', '4'].map((id) => at(id, 'b'));
    expect(found('a', rows)).toEqual([['home', ['1', '2', '3'], 1]]);
  });
});
