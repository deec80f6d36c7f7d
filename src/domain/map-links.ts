import gcoord from 'gcoord';
import type { Crs } from '#tables/coordinates.ts';
import type { Facility } from '#tables/facilities.ts';

/** A point with its coordinate system, in degrees. */
export interface Point {
  readonly lon: number;
  readonly lat: number;
  readonly crs: Crs;
}

export type MapService = 'amap' | 'baidu' | 'tencent';

/** Decimals kept of a converted point: about a metre. */
const DECIMALS = 1e5;

/**
 * Addresses that open a point in the three map services in use. Each has its own order of
 * longitude and latitude and its own names for coordinate systems. Amap and Tencent do not take
 * Baidu's system in these addresses, so that such a point is converted to the national one first.
 *
 * Formats: lbs.amap.com/api/uri-api, lbsyun.baidu.com URI API, lbs.qq.com URI API v1.
 */
export function mapLinks(point: Point, name: string, site: string): Record<MapService, string> {
  const { lon, lat, crs } = point;
  const [east, north, system] = crs === 'BD-09' ? fromBaidu(lon, lat) : ([lon, lat, crs] as const);
  // Tencent reads these three as signs of its own.
  const title = name.replace(/[:;|]/g, ' ');
  return {
    amap: query('https://uri.amap.com/marker', {
      position: `${east},${north}`,
      name,
      src: site,
      coordinate: system === 'WGS84' ? 'wgs84' : 'gaode',
    }),
    baidu: query('https://api.map.baidu.com/marker', {
      location: `${lat},${lon}`,
      title: name,
      content: name,
      output: 'html',
      coord_type: { WGS84: 'wgs84', 'GCJ-02': 'gcj02', 'BD-09': 'bd09ll' }[crs],
      src: site,
    }),
    tencent: query('https://apis.map.qq.com/uri/v1/marker', {
      marker: `coord:${north},${east};title:${title};addr:${title}`,
      coord_type: system === 'WGS84' ? '1' : '2',
      referer: site,
    }),
  };
}

/** Addresses of map services for a facility; none without a coordinate. */
export function facilityMapLinks(
  { lon, lat, crs, name_zh: name }: Pick<Facility, 'lon' | 'lat' | 'crs' | 'name_zh'>,
  site: string,
): Readonly<Partial<Record<MapService, string>>> {
  return lon === null || lat === null || crs === null
    ? {}
    : mapLinks({ lon, lat, crs }, name, site);
}

function fromBaidu(lon: number, lat: number): readonly [lon: number, lat: number, crs: 'GCJ-02'] {
  const [east, north] = gcoord.transform([lon, lat], gcoord.BD09, gcoord.GCJ02);
  return [rounded(east), rounded(north), 'GCJ-02'];
}

const rounded = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS;

function query(address: string, parameters: Record<string, string>): string {
  return `${address}?${new URLSearchParams(parameters).toString()}`;
}
