import { kinks } from '@turf/kinks';
import type { Position } from 'geojson';
import { aboutTownship } from '#map/survey/surveyed-township.ts';
import type { SurveyedTownship } from '#map/survey/surveyed-township.ts';
import type { Finding } from '#tables/finding.ts';

/**
 * Most points of a township. The outlines are drawn with some fifty each, and every side is compared
 * with every other.
 */
const MOST_POINTS = 4000;

/** The boundary of a township does not cross itself, nor the edge of a hole in it. */
export function checkCrossings(township: SurveyedTownship): Finding[] {
  const points = township.polygons.flat(2).length;
  if (points > MOST_POINTS) {
    return [aboutTownship(township, 'geometry-points', {}, { points, limit: MOST_POINTS })];
  }
  // Polygon by polygon: two that touch in a point do not cross.
  const crossings = township.polygons.flatMap((rings) => {
    const coordinates = rings.map((ring) => ring.filter((_, at) => !repeats(ring, at)));
    return kinks({ type: 'Polygon', coordinates }).features;
  });
  const [first] = crossings;
  if (first === undefined) return [];
  const position = first.geometry.coordinates.map((degree) => Number(degree.toFixed(5)));
  return [aboutTownship(township, 'geometry-crossing', {}, {}, position)];
}

/** Whether a point of a ring repeats the one before: between them lies no side. */
function repeats(ring: readonly Position[], at: number): boolean {
  const before = ring[at - 1];
  return before !== undefined && before[0] === ring[at]?.[0] && before[1] === ring[at]?.[1];
}
