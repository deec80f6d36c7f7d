import type { Position } from 'geojson';
import { aboutTownship, ringsOf } from '#map/survey/surveyed-township.ts';
import type { SurveyedTownship } from '#map/survey/surveyed-township.ts';
import { countyBounds, toWgs84 } from '#tables/coordinates.ts';
import type { Crs } from '#tables/coordinates.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';

/** Degrees by which a boundary may lie outside the box: it touches the box, and surveys differ. */
const MARGIN = 0.02;
const { west, east, south, north } = countyBounds;
const range = (from: number, to: number): string =>
  `${(from - MARGIN).toFixed(2)}–${(to + MARGIN).toFixed(2)}`;
const ranges = { lonRange: range(west, east), latRange: range(south, north) };

interface Misplaced {
  readonly township: SurveyedTownship;
  readonly swapped: boolean;
  readonly found: Finding;
}

/**
 * Every point lies in the county or just outside it. One finding a township names the first point
 * that does not, and says how many there are; one finding a file where all are exchanged.
 */
export function checkPlaces(
  townships: readonly SurveyedTownship[],
  crs: Crs,
  file: string,
): Finding[] {
  const misplaced = townships.flatMap((township) => check(township, crs));
  const swapped = misplaced.filter((one) => one.swapped);
  if (townships.length > 1 && swapped.length === townships.length) {
    return [finding({ file }, { code: 'geometry-swapped-all' })];
  }
  return misplaced.map(({ found }) => found);
}

function check(township: SurveyedTownship, crs: Crs): Misplaced[] {
  const wrong = ringsOf(township).flatMap(({ positions, part }) =>
    positions.flatMap((position, point) =>
      isNear(position, crs) ? [] : [{ position, part: { ...part, point: point + 1 } }],
    ),
  );
  const [first] = wrong;
  if (first === undefined) return [];
  const swapped = wrong.every(({ position: [lon = 0, lat = 0] }) => isNear([lat, lon], crs));
  const code = swapped ? 'geometry-swapped' : 'geometry-outside';
  const params = { points: wrong.length, ...ranges };
  const found = aboutTownship(township, code, first.part, params, first.position);
  return [{ township, swapped, found }];
}

function isNear([x = 0, y = 0]: Position, crs: Crs): boolean {
  const [lon, lat] = toWgs84(x, y, crs);
  return (
    lon >= west - MARGIN && lon <= east + MARGIN && lat >= south - MARGIN && lat <= north + MARGIN
  );
}
