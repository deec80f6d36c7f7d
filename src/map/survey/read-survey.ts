import { checkBorders } from '#map/survey/check-borders.ts';
import { checkCrossings } from '#map/survey/check-crossings.ts';
import { checkOverlaps } from '#map/survey/check-overlaps.ts';
import { checkPlaces } from '#map/survey/check-places.ts';
import { checkRings, checkTurns } from '#map/survey/check-rings.ts';
import { parseGeoJson } from '#map/survey/parse-geojson.ts';
import { fieldsOf, readFeatures } from '#map/survey/read-features.ts';
import { valueOf } from '#map/survey/surveyed-township.ts';
import type { SurveyedTownship } from '#map/survey/surveyed-township.ts';
import type { TownshipGeometry } from '#map/township-geometry.ts';
import { toWgs84 } from '#tables/coordinates.ts';
import { finding, hasErrors } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import type { Township } from '#tables/townships.ts';

/** Systems that a file may be in; BD-09 is one of points, not of boundaries. */
const SYSTEMS = ['WGS84', 'GCJ-02'] as const;
type System = (typeof SYSTEMS)[number];

/** Names of longitude and latitude in the `crs` member that older software writes. */
const DEGREES = /CRS84$|EPSG:+(?:[\d.]*:)?(?:4326|4490)$/;
/** 冀S(2026)012号, GS(2026)0123号, GS京(2026)0123号 */
const REVIEW_NUMBER = /^\p{Script=Han}{0,3}G?S\p{Script=Han}{0,2}[(（[〔]\d{4}[)）\]〕]\d{1,6}号$/u;

/** Surveyed boundaries, checked, in degrees of WGS 84; null where anything is wrong with them. */
export interface SurveyResult {
  readonly survey: TownshipGeometry | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads and checks a file of surveyed boundaries: a GeoJSON FeatureCollection (RFC 7946) with a
 * member `crs_name`, one feature a township, its code in `properties.township_code`.
 *
 * @param file its path, as an editor would type it
 * @param reviewNumber the map review number; empty where there is none
 */
export function readSurvey(
  bytes: Uint8Array,
  file: string,
  townships: readonly Township[],
  reviewNumber: string,
): SurveyResult {
  const { json, findings: parsed } = parseGeoJson(bytes, file);
  const reviewed = checkReviewNumber(file, reviewNumber);
  if (json === undefined) return { survey: null, findings: [...reviewed, ...parsed] };
  const { features, type } = fieldsOf(json);
  if (type !== 'FeatureCollection' || !Array.isArray(features)) {
    const found = finding({ file }, { code: 'geometry-collection' });
    return { survey: null, findings: [...reviewed, ...parsed, found] };
  }
  const { system, findings: named } = readSystem(json, file);
  const known = new Map(
    townships.map(({ township_code: code, name_zh: zh, name_en: en }) => [code, { code, zh, en }]),
  );
  const read = readFeatures(features, file, known);
  const findings = [
    ...reviewed,
    ...parsed,
    ...named,
    ...read.findings,
    ...checkOutlines(read.townships, system, file),
  ];
  if (hasErrors(findings)) return { survey: null, findings };
  const overlaps = checkOverlaps(read.townships);
  // Where townships overlap, their borders differ for that reason.
  const between = overlaps.length > 0 ? overlaps : checkBorders(read.townships);
  const survey = between.length > 0 ? null : inWgs84(read.townships, system);
  return { survey, findings: [...findings, ...between] };
}

function checkReviewNumber(file: string, reviewNumber: string): Finding[] {
  if (reviewNumber === '') return [finding({ file }, { code: 'geometry-review-number' })];
  if (REVIEW_NUMBER.test(reviewNumber)) return [];
  const place = { file, column: 'mapReviewNumber', value: reviewNumber };
  return [finding(place, { code: 'geometry-review-form' })];
}

function readSystem(json: unknown, file: string): { system: System; findings: Finding[] } {
  const { crs_name: name, crs } = fieldsOf(json);
  const member = fieldsOf(fieldsOf(crs)['properties'])['name'];
  const projected =
    crs === undefined || crs === null || (typeof member === 'string' && DEGREES.test(member))
      ? []
      : [
          finding(
            { file, column: 'crs', value: valueOf(member ?? crs) },
            { code: 'geometry-crs-member' },
          ),
        ];
  const system = SYSTEMS.find((known) => known === name);
  if (system !== undefined) return { system, findings: projected };
  const value = name === undefined ? null : valueOf(name);
  const missing = finding({ file, column: 'crs_name', value }, { code: 'geometry-crs' });
  return { system: 'WGS84', findings: [missing, ...projected] };
}

/** Checks of rings whose positions are known to be numbers. Broken ones are not judged further. */
function checkOutlines(
  townships: readonly SurveyedTownship[],
  system: System,
  file: string,
): Finding[] {
  const broken = townships.map((township) => checkRings(township));
  const whole = townships.filter((_, index) => broken[index]?.length === 0);
  const misplaced = checkPlaces(whole, system, file);
  // Exchanged degrees turn every ring the other way round, which is then no finding of its own.
  const turned = misplaced.length > 0 ? [] : checkTurns(whole, file);
  // Nor does a point that lies somewhere else leave much of its boundary to be judged.
  const elsewhere = new Set(misplaced.map(({ column }) => column));
  const placed = whole.filter(({ name }) => !elsewhere.has(name.code));
  return [...broken.flat(), ...misplaced, ...turned, ...placed.flatMap(checkCrossings)];
}

function inWgs84(townships: readonly SurveyedTownship[], system: System): TownshipGeometry {
  return {
    type: 'FeatureCollection',
    features: townships.map(({ name, polygons }) => ({
      type: 'Feature',
      properties: { code: name.code },
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygons.map((rings) =>
          rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [...toWgs84(lon, lat, system)])),
        ),
      },
    })),
  };
}
