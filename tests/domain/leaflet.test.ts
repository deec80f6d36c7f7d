import { describe, expect, it } from 'vitest';
import { leafletOf } from '#domain/leaflet.ts';
import type { PlacedFacility, TownshipSummary } from '#domain/township-load.ts';
import { aFacility, aKind } from '../support/make-rows.ts';

const kinds = ['home', 'garden'].map((id) => aKind({ kind_id: id }));
const place = (
  id: string,
  kindAt: number,
  phone: string | null,
  example = false,
): PlacedFacility => ({
  facility: aFacility({ facility_id: id, phone }),
  kind: kinds[kindAt] ?? aKind(),
  example,
  place: undefined,
});
const sheet = (facilities: readonly PlacedFacility[], lines: number) => {
  const summary: TownshipSummary = {
    code: '1',
    people: null,
    villages: 0,
    facilities,
    spoken: null,
    seat: undefined,
  };
  const { groups, rest } = leafletOf(summary, kinds, lines);
  return {
    rest,
    groups: groups.map((group) => [
      group.kind.kind_id,
      ...group.facilities.map((placed) => placed.facility.facility_id),
    ]),
  };
};

describe('the sheet of a township', () => {
  const all = [place('a', 1, null), place('b', 0, null), place('c', 1, '0313-7012345')];

  it('groups by kind, with those that can be called first', () => {
    expect(sheet(all, 9)).toEqual({
      rest: 0,
      groups: [
        ['home', 'b'],
        ['garden', 'c', 'a'],
      ],
    });
  });

  it('leaves out what has no phone before what has one, and says how many', () => {
    expect(sheet(all, 3)).toEqual({ rest: 2, groups: [['garden', 'c']] });
  });

  it('keeps the places of real facilities from examples', () => {
    const crowd = [place('x', 0, '0313-7012345', true), place('r', 0, null)];
    expect(sheet(crowd, 3)).toEqual({ rest: 1, groups: [['home', 'r']] });
  });

  it('gives each kind a quota', () => {
    const summary = { code: '1', people: null, villages: 0, spoken: null, seat: undefined };
    const facilities = ['a', 'b', 'c'].map((id) => place(id, 0, null));
    const { groups, rest } = leafletOf(
      { ...summary, facilities: [...facilities, place('d', 1, null)] },
      kinds,
      20,
      2,
    );
    expect(groups.map((group) => group.facilities.length)).toEqual([2, 1]);
    expect(rest).toBe(1);
  });

  it('is empty where nothing is listed', () => {
    expect(sheet([], 9)).toEqual({ rest: 0, groups: [] });
  });
});
