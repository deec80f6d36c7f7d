import { geoPath } from 'd3-geo';
import { classOf } from '#map/classes.ts';
import { labelPoint } from '#map/label-point.ts';
import { breaksFor } from '#map/measures.ts';
import { packSymbols, SYMBOL_SIZE } from '#map/pack-symbols.ts';
import type { MapFacility, PlacedSymbol } from '#map/pack-symbols.ts';
import { simplifyToFit } from '#map/simplify.ts';
import { stepsOf } from '#map/steps.ts';
import type { Steps } from '#map/steps.ts';
import { movePositions } from '#map/township-geometry.ts';
import type { CountyGeometry, TownshipGeometry } from '#map/township-geometry.ts';

/** What one township shows on the map. */
export interface TownshipLoad {
  readonly code: string;
  /** Residents, by which it is shaded at first; null where they are not reported. */
  readonly people: number | null;
  readonly facilities: readonly MapFacility[];
  /** The seat of the township in degrees of WGS 84, where it is known. */
  readonly seat?: readonly [lon: number, lat: number] | undefined;
}

export interface MapCell {
  readonly code: string;
  /** SVG path of the outline. */
  readonly d: string;
  /** Where its name stands, in units of the drawing. */
  readonly x: number;
  readonly y: number;
  /** Class of the shading, from 1; 0 where the value is not reported. */
  readonly shadeClass: number;
  /** Facilities that are not drawn at their coordinates, around the name. */
  readonly symbols: readonly PlacedSymbol[];
  /** Facilities that these leave out for want of room. */
  readonly more: number;
  /** To which township each arrow key leads. */
  readonly steps: Steps;
}

/** A symbol at a place on the ground. */
export interface MapPoint extends PlacedSymbol {
  readonly code: string;
}

export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly MapCell[];
  /** Facilities at their coordinates; none on the schematic map. */
  readonly points: readonly MapPoint[];
  /** Seats of townships at their coordinates; none on the schematic map. */
  readonly seats: readonly (readonly [x: number, y: number])[];
  /** Lower bounds of the classes above the first. */
  readonly breaks: readonly number[];
  readonly reviewNumber: string | null;
}

const WIDTH = 526;
const PAD = 4;
/** Most characters of all outlines together: some 6 KB of a compressed page. */
const MOST_OUTLINE = 14_000;
/** Most facilities of a township that are drawn one by one at their coordinates. */
const MOST_POINTS = 8;

/** Draws the county: outlines by d3-geo, shading by residents, packed symbols, places. */
export function drawTownships(county: CountyGeometry, loads: readonly TownshipLoad[]): MapDrawing {
  const { fit, height } = fitting(county.townships);
  const write = geoPath().digits(1);
  const outlines = (townships: TownshipGeometry): string[] =>
    townships.features.map((township) => write(township) ?? '');
  const drawn = simplifyToFit(
    movePositions(county.townships, ([x = 0, y = 0]) => fit(x, y)),
    (townships) => outlines(townships).join('').length <= MOST_OUTLINE,
  );
  const paths = outlines(drawn);
  const byCode = new Map(loads.map((load) => [load.code, load] as const));
  const breaks = breaksFor(
    'people',
    loads.flatMap(({ people }) => people ?? []),
  );
  const at = (lon: number, lat: number): readonly [number, number] | null =>
    county.place && fit(...county.place(lon, lat));
  const middles = drawn.features.map((feature, index) => {
    const { code } = feature.properties;
    const [x, y] = labelPoint(feature);
    return { code, d: paths[index] ?? '', x: round(x), y: round(y) };
  });
  const steps = stepsOf(
    middles.map(({ code, x, y }) => ({
      code,
      x,
      y,
      neighbours: county.neighbours.get(code) ?? [],
    })),
  );
  const placed = new Map(loads.map((load) => [load.code, placeFacilities(load, at)] as const));
  const cells = middles.map((middle): MapCell => {
    const { code } = middle;
    const people = byCode.get(code)?.people ?? null;
    return {
      ...middle,
      shadeClass: people === null ? 0 : classOf(people, breaks),
      ...packSymbols(placed.get(code)?.packed ?? []),
      steps: steps.get(code) ?? { up: null, right: null, down: null, left: null },
    };
  });
  const known = new Set(cells.map(({ code }) => code));
  return {
    width: WIDTH,
    height,
    cells,
    points: [...placed].flatMap(([code, { points }]) => (known.has(code) ? points : [])),
    seats: loads.flatMap(({ seat }) => {
      const place = seat && at(...seat);
      return place ? [[round(place[0]), round(place[1])] as const] : [];
    }),
    breaks,
    reviewNumber: county.reviewNumber,
  };
}

/** Scales a plane to the width of the drawing; the height follows. */
function fitting(townships: TownshipGeometry): {
  fit: (x: number, y: number) => [number, number];
  height: number;
} {
  const [[west, north], [east, south]] = geoPath().bounds(townships);
  const scale = (WIDTH - 2 * PAD) / (east - west);
  return {
    fit: (x, y) => [PAD + (x - west) * scale, PAD + (y - north) * scale],
    height: Math.ceil(2 * PAD + (south - north) * scale),
  };
}

/** Facilities with a coordinate stand at it, unless they are too many to be told apart. */
function placeFacilities(
  { code, facilities }: TownshipLoad,
  at: (lon: number, lat: number) => readonly [number, number] | null,
): { points: MapPoint[]; packed: readonly MapFacility[] } {
  const points = facilities.flatMap(({ kind, example, place }): MapPoint[] => {
    const drawn = place === undefined ? null : at(...place);
    if (drawn === null) return [];
    const [x, y] = [round(drawn[0] - SYMBOL_SIZE / 2), round(drawn[1] - SYMBOL_SIZE / 2)];
    return [
      { code, kind: kind.kind_id, symbol: kind.symbol, group: kind.group, example, x, y, count: 1 },
    ];
  });
  if (points.length === 0 || points.length > MOST_POINTS) return { points: [], packed: facilities };
  return { points, packed: facilities.filter(({ place }) => place === undefined) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
