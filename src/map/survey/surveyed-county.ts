import { geoMercator } from 'd3-geo';
import { borderNeighbours } from '#map/neighbours.ts';
import { movePositions } from '#map/township-geometry.ts';
import type { CountyGeometry, TownshipGeometry } from '#map/township-geometry.ts';

// One unit a radian, y down; across a county, Mercator keeps every angle.
const mercator = geoMercator().scale(1).translate([0, 0]);

/** A point of WGS 84 in the plane of the map. */
function place(lon: number, lat: number): [x: number, y: number] {
  const point = mercator([lon, lat]);
  if (point === null) throw new RangeError(`${lon}, ${lat} lies beyond the map`);
  return point;
}

/**
 * The surveyed map of the county. Positions are brought into the plane one by one, so that the way
 * round in which rings run, on which d3-geo and RFC 7946 disagree, is of no account.
 *
 * @param survey checked boundaries in degrees of WGS 84
 */
export function surveyedCounty(survey: TownshipGeometry, reviewNumber: string): CountyGeometry {
  const townships = movePositions(survey, ([lon = 0, lat = 0]) => place(lon, lat));
  return { townships, neighbours: borderNeighbours(townships), place, reviewNumber };
}
