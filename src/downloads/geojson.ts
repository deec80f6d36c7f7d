import { rowJson } from '#downloads/ndjson.ts';
import type { AnyRow } from '#downloads/rows.ts';
import { toWgs84 } from '#tables/coordinates.ts';
import type { Crs } from '#tables/coordinates.ts';
import type { Table } from '#tables/table.ts';

/** Whether a table says where at least one of its rows lies. */
export function hasGeometry(table: Table, rows: readonly AnyRow[]): boolean {
  return rows.some((row) => pointOf(table, row) !== null);
}

/**
 * A table as GeoJSON (RFC 7946): every row a feature, its point in WGS 84 as the standard asks, or
 * no geometry where no source says where it lies. The properties are the row as it is, with its
 * coordinates in the system they were given in.
 */
export function tableGeoJson(table: Table, rows: readonly AnyRow[]): string {
  const features = rows.map((row) => {
    const id = JSON.stringify(table.key.map((name) => String(row[name])).join('/'));
    const point = pointOf(table, row);
    const geometry = point === null ? null : { type: 'Point', coordinates: point };
    return `{"type":"Feature","id":${id},"geometry":${JSON.stringify(geometry)},"properties":${rowJson(table, row)}}`;
  });
  const body = features.length === 0 ? '' : `\n${features.join(',\n')}\n`;
  return `{"type":"FeatureCollection","features":[${body}]}\n`;
}

function pointOf({ position }: Table, row: AnyRow): readonly [number, number] | null {
  if (position === null) return null;
  const [lon, lat, crs] = [row[position.lon], row[position.lat], row[position.crs]];
  if (typeof lon !== 'number' || typeof lat !== 'number') return null;
  // The row rule of the table lets no coordinate pass without its system.
  const [east, north] = toWgs84(lon, lat, crs as Crs);
  return [rounded(east), rounded(north)];
}

/** To a tenth of a metre; converting between the systems is good to about a metre. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(6));
}
