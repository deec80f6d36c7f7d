import { gzipSync } from 'node:zlib';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import TownshipMap from '#components/map/TownshipMap.astro';
import UnplacedTray from '#components/map/UnplacedTray.astro';
import TownshipTable from '#components/TownshipTable.astro';
import { demoFacilities } from '../../../scripts/demo-data/facilities.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { summariseTownships } from '#domain/township-load.ts';
import { measures } from '#map/measures.ts';
import { schematicCounty } from '#map/hex-grid.ts';
import { readSurvey } from '#map/survey/read-survey.ts';
import { surveyedCounty } from '#map/survey/surveyed-county.ts';
import type { CountyGeometry } from '#map/township-geometry.ts';
import { drawTownships } from '#map/township-map.ts';
import { siteConfig } from '#src/site.config.ts';
import { countyBounds } from '#tables/coordinates.ts';
import type { Facility } from '#tables/facilities.ts';
import { elementsIn, textOf, withClass } from '../../site/built.ts';
import { realDataset } from '../../support/dataset.ts';
import { syntheticTownships } from '../../support/synthetic-townships.ts';

const NUMBER = '冀S(2026)012号';
const MOST = 60 * 1024;
const dataset = realDataset();
const townships = dataset.townships.map(({ value }) => value);
const townshipByCode = new Map(townships.map((row) => [row.township_code, row] as const));
const kindById = new Map(
  dataset.facility_kinds.map(({ value }) => [value.kind_id, value] as const),
);
const book = buildFigureBook(dataset, siteConfig.countyCode);
const spoken = new Map();
const empty = { searches: {}, borders: {}, hotline: null };
const many = demoFacilities(dataset, siteConfig.countyCode, 10_000);

function surveyed(parts: number): CountyGeometry {
  const file = JSON.stringify(syntheticTownships(townships, { parts }));
  const { survey } = readSurvey(new TextEncoder().encode(file), 'f', townships, NUMBER);
  if (survey === null) throw new Error('The synthetic boundaries are refused');
  return surveyedCounty(survey, NUMBER);
}

/** A coordinate for each, spread over the county. */
const located = many.map((facility, index): Facility => ({
  ...facility,
  lon: countyBounds.west + 0.1 + (index % 97) / 140,
  lat: countyBounds.south + 0.1 + (index % 89) / 220,
  crs: 'WGS84',
}));

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

/** The map page's own part: map, legend, table and tray. */
async function render(county: CountyGeometry, facilities: readonly Facility[]): Promise<string> {
  const villages = dataset.villages.map(({ value }) => value);
  const summaries = summariseTownships({
    townships,
    facilities,
    kindById,
    villages,
    book,
    spoken,
  });
  const drawing = drawTownships(county, summaries);
  const shared = {
    lang: 'zh',
    townships: townshipByCode,
    summaries,
    empty,
    neighbours: [],
  } as const;
  const nowhere = facilities.map((row) => ({ ...row, township_code: null }));
  const parts = await Promise.all([
    container.renderToString(TownshipMap, { props: { ...shared, drawing } }),
    container.renderToString(TownshipTable, { props: { ...shared, measures } }),
    container.renderToString(UnplacedTray, {
      props: {
        lang: 'zh',
        facilities: nowhere,
        kinds: kindById,
        townships: townshipByCode,
        spoken,
      },
    }),
  ]);
  return parts.join('');
}

describe('a map of 10,000 facilities', () => {
  test.each([
    ['the schematic map', () => schematicCounty(townships), many],
    ['the surveyed map', () => surveyed(300), many],
    ['the surveyed map, each at its coordinates', () => surveyed(300), located],
  ])('stays small: %s', async (_, county, facilities) => {
    expect(facilities).toHaveLength(10_000);
    const html = await render(county(), facilities);
    const { length } = gzipSync(html);
    expect(length, `${length} bytes`).toBeLessThanOrEqual(MOST);
    const cells = withClass(parseDocument(html), 'cell');
    expect(cells).toHaveLength(22);
    const counts = cells.flatMap((cell) =>
      withClass(cell, 'n').map((sign) => Number(textOf(sign))),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10_000);
  });
});

describe('the surveyed map on the page', () => {
  test.each(['zh', 'en'] as const)(
    'prints its review number inside the drawing (%s)',
    async (lang) => {
      const summaries = summariseTownships({
        townships,
        facilities: located.slice(0, 5),
        kindById,
        villages: [],
        book,
        spoken,
      });
      const html = await container.renderToString(TownshipMap, {
        props: {
          lang,
          townships: townshipByCode,
          summaries,
          empty,
          neighbours: [],
          drawing: drawTownships(surveyed(8), summaries),
        },
      });
      const document = parseDocument(html);
      const [svg] = elementsIn(document, 'svg');
      if (svg === undefined) throw new Error('No drawing');
      expect(withClass(svg, 'review').map(textOf)).toEqual([
        lang === 'zh' ? `审图号：${NUMBER}` : `Map review number: ${NUMBER}`,
      ]);
      expect(textOf(document)).not.toMatch(/示意图|Schematic/);
      // Each at its place, outside the townships' own groups; and the one seat that is known.
      const points = elementsIn(svg, 'g').filter(
        (group) => group.attribs['data-code'] !== undefined,
      );
      expect(points).toHaveLength(5);
      expect(withClass(svg, 'seat')).toHaveLength(1);
    },
  );
});
