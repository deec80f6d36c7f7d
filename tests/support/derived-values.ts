import fs from 'node:fs';
import Papa from 'papaparse';
import { inCounty } from './county.ts';

/*
 * Every computed indicator worked out a second time: straight from the files, with sums written out
 * here, without the tables, the formulas or the evaluator of the site.
 */

export type Cells = Readonly<Record<string, string>>;

/** A table of the county as it stands in its file. */
export function csv(name: string): Cells[] {
  const text = fs.readFileSync(inCounty(`data/${name}.csv`), 'utf8');
  return Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data;
}

const observations = csv('observations');
const townships = csv('townships').map((row) => row['township_code'] ?? '');
const counties = csv('counties').map((row) => row['county_code'] ?? '');
const CENSUSES = ['2010-11-01', '2020-11-01'];
const COUNTY = '130726';

/** The one value of an indicator; NaN where the file has none. */
function observed(indicator: string, period: string, cells: Cells = {}): number {
  const wanted = {
    indicator_id: indicator,
    period,
    ...{ area_code: COUNTY, facility_id: '', sex: '', age_group: '' },
    ...cells,
  };
  const rows = observations.filter((row) =>
    Object.entries(wanted).every(([column, cell]) => row[column] === cell),
  );
  if (rows.length > 1) throw new Error(`${rows.length} rows of ${indicator} ${period}`);
  const value = rows[0]?.['value'] ?? '';
  return value === '' ? NaN : Number(value);
}

const people = (period: string, cells: Cells = {}): number =>
  observed('resident-population', period, cells);
const aged = (age_group: string, period: string, area_code = COUNTY): number =>
  people(period, { age_group, area_code });
/** All who are neither children nor 65 and over. */
const of15to64 = (period: string): number =>
  people(period) - aged('0-14', period) - aged('65+', period);
const percent = (part: number, whole: number): number => (part * 100) / whole;

/** A value for an area and a period. */
export type Expected = readonly [area: string, period: string, value: number];

const inCensuses = (value: (period: string) => number): Expected[] =>
  CENSUSES.map((period) => [COUNTY, period, value(period)]);
const inCounties = (value: (area: string, period: string) => number): Expected[] =>
  counties
    .flatMap((area) => CENSUSES.map((period): Expected => [area, period, value(area, period)]))
    .filter(([, , result]) => !Number.isNaN(result));
const once = (period: string, value: number): Expected[] => [[COUNTY, period, value]];

function committees(indicator: string): number {
  const numbers = townships.map((area_code) => observed(indicator, '2023-06-30', { area_code }));
  return numbers.reduce((sum, number) => sum + number, 0);
}

const REPORT = '2022-09';
const places =
  observed('elder-village-homes', REPORT) +
  observed('elder-community-daycare', REPORT) +
  observed('elder-professional', REPORT) +
  observed('elder-county-homes', REPORT);
const resolved = observed('service-centre-resolved', REPORT);
const accepted = Math.round((resolved * 100) / observed('service-centre-resolution-rate', REPORT));

/** The age that half of the people have not reached, people spread evenly over each group's years. */
function middleAge(period: string): number {
  const starts = [0, 1, ...Array.from({ length: 17 }, (_, at) => (at + 1) * 5)];
  const groups = starts.map((from, at) => {
    const next = starts[at + 1];
    const name =
      next === undefined ? `${from}+` : next === from + 1 ? `${from}` : `${from}-${next - 1}`;
    return { from, years: (next ?? NaN) - from, count: aged(name, period) };
  });
  const half = people(period) / 2;
  let passed = 0;
  const middle = groups.find(({ count }) => (passed += count) >= half);
  if (middle === undefined) return NaN;
  return middle.from + middle.years * (1 - (passed - half) / middle.count);
}

/** Places from the largest to the smallest, each area by its own value. */
function ranked(areas: readonly string[], value: (area: string) => number): Expected[] {
  const order = areas.map(value).toSorted((a, b) => b - a);
  return areas.map((area) => [area, '2020-11-01', order.indexOf(value(area)) + 1]);
}

/** The county's place among the county-level units. */
const ofCounty = (value: (area: string) => number): Expected[] =>
  ranked(counties, value).filter(([area]) => area === COUNTY);

