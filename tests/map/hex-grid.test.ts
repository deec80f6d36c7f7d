import { geoIdentity, geoPath } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { hexGeometry } from '#map/hex-grid.ts';
import { realDataset } from '../support/dataset.ts';
import { aTownship } from '../support/make-rows.ts';

type Corner = readonly [x: number, y: number];

const townships = realDataset().townships.map(({ value }) => value);
const geometry = hexGeometry(townships);
const rings = geometry.features.map(
  ({ geometry: { coordinates } }) => (coordinates[0] ?? []) as unknown as Corner[],
);

/** Middle of a closed ring; its last point repeats the first. */
function middleOf(ring: readonly Corner[]): Corner {
  const corners = ring.slice(0, -1);
  const mean = (axis: 0 | 1): number =>
    corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  return [mean(0), mean(1)];
}
const distance = (a: Corner, b: Corner): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
const [lone = []] = hexGeometry([aTownship()], 0).features.map(
  (feature) => (feature.geometry.coordinates[0] ?? []) as unknown as Corner[],
);

describe('the schematic map', () => {
  test('has one hexagon for each of the 22 townships, known by its code', () => {
    expect(geometry.type).toBe('FeatureCollection');
    expect(geometry.features.map(({ properties }) => properties.code)).toEqual(
      townships.map((township) => township.township_code),
    );
    expect(new Set(geometry.features.map(({ properties }) => properties.code)).size).toBe(22);
  });

  test('has closed rings of six corners', () => {
    for (const ring of rings) {
      expect(ring).toHaveLength(7);
      expect(ring[0]).toEqual(ring[6]);
      expect(new Set(ring.map(String)).size).toBe(6);
    }
  });

  test('draws every township equally large', () => {
    const area = geoPath(geoIdentity());
    const areas = geometry.features.map((feature) => area.area(feature));
    // Six triangles with a side of 0.965
    const expected = ((3 * Math.sqrt(3)) / 2) * 0.965 ** 2;
    for (const found of areas) expect(found).toBeCloseTo(expected, 9);
  });

  test('lays no two townships on one another', () => {
    const middles = rings.map(middleOf);
    for (const [index, middle] of middles.entries()) {
      for (const other of middles.slice(index + 1)) {
        expect(distance(middle, other)).toBeGreaterThan(Math.sqrt(3) - 1e-9);
      }
    }
  });

  test('leaves no township by itself', () => {
    const middles = rings.map(middleOf);
    for (const middle of middles) {
      const near = middles.filter((other) => distance(middle, other) < Math.sqrt(3) + 1e-9);
      expect(near.length).toBeGreaterThan(1);
    }
  });
});

describe('a hexagon', () => {
  test('stands on a corner, with a radius of one where nothing is left free', () => {
    expect(lone[0]?.[0]).toBeCloseTo(0, 12);
    expect(lone[0]?.[1]).toBeCloseTo(-1, 12);
    for (const corner of lone) expect(distance(corner, [0, 0])).toBeCloseTo(1, 12);
  });

  test('is smaller by the share that is left free', () => {
    const [ring = []] = hexGeometry([aTownship()], 0.25).features.map(
      (feature) => (feature.geometry.coordinates[0] ?? []) as unknown as Corner[],
    );
    for (const corner of ring) expect(distance(corner, [0, 0])).toBeCloseTo(0.75, 12);
  });

  test.each([
    ['to the east by a column', { hex_col: 1 }, Math.sqrt(3), 0],
    ['to the south by a row, half a cell to the right', { hex_row: 1 }, Math.sqrt(3) / 2, 1.5],
    ['straight to the south by two rows', { hex_row: 2 }, 0, 3],
  ])('lies further %s', (_, place, x, y) => {
    const [feature] = hexGeometry([aTownship(place)]).features;
    const middle = middleOf((feature?.geometry.coordinates[0] ?? []) as unknown as Corner[]);
    expect(middle[0]).toBeCloseTo(x, 12);
    expect(middle[1]).toBeCloseTo(y, 12);
  });
});

test('no townships make an empty map', () => {
  expect(hexGeometry([]).features).toEqual([]);
});
