import type { Position } from 'geojson';
import { aboutTownship } from '#map/survey/surveyed-township.ts';
import type { Named, SurveyedTownship } from '#map/survey/surveyed-township.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';

interface Features {
  readonly townships: readonly SurveyedTownship[];
  readonly findings: readonly Finding[];
}

type Known = ReadonlyMap<string, Named>;
type Fields = Readonly<Record<string, unknown>>;

/** A JSON value as an object; empty where it is none. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/** The townships of a collection: each known, each once, each an area of positions. */
export function readFeatures(features: readonly unknown[], file: string, known: Known): Features {
  const findings: Finding[] = [];
  const townships: SurveyedTownship[] = [];
  const times = new Map<string, number>();
  for (const [index, feature] of features.entries()) {
    const code = fieldsOf(fieldsOf(feature)['properties'])['township_code'];
    const place = { file, column: `features[${index}]` };
    if (typeof code !== 'string' || !/^\d{9}$/.test(code)) {
      const value = code === undefined || code === null ? null : JSON.stringify(code);
      findings.push(finding({ ...place, value }, { code: 'geometry-code' }));
      continue;
    }
    const name = known.get(code);
    if (name === undefined) {
      findings.push(finding({ ...place, value: code }, { code: 'geometry-code-unknown' }));
      continue;
    }
    times.set(code, (times.get(code) ?? 0) + 1);
    const read = readPolygons(fieldsOf(feature)['geometry'], { file, name, polygons: [] });
    findings.push(...read.findings);
    townships.push(...read.townships);
  }
  for (const name of known.values()) {
    const township = { file, name, polygons: [] };
    const count = times.get(name.code) ?? 0;
    if (count === 0) findings.push(aboutTownship(township, 'geometry-code-missing'));
    if (count > 1) {
      findings.push(aboutTownship(township, 'geometry-code-twice', {}, { times: count }));
    }
  }
  return { townships, findings };
}

function readPolygons(geometry: unknown, township: SurveyedTownship): Features {
  const { type, coordinates } = fieldsOf(geometry);
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    const found = aboutTownship(township, 'geometry-type', {}, {}, type ?? null);
    return { townships: [], findings: [found] };
  }
  const polygons = (type === 'Polygon' ? [coordinates] : listOf(coordinates)).map((polygon) =>
    listOf(polygon).map(listOf),
  );
  const whole = { ...township, polygons: polygons as Position[][][] };
  for (const [polygon, rings] of polygons.entries()) {
    if (rings.length === 0) {
      const found = aboutTownship(
        whole,
        'geometry-ring-short',
        { polygon: polygon + 1, ring: 1 },
        { points: 0 },
      );
      return { townships: [], findings: [found] };
    }
    for (const [ring, positions] of rings.entries()) {
      const point = positions.findIndex((position) => !isPosition(position));
      if (point < 0) continue;
      const part = { polygon: polygon + 1, ring: ring + 1, point: point + 1 };
      const found = aboutTownship(whole, 'geometry-position', part, {}, positions[point]);
      return { townships: [], findings: [found] };
    }
  }
  if (polygons.length === 0) {
    const found = aboutTownship(whole, 'geometry-ring-short', { ring: 1 }, { points: 0 });
    return { townships: [], findings: [found] };
  }
  return { townships: [whole], findings: [] };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Longitude and latitude, and perhaps a height, which a map has no use for. */
const isPosition = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.every((number) => typeof number === 'number' && Number.isFinite(number));
