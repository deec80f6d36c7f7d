import { describe, expect, test } from 'vitest';
import { claimsSpoken, facilitiesSpoken } from '#domain/last-spoken.ts';
import type { Facility } from '#tables/facilities.ts';
import { realDataset, withAdded, withChanged } from '../support/dataset.ts';

const dataset = realDataset();
const ID = 'beimenzi-mutual-aid-home';
const isHome = (row: { facility_id: string | null }): boolean => row.facility_id === ID;

describe('a facility was last spoken of', () => {
  test('on the day of the newest source, whatever it says of it', () => {
    expect(facilitiesSpoken(dataset).get(ID)).toEqual({
      on: '2014-05-20',
      source: 'sina-2014',
      inferred: false,
    });
    // Its row rests on a text of 2021; the report of 2022 speaks of it as well.
    expect(facilitiesSpoken(dataset).get('yihai-childrens-care-centre')).toEqual({
      on: '2022-09',
      source: 'zjknews-2022',
      inferred: true,
    });
  });

  test('whoever looked at its row again', () => {
    const looked = withChanged(dataset, 'facilities', isHome, { checked_on: '2026-12-01' });
    expect(facilitiesSpoken(looked)).toEqual(facilitiesSpoken(dataset));
  });

  test('by a further source', () => {
    const statement = {
      table: 'facilities',
      row_key: ID,
      column: 'phone',
      value: '0313-7012345',
      source_id: 'zjkdaily-2021-05-24',
      checked_on: '2026-12-01',
    } as const;
    const told = withAdded(dataset, 'statements', statement);
    expect(facilitiesSpoken(told).get(ID)).toMatchObject({ on: '2021-05-24' });
    const undated = withAdded(dataset, 'statements', {
      ...statement,
      source_id: 'chinanews-yihai',
    });
    expect(facilitiesSpoken(undated)).toEqual(facilitiesSpoken(dataset));
  });

  test('by a figure about it', () => {
    const figure = { facility_id: ID, period: '2024', source_id: 'sina-2014' };
    const told = withAdded(dataset, 'observations', figure);
    expect(facilitiesSpoken(told).get(ID)).toMatchObject({ on: '2024', source: 'sina-2014' });
  });

  test('never by the editors themselves, and never where it is an example', () => {
    const told = (change: Partial<Facility>) => {
      const row = { facility_id: 'new-home', status_as_of: '2026-11-22', ...change };
      return facilitiesSpoken(withAdded(dataset, 'facilities', row)).has('new-home');
    };
    expect(told({ source_id: 'sina-2014' })).toBe(true);
    expect(told({ source_id: 'editorial' })).toBe(false);
    expect(told({ record_status: 'illustrative' })).toBe(false);
  });
});

describe('a claim was last spoken of', () => {
  const HOMES = 'elder-village-homes';
  const claim = dataset.claims.find(({ value }) => value.indicator_id === HOMES)?.value.claim_id;
  const spoken = (data: typeof dataset) => claimsSpoken(data).get(claim ?? '');

  test('in its report, each of them', () => {
    expect(claimsSpoken(dataset).size).toBe(dataset.claims.length);
    expect(spoken(dataset)).toEqual({ on: '2022-09', source: 'zjknews-2022', inferred: true });
  });

  test('or by whatever newer source gives the number', () => {
    const value = { indicator_id: HOMES, period: '2024', source_id: 'hebdaily-2024-12-03' };
    const told = withAdded(dataset, 'observations', value);
    expect(spoken(told)).toMatchObject({ on: '2024-12-03', source: 'hebdaily-2024-12-03' });
    const said = {
      table: 'observations',
      row_key: `${HOMES}|130726||2022-09||`,
      source_id: 'hebdaily-2024-12-03',
    } as const;
    expect(spoken(withAdded(dataset, 'statements', said))).toMatchObject({ on: '2024-12-03' });
  });
});
