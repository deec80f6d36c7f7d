import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSurvey } from '#map/survey/read-survey.ts';
import type { SurveyResult } from '#map/survey/read-survey.ts';
import { formatFinding } from '#tables/finding.ts';
import { realDataset } from '../../support/dataset.ts';
import { geometryCases } from '../../support/geometry-cases.ts';
import { syntheticTownships } from '../../support/synthetic-townships.ts';

const expected = JSON.parse(
  fs.readFileSync('tests/fixtures/geometry/expected.json', 'utf8'),
) as Readonly<Record<string, Readonly<Record<'zh' | 'en', readonly string[]>>>>;
const townships = realDataset().townships.map(({ value }) => value);
const NUMBER = '冀S(2026)012号';
const bytesOf = (file: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(file));
const read = (file: unknown, number = NUMBER): SurveyResult =>
  readSurvey(bytesOf(file), 'data/geo/townships.geojson', townships, number);
const said = ({ findings }: SurveyResult, lang: 'zh' | 'en' = 'zh'): string[] =>
  findings.map((found) => formatFinding(found, lang));

describe('surveyed boundaries', () => {
  test.each(['WGS84', 'GCJ-02'] as const)('are read from %s', (crs) => {
    for (const seed of [1, 2, 3]) {
      const { survey, findings } = read(syntheticTownships(townships, { crs, seed }));
      expect(findings).toEqual([]);
      expect(survey?.features.map(({ properties }) => properties.code)).toEqual(
        townships.map((row) => row.township_code),
      );
    }
  });

  test('in GCJ-02 come to lie where the same in WGS 84 do', () => {
    const flat = (crs: 'WGS84' | 'GCJ-02'): number[] =>
      read(syntheticTownships(townships, { crs })).survey?.features.flatMap(({ geometry }) =>
        geometry.coordinates.flat<unknown[], 3>(3).map(Number),
      ) ?? [];
    const [here, there] = [flat('WGS84'), flat('GCJ-02')];
    expect(here.length).toBeGreaterThan(2000);
    expect(there).toHaveLength(here.length);
    // The file gives six decimals.
    for (const [index, degree] of here.entries()) {
      expect(Math.abs(degree - (there[index] ?? NaN))).toBeLessThan(2e-6);
    }
  });

  test.each([
    '冀S(2026)012号',
    '冀S（2026）012号',
    '张S(2025)3号',
    'GS(2026)0123号',
    'GS京(2026)0123号',
    '冀张S(2026)012号',
  ])('are taken with the review number %s', (number) => {
    expect(said(read(syntheticTownships(townships), number))).toEqual([]);
  });

  test('may have exclaves, holes, heights, repeated points, and the usual system of degrees', () => {
    const file = syntheticTownships(townships);
    const [first] = file.features;
    if (first === undefined) throw new Error('No feature');
    const [ring = []] = first.geometry.coordinates;
    const [x, y] = middleOf(ring);
    const square = (size: number): number[][] => [
      [x - size, y - size, 900],
      [x + size, y - size, 900],
      [x + size, y - size, 900],
      [x + size, y + size, 900],
      [x - size, y + size, 900],
      [x - size, y - size, 900],
    ];
    const geometry = {
      type: 'MultiPolygon',
      coordinates: [[ring, square(0.02).toReversed()], [square(0.01)]],
    };
    const features = [{ ...first, geometry }, ...file.features.slice(1)];
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
    expect(said(read({ ...file, crs, features }))).toEqual([]);
  });

  test('that differ by less than a metre are taken as they are', () => {
    const file = syntheticTownships(townships);
    for (const feature of file.features.slice(0, 1)) {
      feature.geometry.coordinates = feature.geometry.coordinates.map((ring) => {
        const [x, y] = middleOf(ring);
        return ring.map(([lon = 0, lat = 0]) => [x + (lon - x) * 1.00002, y + (lat - y) * 1.00002]);
      });
    }
    expect(said(read(file))).toEqual([]);
  });
});

const middleOf = (ring: readonly number[][]): [number, number] => {
  const mean = (axis: 0 | 1): number =>
    ring.reduce((sum, position) => sum + (position[axis] ?? 0), 0) / ring.length;
  return [mean(0), mean(1)];
};

describe('surveyed boundaries are refused', () => {
  test.for(geometryCases)('for $name, in the very words', ({ name, make, number = NUMBER }) => {
    const bytes = make(syntheticTownships(townships));
    const result = readSurvey(bytes, 'data/geo/townships.geojson', townships, number);
    expect({ zh: said(result), en: said(result, 'en') }).toEqual(expected[name]);
    expect(result.survey).toBeNull();
  });

  test('for nothing else that is expected', () => {
    expect(Object.keys(expected)).toEqual(geometryCases.map(({ name }) => name));
  });

  test('whatever is in the file, in findings and not by an error', () => {
    const whole = syntheticTownships(townships);
    const anything = fc.oneof(
      fc.json().map((text) => JSON.parse(text) as unknown),
      fc.json().map((text) => ({ ...whole, features: [JSON.parse(text) as unknown] })),
      fc.json().map((text) => ({
        ...whole,
        features: whole.features.map((feature, index) =>
          index === 3
            ? {
                ...feature,
                geometry: { type: 'MultiPolygon', coordinates: JSON.parse(text) as unknown },
              }
            : feature,
        ),
      })),
    );
    fc.assert(
      fc.property(anything, (file) => {
        const { survey, findings } = read(file);
        expect(survey).toBeNull();
        expect(findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
