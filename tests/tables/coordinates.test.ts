import fc from 'fast-check';
import gcoord from 'gcoord';
import { describe, expect, test } from 'vitest';
import { coordinateRule, countyBounds, toWgs84 } from '#tables/coordinates.ts';
import type { Crs } from '#tables/coordinates.ts';

const columns = { lon: 'lon', lat: 'lat', crs: 'crs' } as const;
const { west, east, south, north } = countyBounds;
const systems: readonly Crs[] = ['WGS84', 'GCJ-02', 'BD-09'];
// Within some ten metres of the edge, converting to and fro decides.
const inCounty = fc.record({
  lon: fc.double({ min: west + 1e-4, max: east - 1e-4, noNaN: true }),
  lat: fc.double({ min: south + 1e-4, max: north - 1e-4, noNaN: true }),
});

/** What the rule finds, as `column code`. */
function found(lon: number | null, lat: number | null, crs: Crs | null): string[] {
  return coordinateRule({ lon, lat, crs }, columns).map(({ column, code }) => `${column} ${code}`);
}

/** A point of WGS 84 as another system writes it. */
function written(lon: number, lat: number, crs: Crs): readonly [number, number] {
  const name = { WGS84: gcoord.WGS84, 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 }[crs];
  const [x, y] = gcoord.transform([lon, lat], gcoord.WGS84, name);
  return [x, y];
}

describe('a coordinate', () => {
  test('may be left out, and its system filled in beforehand', () => {
    expect(found(null, null, null)).toEqual([]);
    expect(found(null, null, 'WGS84')).toEqual([]);
  });

  test.each([
    ['a longitude alone', 114.6, null, 'WGS84', ['lat needs-column']],
    ['a latitude alone', null, 39.9, 'WGS84', ['lon needs-column']],
    ['no system', 114.6, 39.9, null, ['crs needs-column']],
    ['a place outside the county', 116.4, 39.9, 'WGS84', ['lon coordinate-outside']],
    ['a place outside and no system', 116.4, 39.9, null, ['lon coordinate-outside']],
    ['latitude before longitude', 39.9, 114.6, 'WGS84', ['lon coordinate-swapped']],
    ['both exchanged and no system', 39.9, 114.6, null, ['lon coordinate-swapped']],
  ] as const)('is refused with %s', (_, lon, lat, crs, codes) => {
    expect(found(lon, lat, crs)).toEqual(codes);
  });

  test.each(systems)('inside the county is taken in %s, and named where exchanged', (crs) => {
    fc.assert(
      fc.property(inCounty, ({ lon, lat }) => {
        const [x, y] = written(lon, lat, crs);
        expect(found(x, y, crs)).toEqual([]);
        expect(found(y, x, crs)).toEqual(['lon coordinate-swapped']);
      }),
    );
  });

  test('is measured where it lies, not as its system writes it', () => {
    // Just inside the eastern edge; the Baidu longitude is beyond it.
    const [x, y] = written(115.065, 39.9, 'BD-09');
    expect(x).toBeGreaterThan(east);
    expect(found(x, y, 'BD-09')).toEqual([]);
    expect(found(x, y, 'WGS84')).toEqual(['lon coordinate-outside']);
    // Beyond the western edge, though the Amap longitude is not.
    expect(found(114.185, 39.8, 'GCJ-02')).toEqual(['lon coordinate-outside']);
    expect(found(114.185, 39.8, 'WGS84')).toEqual([]);
  });
});

test.each(systems)('a point in %s comes back to where it is on the ground', (crs) => {
  fc.assert(
    fc.property(inCounty, ({ lon, lat }) => {
      const [x, y] = toWgs84(...written(lon, lat, crs), crs);
      // A hundred-thousandth of a degree is about a metre.
      expect(Math.abs(x - lon)).toBeLessThan(1e-5);
      expect(Math.abs(y - lat)).toBeLessThan(1e-5);
    }),
  );
});
