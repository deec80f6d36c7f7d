/** A point with its coordinate system, in degrees. */
export interface Point {
  readonly lon: number;
  readonly lat: number;
  readonly crs: 'WGS84' | 'GCJ-02' | 'BD-09';
}

/**
 * Addresses that open a point in the three map services in use. Each has its own order of
 * longitude and latitude and its own names for coordinate systems; a service that does not take
 * the point's system is left out rather than shown some hundred metres off.
 */
export function mapLinks(
  point: Point,
  name: string,
  site: string,
): Partial<Record<'amap' | 'baidu' | 'tencent', string>> {
  const { lon, lat, crs } = point;
  const baiduType = { WGS84: 'wgs84', 'GCJ-02': 'gcj02', 'BD-09': 'bd09ll' }[crs];
  const baidu = query('https://api.map.baidu.com/marker', {
    location: `${lat},${lon}`,
    title: name,
    content: name,
    output: 'html',
    coord_type: baiduType,
    src: site,
  });
  if (crs === 'BD-09') return { baidu };
  return {
    amap: query('https://uri.amap.com/marker', {
      position: `${lon},${lat}`,
      name,
      src: site,
      coordinate: crs === 'WGS84' ? 'wgs84' : 'gaode',
    }),
    baidu,
    tencent: query('https://apis.map.qq.com/uri/v1/marker', {
      marker: `coord:${lat},${lon};title:${name};addr:${name}`,
      coord_type: crs === 'WGS84' ? '1' : '2',
      referer: site,
    }),
  };
}

function query(address: string, parameters: Record<string, string>): string {
  return `${address}?${new URLSearchParams(parameters).toString()}`;
}
