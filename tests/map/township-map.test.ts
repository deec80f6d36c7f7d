import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schematicCounty } from '#map/hex-grid.ts';
import type { CountyGeometry } from '#map/township-geometry.ts';
import { drawTownships } from '#map/township-map.ts';
import type { MapCell, MapDrawing, TownshipLoad } from '#map/township-map.ts';
import { realDataset } from '../support/dataset.ts';
import { aKind } from '../support/make-rows.ts';

const townships = realDataset().townships.map(({ value }) => value);
const codes = townships.map((township) => township.township_code);
const county = schematicCounty(townships);

const load = (code: string, people: number | null): TownshipLoad => ({
  code,
  people,
  facilities: [],
});
const cornersOf = ({ d }: MapCell): [number, number][] =>
  [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const cellOf = (drawing: MapDrawing, code: string): MapCell | undefined =>
  drawing.cells.find((cell) => cell.code === code);

/** All corners lie in the drawing, a margin of 4 left free. */
function expectInside(drawing: MapDrawing): void {
  for (const cell of drawing.cells) {
    for (const [x, y] of cornersOf(cell)) {
      expect(x).toBeGreaterThanOrEqual(4);
      expect(x).toBeLessThanOrEqual(drawing.width - 4);
      expect(y).toBeGreaterThanOrEqual(4);
      expect(y).toBeLessThanOrEqual(drawing.height - 4);
    }
  }
}

describe('the drawing', () => {
  const drawing = drawTownships(county, []);

  test('has one cell for each township, in the order of the geometry', () => {
    expect(drawing.cells.map((cell) => cell.code)).toEqual(codes);
    expect(new Set(drawing.cells.map((cell) => cell.d)).size).toBe(22);
  });

  test('lies inside its frame and fills it one way', () => {
    expectInside(drawing);
    const all = drawing.cells.flatMap(cornersOf);
    const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
    const width = Math.max(...xs) - Math.min(...xs);
    const height = Math.max(...ys) - Math.min(...ys);
    const full = Math.max(width / (drawing.width - 8), height / (drawing.height - 8));
    expect(full).toBeGreaterThan(0.999);
  });

  test('has closed outlines round the middle of each cell', () => {
    for (const cell of drawing.cells) {
      const corners = cornersOf(cell);
      expect(corners).toHaveLength(6);
      expect(cell.d).toMatch(/^M.*Z$/);
      for (const [x, y] of corners) expect(Math.hypot(x - cell.x, y - cell.y)).toBeCloseTo(48.4, 0);
    }
  });

  test('keeps the north above and the west at the left', () => {
    for (const township of townships) {
      for (const other of townships) {
        const [a, b] = [township, other].map((row) => cellOf(drawing, row.township_code));
        if (township.hex_row < other.hex_row) expect(a?.y).toBeLessThan(b?.y ?? NaN);
        if (township.hex_row === other.hex_row && township.hex_col < other.hex_col) {
          expect(a?.x).toBeLessThan(b?.x ?? NaN);
        }
      }
    }
  });

  test('takes geometry of any origin, here a square far away', () => {
    const surveyed: CountyGeometry = {
      townships: {
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { code: '130726100' },
            geometry: {
              type: 'Polygon',
              coordinates: [
                [
                  [1000, 1000],
                  [1001, 1000],
                  [1001, 1001],
                  [1000, 1001],
                  [1000, 1000],
                ],
              ],
            },
          },
        ],
      },
      neighbours: new Map(),
      place: null,
      reviewNumber: null,
    };
    const square = drawTownships(surveyed, [load('130726100', 5)]);
    expectInside(square);
    expect(square.cells).toHaveLength(1);
    expect(square.cells[0]).toMatchObject({ x: 263, y: 263 });
  });
});

describe('the shading', () => {
  const even = codes.map((code, index) => load(code, (index + 1) * 10));

  test('has four classes, the larger the value the higher', () => {
    const drawing = drawTownships(county, even);
    expect(drawing.breaks).toHaveLength(3);
    const classes = drawing.cells.map((cell) => cell.shadeClass);
    expect(classes).toEqual(classes.toSorted((a, b) => a - b));
    expect(new Set(classes)).toEqual(new Set([1, 2, 3, 4]));
  });

  test('gives class 0, and not the lowest, where the value is not reported', () => {
    const [first = '', second = ''] = codes;
    const drawing = drawTownships(county, [load(first, null), load(second, 0), ...even.slice(2)]);
    expect(cellOf(drawing, first)?.shadeClass).toBe(0);
    expect(cellOf(drawing, second)?.shadeClass).toBe(1);
    expect(drawTownships(county, []).cells.map((cell) => cell.shadeClass)).toEqual(
      codes.map(() => 0),
    );
  });

  test('does not let what is not reported move the bounds', () => {
    const some = even.slice(0, 12);
    const unknown = codes.slice(12).map((code) => load(code, null));
    expect(drawTownships(county, [...some, ...unknown]).breaks).toEqual(
      drawTownships(county, some).breaks,
    );
  });

  test('says of each cell which bounds its value lies between', () => {
    const shades = fc.array(fc.option(fc.nat(100_000)), { minLength: 22, maxLength: 22 });
    fc.assert(
      fc.property(shades, (values) => {
        const loads = codes.map((code, index) => load(code, values[index] ?? null));
        const { cells, breaks } = drawTownships(county, loads);
        for (const [index, { shadeClass }] of cells.entries()) {
          const value = values[index] ?? null;
          if (value === null) {
            expect(shadeClass).toBe(0);
            continue;
          }
          expect(value).toBeGreaterThanOrEqual(breaks[shadeClass - 2] ?? 0);
          expect(value).toBeLessThan(breaks[shadeClass - 1] ?? Infinity);
        }
      }),
    );
  });
});

describe('the facilities', () => {
  const home = { kind: aKind(), example: false };

  test('are drawn in their township and in no other', () => {
    const drawing = drawTownships(county, [
      { code: '130726101', people: null, facilities: [home] },
    ]);
    expect(cellOf(drawing, '130726101')?.symbols).toHaveLength(1);
    expect(drawing.cells.flatMap((cell) => cell.symbols)).toHaveLength(1);
  });

  test('of a township that is not on the map are not drawn', () => {
    const drawing = drawTownships(county, [{ code: '130726999', people: 5, facilities: [home] }]);
    expect(drawing.cells.flatMap((cell) => cell.symbols)).toEqual([]);
    expect(drawing.cells).toHaveLength(22);
  });
});
