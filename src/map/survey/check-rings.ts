import type { Position } from 'geojson';
import { aboutTownship, ringsOf } from '#map/survey/surveyed-township.ts';
import type { SurveyedTownship } from '#map/survey/surveyed-township.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';

/** Least points of a ring: a triangle whose first point is repeated at the end. */
const LEAST = 4;
/** Less than this many square degrees is no area: some square centimetres. */
const FLAT = 1e-14;

/** Rings have enough points, are closed, and have an area. */
export function checkRings(township: SurveyedTownship): Finding[] {
  return ringsOf(township).flatMap(({ positions, part }) => {
    if (positions.length < LEAST) {
      const points = positions.length;
      return [aboutTownship(township, 'geometry-ring-short', part, { points })];
    }
    const [first, last] = [positions[0], positions.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
      return [aboutTownship(township, 'geometry-ring-open', part, {}, last)];
    }
    const flat = Math.abs(signedArea(positions)) < FLAT;
    return flat ? [aboutTownship(township, 'geometry-ring-flat', part)] : [];
  });
}

/**
 * Outer rings run counterclockwise, holes clockwise, as RFC 7946 (3.1.6) has it. A file whose outer
 * rings all run the other way, as older software writes it, is one finding.
 */
export function checkTurns(townships: readonly SurveyedTownship[], file: string): Finding[] {
  const turned = townships.flatMap((township) =>
    ringsOf(township)
      .filter(({ positions, part }) => signedArea(positions) > 0 !== (part.ring === 1))
      .map(({ part }) => ({ township, part })),
  );
  const outer = townships.reduce((sum, { polygons }) => sum + polygons.length, 0);
  if (outer > 1 && turned.filter(({ part }) => part.ring === 1).length === outer) {
    return [finding({ file }, { code: 'geometry-turn-all' })];
  }
  return turned.map(({ township, part }) => aboutTownship(township, 'geometry-ring-turn', part));
}

/** Area in square degrees; positive where a closed ring runs counterclockwise. */
function signedArea(ring: readonly Position[]): number {
  // Measured from the first point: far from zero, products of degrees lose their last digits.
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + ((x - x0) * (nextY - y0) - (nextX - x0) * (y - y0)) / 2;
  }, 0);
}
