import { describe, expect, test } from 'vitest';
import { nearbyIndex } from '#domain/facility-nearby.ts';
import type { Facility } from '#tables/facilities.ts';
import { aFacility, aTownship } from '../support/make-rows.ts';

const seat = (code: string, seat_lon: number | null) =>
  aTownship({ township_code: code, seat_lon, seat_lat: seat_lon && 39.9, crs: 'WGS84' });
const west = '130726101';
const middle = '130726102';
const east = '130726103';
const unknown = '130726104';
const townships = [seat(east, 114.9), seat(west, 114.3), seat(unknown, null), seat(middle, 114.6)];

const home = (id: string, township_code: string | null, change: Partial<Facility> = {}): Facility =>
  aFacility({ facility_id: id, township_code, ...change });

/** Ids that a page names: here | elsewhere. */
function near(facility: Facility, others: readonly Facility[]): string {
  const { here, elsewhere } = nearbyIndex([facility, ...others], townships)(facility);
  return [here, elsewhere].map((rows) => rows.map((row) => row.facility_id).join(' ')).join(' | ');
}

describe('beside a facility stand others of its kind', () => {
  test('of its township first, then of the townships whose seats are nearest', () => {
    const others = [home('e', east), home('m', middle), home('w', west), home('u', unknown)];
    expect(near(home('here', west), others)).toBe('w | m e u');
    expect(near(home('here', east), others)).toBe('e | m w u');
  });

  test('and last those of which no source says where they are', () => {
    expect(near(home('here', west), [home('x', null), home('u', unknown)])).toBe(' | u x');
    expect(near(home('x', null), [home('w', west), home('y', null)])).toBe(' | w y');
  });

  test('five in all', () => {
    const many = Array.from({ length: 8 }, (_, index) => home(`w${index}`, west));
    expect(near(home('here', west), many)).toBe('w0 w1 w2 w3 w4 | ');
    expect(near(home('here', middle), many)).toBe(' | w0 w1 w2 w3 w4');
    expect(
      near(home('here', west), [
        ...many.slice(0, 3),
        ...many.map((row) => ({
          ...row,
          facility_id: `e-${row.facility_id}`,
          township_code: east,
        })),
      ]),
    ).toBe('w0 w1 w2 | e-w0 e-w1');
  });

  test('of the same village before all others of the township', () => {
    const village = '甲村村民委员会';
    const others = [home('far', west), home('near', west, { village })];
    expect(near(home('here', west, { village }), others)).toBe('near far | ');
  });

  test('by distance where coordinates are known, in whatever system', () => {
    const at = (lon: number, crs: Facility['crs'] = 'WGS84') => ({ lon, lat: 39.9, crs });
    const others = [
      home('nowhere', west),
      home('far', west, at(114.4)),
      home('near', west, at(114.31)),
      // Some 500 m further west than its numbers say.
      home('nearer', west, at(114.309, 'GCJ-02')),
    ];
    expect(near(home('here', west, at(114.3)), others)).toBe('nearer near far nowhere | ');
    expect(near(home('here', west), others)).toBe('nowhere far near nearer | ');
  });

  test('that are open, and of the same kind', () => {
    const others = [
      home('closed', west, { status: 'closed', closed_on: '2025' }),
      home('garden', west, { kind_id: 'child-garden' }),
      home('open', west),
    ];
    expect(near(home('here', west), others)).toBe('open | ');
  });

  test('that exist, unless it is an example itself', () => {
    const others = [home('demo-a', west), home('real', west)];
    expect(near(home('here', west), others)).toBe('real | ');
    expect(near(home('demo-b', west), others)).toBe('demo-a | ');
  });
});