/** What every computed indicator must come to, by area and period. */
export const derivedValues: Readonly<Record<string, readonly Expected[]>> = {
  'elder-places': once(REPORT, places),
  'elder-homes-per-100-villages': once(
    REPORT,
    (observed('elder-village-homes', REPORT) * 100) / committees('village-committees'),
  ),
  'elder-places-per-1000-aged-60': once(REPORT, (places * 1000) / aged('60+', '2020-11-01')),
  'service-centre-accepted': once(REPORT, accepted),
  'service-centre-outstanding': once(REPORT, accepted - resolved),
  'population-change': once('2020-11-01', people('2020-11-01') - people('2010-11-01')),
  'population-change-rate': once(
    '2020-11-01',
    percent(people('2020-11-01'), people('2010-11-01')) - 100,
  ),
  'age-0-14-share': inCensuses((period) => percent(aged('0-14', period), people(period))),
  'age-15-59-share': inCensuses((period) => percent(aged('15-59', period), people(period))),
  'age-60-plus-share': inCounties((area, period) =>
    percent(aged('60+', period, area), people(period, { area_code: area })),
  ),
  'age-65-plus-share': inCounties((area, period) =>
    percent(aged('65+', period, area), people(period, { area_code: area })),
  ),
  'age-80-plus-share': inCensuses((period) => percent(aged('80+', period), people(period))),
  'age-60-plus-change': once('2020-11-01', aged('60+', '2020-11-01') - aged('60+', '2010-11-01')),
  'age-15-59-change': once('2020-11-01', aged('15-59', '2020-11-01') - aged('15-59', '2010-11-01')),
  'elder-dependency-ratio': inCensuses((period) =>
    percent(aged('60+', period), aged('15-59', period)),
  ),
  'child-dependency-ratio': inCensuses((period) =>
    percent(aged('0-14', period), aged('15-59', period)),
  ),
  'elder-dependency-ratio-65': inCensuses((period) =>
    percent(aged('65+', period), of15to64(period)),
  ),
  'child-dependency-ratio-64': inCensuses((period) =>
    percent(aged('0-14', period), of15to64(period)),
  ),
  'dependency-ratio-65': inCensuses((period) =>
    percent(people(period) - of15to64(period), of15to64(period)),
  ),
  'sex-ratio': inCensuses((period) =>
    percent(people(period, { sex: 'male' }), people(period, { sex: 'female' })),
  ),
  'urban-share': inCensuses((period) =>
    percent(
      observed('urban-population', period),
      observed('urban-population', period) + observed('rural-population', period),
    ),
  ),
  'township-population-share': townships.map((area): Expected => [
    area,
    '2020-11-01',
    percent(people('2020-11-01', { area_code: area }), people('2020-11-01')),
  ]),
  'one-person-household-share': inCensuses((period) =>
    percent(observed('households-one-person', period), observed('households', period)),
  ),
  'people-0-14': inCensuses((period) => aged('0-14', period)),
  'people-15-59': inCensuses((period) => aged('15-59', period)),
  'people-60-plus': inCounties((area, period) => aged('60+', period, area)),
  'people-65-plus': inCounties((area, period) => aged('65+', period, area)),
  'people-80-plus': inCensuses((period) => aged('80+', period)),
  'age-60-plus-rank': ofCounty((area) =>
    percent(aged('60+', '2020-11-01', area), people('2020-11-01', { area_code: area })),
  ),
  'age-65-plus-rank': ofCounty((area) =>
    percent(aged('65+', '2020-11-01', area), people('2020-11-01', { area_code: area })),
  ),
  'population-rank': ofCounty((area) => people('2020-11-01', { area_code: area })),
  'township-population-rank': ranked(townships, (area) =>
    people('2020-11-01', { area_code: area }),
  ),
  'dependency-ratio': inCensuses((period) =>
    percent(people(period) - aged('15-59', period), aged('15-59', period)),
  ),
  'median-age': inCensuses(middleAge),
  'elder-household-share': inCensuses((period) =>
    percent(observed('households-with-elder', period), observed('households', period)),
  ),
  'village-units': townships.map((area): Expected => [
    area,
    '2023-06-30',
    csv('villages').filter((row) => row['township_code'] === area).length,
  ]),
  'elder-places-per-100-villages': once(REPORT, (places * 100) / committees('village-committees')),
  'village-committees-total': once('2023-06-30', committees('village-committees')),
  'residents-committees-total': once('2023-06-30', committees('residents-committees')),
  'village-units-total': once('2023-06-30', csv('villages').length),
};
