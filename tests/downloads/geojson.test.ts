import { describe, expect, test } from 'vitest';
import { hasGeometry, tableGeoJson } from '#downloads/geojson.ts';
import type { AnyRow } from '#downloads/rows.ts';
import { tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';
import { aFacility, aTownship } from '../support/make-rows.ts';

const facilities = tables.facilities as unknown as Table;
const townships = tables.townships as unknown as Table;

interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: [number, number] } | null;
  readonly properties: AnyRow;
}
const read = (table: Table, rows: readonly AnyRow[]) =>
  JSON.parse(tableGeoJson(table, rows)) as { type: string; features: Feature[] };

describe('a table as GeoJSON', () => {
  const baidu = aFacility({ facility_id: 'a', lon: 114.5888, lat: 39.8393, crs: 'BD-09' });
  const unknown = aFacility({ facility_id: 'b' });
  const { type, features } = read(facilities, [baidu, unknown]);

  test('has every row as a feature, with the row as it is for properties', () => {
    expect(type).toBe('FeatureCollection');
    expect(features.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(features.map(({ properties }) => properties)).toEqual([baidu, unknown]);
  });

  test('converts points to WGS 84 and keeps their own system in the properties', () => {
    const [lon = 0, lat = 0] = features[0]?.geometry?.coordinates ?? [];
    expect(lon).toBeCloseTo(114.576, 3);
    expect(lat).toBeCloseTo(39.832, 3);
    expect(features[0]?.geometry?.type).toBe('Point');
    expect(features[0]?.properties).toMatchObject({ lon: 114.5888, lat: 39.8393, crs: 'BD-09' });
  });

  test('says where a row lies only if a source does', () => {
    expect(features[1]?.geometry).toBeNull();
  });

  test('takes the seat of a township, and leaves WGS 84 as it is', () => {
    const seat = aTownship({ seat_lon: 114.57594, seat_lat: 39.83246, crs: 'WGS84' });
    expect(read(townships, [seat]).features[0]?.geometry?.coordinates).toEqual([
      114.57594, 39.83246,
    ]);
  });

  test('is offered where a row lies somewhere', () => {
    expect(hasGeometry(facilities, [unknown, baidu])).toBe(true);
    expect(hasGeometry(facilities, [unknown])).toBe(false);
    expect(hasGeometry(tables.counties as unknown as Table, [{ lon: 1, lat: 1 }])).toBe(false);
  });

  test('without rows is still a collection', () => {
    expect(read(facilities, [])).toEqual({ type: 'FeatureCollection', features: [] });
  });
});
