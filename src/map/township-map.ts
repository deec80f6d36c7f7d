import { geoIdentity, geoPath } from 'd3-geo';
import { classBreaks, classOf } from '#map/classes.ts';
import type { TownshipGeometry } from '#map/hex-grid.ts';
import { packSymbols } from '#map/pack-symbols.ts';
import type { MapFacility, PlacedSymbol } from '#map/pack-symbols.ts';

/** What one township shows on the map. */
export interface TownshipLoad {
  readonly code: string;
  /** The value that shades it; null where it is not reported. */
  readonly shade: number | null;
  readonly facilities: readonly MapFacility[];
}

export interface MapCell {
  readonly code: string;
  /** SVG path of the outline. */
  readonly d: string;
  /** Middle of the outline, in units of the drawing. */
  readonly x: number;
  readonly y: number;
  /** Class of the shading, from 1; 0 where the value is not reported. */
  readonly shadeClass: number;
  readonly symbols: readonly PlacedSymbol[];
}

export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly MapCell[];
  /** Lower bounds of the classes above the first. */
  readonly breaks: readonly number[];
}

const WIDTH = 526;
const HEIGHT = 376;
const PAD = 4;
const CLASSES = 4;

/** Draws township geometry of any origin: outlines by d3-geo, shading by class, packed symbols. */
export function drawTownships(
  geometry: TownshipGeometry,
  loads: readonly TownshipLoad[],
): MapDrawing {
  const projection = geoIdentity().fitExtent(
    [
      [PAD, PAD],
      [WIDTH - PAD, HEIGHT - PAD],
    ],
    geometry,
  );
  const path = geoPath(projection).digits(1);
  const byCode = new Map(loads.map((load) => [load.code, load] as const));
  const values = loads.flatMap((load) => (load.shade === null ? [] : [load.shade]));
  const breaks = classBreaks(values, CLASSES);
  const cells = geometry.features.map((feature): MapCell => {
    const { code } = feature.properties;
    const load = byCode.get(code);
    const [x, y] = path.centroid(feature);
    const shade = load?.shade ?? null;
    return {
      code,
      d: path(feature) ?? '',
      x: round(x),
      y: round(y),
      shadeClass: shade === null ? 0 : classOf(shade, breaks),
      symbols: packSymbols(load?.facilities ?? []),
    };
  });
  return { width: WIDTH, height: HEIGHT, cells, breaks };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
