import gcoord from 'gcoord';
import type { RowViolation } from '#tables/table.ts';

/** Coordinate systems in use in mainland China; a coordinate without one cannot be drawn. */
export const crsChoices = {
  WGS84: { zh: 'WGS 84（GPS、天地图 CGCS2000 近同）', en: 'WGS 84' },
  'GCJ-02': { zh: 'GCJ-02（高德、腾讯）', en: 'GCJ-02 (Amap, Tencent)' },
  'BD-09': { zh: 'BD-09（百度）', en: 'BD-09 (Baidu)' },
} as const;

export type Crs = keyof typeof crsChoices;

/** Bounding box of Yu County in degrees of WGS 84, to which other systems are converted first. */
export const countyBounds = { west: 114.18, east: 115.07, south: 39.55, north: 40.2 } as const;

interface Coordinate {
  readonly lon: number | null;
  readonly lat: number | null;
  readonly crs: Crs | null;
}

const GCOORD = { WGS84: gcoord.WGS84, 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const;

/** A point in degrees of WGS 84, longitude first; the Chinese systems lie some 500 m off. */
export function toWgs84(lon: number, lat: number, crs: Crs): readonly [lon: number, lat: number] {
  if (crs === 'WGS84') return [lon, lat];
  const [east, north] = gcoord.transform([lon, lat], GCOORD[crs], gcoord.WGS84);
  return [east, north];
}

const lonRange = `${countyBounds.west}–${countyBounds.east}`;
const latRange = `${countyBounds.south}–${countyBounds.north}`;

/** A coordinate is whole (longitude, latitude, system), in the county, and not exchanged. */
export function coordinateRule<C extends string>(
  { lon, lat, crs }: Coordinate,
  columns: { readonly lon: C; readonly lat: C; readonly crs: C },
): RowViolation<Record<C, unknown>>[] {
  if (lon === null && lat === null) return [];
  if (lon === null) return [needs(columns.lon, columns.lat)];
  if (lat === null) return [needs(columns.lat, columns.lon)];
  const params = { lonRange, latRange };
  // Until its system is given, a coordinate is taken as it stands: the right box, if not the place.
  const system = crs ?? 'WGS84';
  if (!inCounty(...toWgs84(lon, lat, system))) {
    const exchanged = inCounty(...toWgs84(lat, lon, system));
    const code = exchanged ? 'coordinate-swapped' : 'coordinate-outside';
    return [{ column: columns.lon, code, params }];
  }
  return crs === null ? [needs(columns.crs, columns.lon)] : [];
}

function needs<C extends string>(column: C, other: C): RowViolation<Record<C, unknown>> {
  return { column, code: 'needs-column', params: { other } };
}

function inCounty(lon: number, lat: number): boolean {
  const { west, east, south, north } = countyBounds;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
