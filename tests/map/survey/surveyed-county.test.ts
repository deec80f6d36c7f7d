import { geoPath } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { readSurvey } from '#map/survey/read-survey.ts';
import { surveyedCounty } from '#map/survey/surveyed-county.ts';
import { drawTownships } from '#map/township-map.ts';
import type { MapCell, TownshipLoad } from '#map/township-map.ts';
import { schematicCounty } from '#map/hex-grid.ts';
import type { CountyGeometry } from '#map/township-geometry.ts';
import { realDataset } from '../../support/dataset.ts';
import { aKind } from '../../support/make-rows.ts';
import { syntheticTownships } from '../../support/synthetic-townships.ts';

const townships = realDataset().townships.map(({ value }) => value);
const codes = townships.map((row) => row.township_code);
const NUMBER = '冀S(2026)012号';

function county(options: Parameters<typeof syntheticTownships>[1] = {}): CountyGeometry {
  const bytes = new TextEncoder().encode(JSON.stringify(syntheticTownships(townships, options)));
  const { survey, findings } = readSurvey(bytes, 'f', townships, NUMBER);
  if (survey === null) throw new Error(JSON.stringify(findings));
  return surveyedCounty(survey, NUMBER);
}

const surveyed = county();
const drawing = drawTownships(surveyed, []);
const cornersOf = ({ d }: MapCell): [number, number][] =>
  [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const outlinesOf = (cells: readonly MapCell[]): string => cells.map(({ d }) => d).join('');

function isInside([px, py]: readonly [number, number], ring: readonly [number, number][]): boolean {
  return ring.reduce((inside, [x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    const crosses = y1 > py !== y2 > py && px < ((x2 - x1) * (py - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);
}

describe('the surveyed map', () => {
  test('has the same townships, and the same neighbours, as the hexagons it was cut from', () => {
    expect(drawing.cells.map(({ code }) => code)).toEqual(codes);
    const schematic = schematicCounty(townships);
    for (const code of codes) {
      expect(surveyed.neighbours.get(code)?.toSorted()).toEqual(
        schematic.neighbours.get(code)?.toSorted(),
      );
    }
  });

  test('lies in its frame, as wide as it, the north above', () => {
    const all = drawing.cells.flatMap(cornersOf);
    const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
    expect(Math.min(...xs)).toBeCloseTo(4, 0);
    expect(Math.max(...xs)).toBeCloseTo(drawing.width - 4, 0);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(4);
    expect(Math.max(...ys)).toBeLessThanOrEqual(drawing.height - 4);
    // 0.85 degrees of longitude by 0.61 of latitude, at 40 degrees north
    const ratio = (Math.max(...ys) - Math.min(...ys)) / (Math.max(...xs) - Math.min(...xs));
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.1);
    const [north, south] = ['陈家洼乡', '宋家庄镇'].map((name) =>
      drawing.cells.find(
        ({ code }) => code === townships.find((row) => row.name_zh === name)?.township_code,
      ),
    );
    expect(north?.y).toBeLessThan(south?.y ?? 0);
  });

  test('has its names inside the townships', () => {
    for (const cell of drawing.cells) {
      expect(isInside([cell.x, cell.y], cornersOf(cell)), cell.code).toBe(true);
    }
  });

  test('leads by arrow keys from any township to all others', () => {
    const found = new Set(codes.slice(0, 1));
    // A set hands out what is added to it on the way, too.
    for (const code of found) {
      const steps = drawing.cells.find((cell) => cell.code === code)?.steps;
      for (const next of Object.values(steps ?? {})) if (next !== null) found.add(next);
    }
    expect(found.size).toBe(22);
  });

  test('carries its review number', () => {
    expect(drawing.reviewNumber).toBe(NUMBER);
  });

  test('is drawn the same from GCJ-02, to a tenth of a unit', () => {
    const other = drawTownships(county({ crs: 'GCJ-02' }), []);
    expect(other.cells).toHaveLength(22);
    for (const [index, cell] of other.cells.entries()) {
      const there = drawing.cells[index];
      expect(Math.hypot(cell.x - (there?.x ?? NaN), cell.y - (there?.y ?? NaN))).toBeLessThan(0.3);
    }
  });
});

describe('a survey of many points', () => {
  const fine = county({ parts: 300 });
  const drawn = drawTownships(fine, []);

  test('is simplified to what a page may carry', () => {
    const whole = geoPath().digits(1)(fine.townships)?.length ?? 0;
    expect(whole).toBeGreaterThan(100_000);
    const { length } = outlinesOf(drawn.cells);
    expect(length).toBeLessThanOrEqual(14_000);
    // No more than it must be
    expect(length).toBeGreaterThan(13_500);
  });

  test('keeps shared borders shared: a point of one township is a point of its neighbour', () => {
    const corners = drawn.cells.map((cell) => new Set(cornersOf(cell).map(String)));
    const inner = drawn.cells.filter(({ code }) => (fine.neighbours.get(code) ?? []).length === 6);
    expect(inner.length).toBeGreaterThan(3);
    for (const cell of inner) {
      const own = drawn.cells.indexOf(cell);
      for (const corner of corners[own] ?? []) {
        const sharing = corners.filter((set) => set.has(corner));
        expect(sharing.length, `${cell.code} ${corner}`).toBeGreaterThan(1);
      }
    }
  });

  test('comes out the same every time', () => {
    expect(drawTownships(county({ parts: 300 }), [])).toEqual(drawn);
  });

  test('still has its names inside and all of its townships', () => {
    for (const cell of drawn.cells) {
      expect(isInside([cell.x, cell.y], cornersOf(cell)), cell.code).toBe(true);
    }
  });
});

describe('facilities on the surveyed map', () => {
  const kind = aKind();
  const [code = ''] = codes;
  const cell = drawing.cells[0];
  const at = (lon: number, lat: number) => ({ kind, example: false, place: [lon, lat] as const });
  const unplaced = { kind, example: false };
  const load = (facilities: TownshipLoad['facilities']): TownshipLoad => ({
    code,
    people: 5,
    facilities,
    seat: [114.57594, 39.83246],
  });

  test('stand at their coordinates, the others below the name', () => {
    const map = drawTownships(surveyed, [load([at(114.5, 39.8), at(114.6, 39.9), unplaced])]);
    expect(map.points.map(({ code, kind, count }) => [code, kind, count])).toEqual([
      [code, 'elder-village-home', 1],
      [code, 'elder-village-home', 1],
    ]);
    const [west, east] = map.points;
    expect(west?.x).toBeLessThan(east?.x ?? 0);
    expect(west?.y).toBeGreaterThan(east?.y ?? 0);
    expect(map.cells[0]?.symbols).toHaveLength(1);
  });

  test('are drawn with their middle at the place', () => {
    const [lon, lat] = [114.62, 39.87];
    const { points, seats } = drawTownships(surveyed, [
      { ...load([at(lon, lat)]), seat: [lon, lat] },
    ]);
    expect((points[0]?.x ?? 0) + 7.5).toBeCloseTo(seats[0]?.[0] ?? NaN, 0);
    expect((points[0]?.y ?? 0) + 7.5).toBeCloseTo(seats[0]?.[1] ?? NaN, 0);
  });

  test('are counted below the name where a township has too many to be told apart', () => {
    const many = Array.from({ length: 9 }, (_, index) => at(114.5 + index / 100, 39.8));
    const map = drawTownships(surveyed, [load([...many, unplaced])]);
    expect(map.points).toEqual([]);
    expect(map.cells[0]?.symbols.map(({ count }) => count)).toEqual([10]);
  });

  test('have no place on the schematic map, and neither has a seat', () => {
    const map = drawTownships(schematicCounty(townships), [load([at(114.5, 39.8)])]);
    expect(map.points).toEqual([]);
    expect(map.seats).toEqual([]);
    expect(map.cells[0]?.symbols).toHaveLength(1);
    expect(cell?.symbols).toEqual([]);
  });
});
