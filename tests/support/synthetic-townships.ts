import gcoord from 'gcoord';
import type { Position } from 'geojson';
import { seeded } from '../../scripts/demo-data/seeded.ts';
import { hexGeometry } from '#map/hex-grid.ts';
import { countyBounds } from '#tables/coordinates.ts';
import type { Township } from '#tables/townships.ts';

/** A file of boundaries as an editor would put into `data/geo/`; plain, so that tests can break it. */
export interface SyntheticFile {
  type: string;
  crs_name: string;
  features: {
    type: string;
    properties: { township_code: string };
    geometry: { type: string; coordinates: number[][][] };
  }[];
}

interface Options {
  readonly crs?: 'WGS84' | 'GCJ-02';
  readonly seed?: number;
  /** Points that each side of a hexagon is broken into. */
  readonly parts?: number;
}

/**
 * Invented boundaries for the tests: the hexagons of the schematic map, stretched into the county's
 * bounding box, their corners moved and their sides broken by chance from a seed. Townships share
 * their borders to the last digit. No real place looks like this.
 */
export function syntheticTownships(
  townships: readonly Township[],
  { crs = 'WGS84', seed = 1, parts = 8 }: Options = {},
): SyntheticFile {
  const hexagons = hexGeometry(townships, 0).features.map((feature) => ({
    code: feature.properties.code,
    ring: feature.geometry.coordinates[0] ?? [],
  }));
  const all = hexagons.flatMap(({ ring }) => ring);
  const stretch = stretching(all);
  const corner = (position: Position): Position => moved(position, 0.22, seed);
  const write = (position: Position): number[] => {
    const point = stretch(position);
    const written = crs === 'WGS84' ? point : gcoord.transform(point, gcoord.WGS84, gcoord.GCJ02);
    return written.map((degree) => Number(degree.toFixed(6)));
  };
  return {
    type: 'FeatureCollection',
    crs_name: crs,
    features: hexagons.map(({ code, ring }) => {
      const sides = ring.slice(0, -1).flatMap((from, index) => {
        const to = ring[index + 1] ?? from;
        return side(from, to, parts, seed).map(({ at, off }) =>
          along(corner(from), corner(to), at, off),
        );
      });
      // Hexagons are drawn clockwise; RFC 7946 wants the other way round.
      const turned = [...sides, ...sides.slice(0, 1)].toReversed();
      return {
        type: 'Feature',
        properties: { township_code: code },
        geometry: { type: 'Polygon', coordinates: [turned.map(write)] },
      };
    }),
  };
}

/**
 * Points of a side from its start up to its end: how far along, and how far off, less towards the
 * corners, where other sides begin. The same both ways.
 */
function side(
  from: Position,
  to: Position,
  parts: number,
  seed: number,
): { at: number; off: number }[] {
  const forward = keyOf(from) < keyOf(to);
  const next = seeded(hash([from, to].map(keyOf).toSorted().join('')) + seed);
  const offs = Array.from({ length: parts }, (_, index) => {
    return (next() - 0.5) * 0.16 * Math.sin((Math.PI * index) / parts);
  });
  return offs.map((off, index) => ({
    at: index / parts,
    off: forward || index === 0 ? off : -(offs[parts - index] ?? 0),
  }));
}

function along(
  [x1 = 0, y1 = 0]: Position,
  [x2 = 0, y2 = 0]: Position,
  at: number,
  off: number,
): Position {
  return [x1 + (x2 - x1) * at - (y2 - y1) * off, y1 + (y2 - y1) * at + (x2 - x1) * off];
}

function moved(position: Position, most: number, seed: number): Position {
  const [x = 0, y = 0] = position;
  const next = seeded(hash(keyOf(position)) + seed);
  return [x + (next() - 0.5) * most, y + (next() - 0.5) * most];
}

/** Brings the plane of the hexagons, y down, into the box of the county, north up. */
function stretching(all: readonly Position[]): (position: Position) => [lon: number, lat: number] {
  const xs = all.map(([x = 0]) => x);
  const ys = all.map(([, y = 0]) => y);
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const { west, east, south, north } = countyBounds;
  // Somewhat inside, so that what chance moves stays in the box.
  const pad = 0.02;
  return ([x = 0, y = 0]) => [
    west + pad + ((x - left) / (right - left)) * (east - west - 2 * pad),
    north - pad - ((y - top) / (bottom - top)) * (north - south - 2 * pad),
  ];
}

const keyOf = ([x = 0, y = 0]: Position): string => `${x.toFixed(6)},${y.toFixed(6)};`;

function hash(text: string): number {
  return [...text].reduce((sum, sign) => (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) | 0, 7);
}
