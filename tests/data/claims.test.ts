import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkedDataset } from '../support/dataset.ts';
import { honestStates } from '../support/honest-commits.ts';

describe.each(honestStates)('the statements of the report %s', (_, places) => {
  const dataset = checkedDataset(places);
  const claims = dataset.claims.map(({ value }) => value);
  const REPORT = 'zjknews-2022';
  const observations = dataset.observations
    .map(({ value }) => value)
    .filter((row) => row.source_id === REPORT);
  const said = (value: number): RegExp =>
    new RegExp(`(?<![\\d.])(${value}|${value / 10_000}万)(?![\\d.])`);

  test('are all there, each once and in the order of its paragraphs', () => {
    const ids = Array.from({ length: 34 }, (_, at) => `c${String(at + 1).padStart(2, '0')}`);
    expect(claims.map((claim) => claim.claim_id)).toEqual(ids);
    const paragraphs = claims.map((claim) => claim.source_locator);
    expect(paragraphs).toEqual(paragraphs.toSorted());
  });

  test('hold every number that rests on it, at the place where it stands', () => {
    const numbers = claims.filter((claim) => claim.indicator_id !== null);
    expect(numbers.map((claim) => [claim.indicator_id, claim.source_locator])).toEqual(
      expect.arrayContaining(observations.map((row) => [row.indicator_id, row.source_locator])),
    );
    expect(numbers).toHaveLength(observations.length);
  });

  test.each(observations.map((row) => [row.indicator_id, row] as const))(
    'say the number of %s that the table holds',
    (id, { value, cumulative }) => {
      const claim = claims.find(({ indicator_id: of }) => of === id);
      // Levels are counted by their names: county, township, village.
      const words = id === 'mediation-levels' ? /三级/ : said(value ?? NaN);
      expect(claim?.claim_zh).toMatch(words);
      expect(claim?.claim_zh.includes('累计')).toBe(cumulative);
    },
  );

  test('stand on pages that there are', () => {
    const pages = new Set([
      ...dataset.indicators.map(({ value }) => `/statistics/${value.indicator_id}/`),
      ...dataset.facilities.map(({ value }) => `/facilities/${value.facility_id}/`),
      ...['news', 'programmes'].flatMap((folder) =>
        fs
          .readdirSync(path.join(places.content, folder))
          .map((file) => `/${folder}/${file.split('.')[0]}/`),
      ),
    ]);
    for (const { claim_id: id, shown_at: paths, indicator_id: indicator } of claims) {
      expect(
        paths.filter((path) => !pages.has(path)),
        id,
      ).toEqual([]);
      if (indicator !== null) expect(paths, id).toContain(`/statistics/${indicator}/`);
    }
  });

  test('name the source that their verdict rests on, and only where there is one', () => {
    for (const { claim_id: id, verdict, other_source_id: other } of claims) {
      expect(other === null, id).toBe(verdict === 'open');
      // Nothing confirms itself.
      if (verdict === 'confirmed') expect(other, id).not.toBe(REPORT);
    }
  });
});
