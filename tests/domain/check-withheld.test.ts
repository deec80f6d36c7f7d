import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkIntegrity } from '#domain/integrity.ts';
import { checkWithheld } from '#domain/check-withheld.ts';
import type { Dataset } from '#domain/dataset.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { formatFinding } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import type { Check } from '#tables/checks.ts';
import type { Indicator } from '#tables/indicators.ts';
import type { Observation } from '#tables/observations.ts';
import { realDataset } from '../support/dataset.ts';

const COUNTY = '130726';
const real = realDataset();
const [anIndicator] = real.indicators;
const [anObservation] = real.observations;
const [aCheck] = real.checks;
if (!anIndicator || !anObservation || !aCheck) throw new Error('No rows');

const at = <T>(file: string, values: readonly T[]) =>
  values.map((value, index) => ({ file: `data/${file}.csv`, line: index + 2, value }));
const indicator = (change: Partial<Indicator> = {}): Indicator => ({
  ...anIndicator.value,
  ...{ indicator_id: 'few', coverage: ['county', 'townships'], unit_zh: '人', unit_en: 'people' },
  ...{ decimals: 0, formula: null },
  ...change,
});
/** A row of `few`: a number, `-` where it is withheld, in the county unless a township is given. */
const row = (value: number | '-', change: Partial<Observation> = {}): Observation => ({
  ...anObservation.value,
  ...{ indicator_id: 'few', area_code: COUNTY, period: '2022', sex: null, age_group: null },
  ...{ facility_id: null, qualifier: 'exact', note_zh: null, note_en: null, phrase: null },
  value: value === '-' ? null : value,
  status: value === '-' ? 'suppressed' : 'final',
  ...change,
});
const male = { sex: 'male' } as const;
const female = { sex: 'female' } as const;
const check = (left: string, right: string): Check => ({
  ...aCheck.value,
  ...{ check_id: 'holds', kind: 'must_hold', left, right, tolerance: 0 },
});

function data(
  rows: readonly Observation[],
  indicators: readonly Indicator[] = [indicator()],
  checks: readonly Check[] = [],
): Dataset {
  return {
    ...real,
    indicators: at('indicators', indicators),
    observations: at('observations', rows),
    checks: at('checks', checks),
  };
}

function said(dataset: Dataset, lang: Lang = 'zh'): string[] {
  const found = checkWithheld(dataset, buildFigureBook(dataset, COUNTY));
  return found.map((one) => formatFinding(one, lang).replace('data/', ''));
}

const zh = (line: number, rows: string): string =>
  `observations.csv:${line} status “suppressed”: 这个数不公开，却能由同一张表里别的数算出来（行号或核对项：${rows}）。请把其中一个也设为 suppressed，或并入更大的组。`;

describe('a withheld number', () => {
  test('does not follow from its total and the other part', () => {
    const rows = data([row(12), row(11, male), row('-', female)]);
    expect(said(rows)).toEqual([zh(4, '2, 3')]);
    expect(said(rows, 'en')).toEqual([
      'observations.csv:4 status “suppressed”: this number is withheld, and follows from others (rows or checks: 2, 3). Withhold one of them, too, or publish a larger group.',
    ]);
  });

  test('is safe beside another one, or without the total', () => {
    expect(said(data([row(40), row('-', male), row('-', female)]))).toEqual([]);
    expect(said(data([row(31, male), row('-', female)]))).toEqual([]);
    expect(said(data([row('-'), row(31, male), row('-', female)]))).toEqual([]);
  });

  test('is not safe beside another one where one each is all that fits', () => {
    const rows = data([row(2), row('-', male), row('-', female)]);
    expect(said(rows)).toEqual([zh(3, '2'), zh(4, '2')]);
  });

  test('may be the total itself', () => {
    expect(said(data([row('-'), row(11, male), row(14, female)]))).toEqual([zh(2, '3, 4')]);
  });

  test('is looked for in groups of ages that overlap', () => {
    const aged = (value: number | '-', age_group: string) => row(value, { age_group });
    const groups = [aged(90, '60+'), aged(50, '60-79'), aged('-', '80+')];
    expect(said(data(groups))).toEqual([zh(4, '2, 3')]);
    expect(said(data([...groups.slice(1), row(200), aged(110, '0-59')]))).toEqual([
      zh(3, '2, 4, 5'),
    ]);
    // 60-69 and 70+ give 60+ away, which less 60-79 is 80+.
    const crossing = [aged(50, '60-79'), aged('-', '80+'), aged(30, '60-69'), aged(60, '70+')];
    expect(said(data(crossing))).toEqual([zh(3, '2, 4, 5')]);
    expect(said(data([aged(50, '60-79'), aged('-', '80+'), aged(30, '60-69')]))).toEqual([]);
  });

  test('is looked for among the townships of the county', () => {
    const codes = real.townships.map(({ value }) => value.township_code);
    const townships = (hidden: number) =>
      codes.map((area_code, index) => row(index < hidden ? '-' : 20, { area_code }));
    const one = said(data([...townships(1), row(20 * codes.length)]));
    expect(one).toHaveLength(1);
    expect(one[0]).toContain('observations.csv:2 status');
    expect(said(data([...townships(2), row(20 * codes.length)]))).toEqual([]);
    expect(said(data(townships(1)))).toEqual([]);
  });

  test('is looked for across areas and sexes at once', () => {
    const codes = real.townships.map(({ value }) => value.township_code);
    const [hidden = '', ...others] = codes;
    const both = [...others.map((area_code) => row(20, { area_code, ...male })), row(500, male)];
    const rows = data([row('-', { area_code: hidden, ...male }), ...both]);
    expect(said(rows)).toHaveLength(1);
  });

  test('is looked for behind the checks that must hold', () => {
    const indicators = ['few', 'a', 'b'].map((indicator_id) => indicator({ indicator_id }));
    const rows = [row(12), row(11, { indicator_id: 'a' }), row('-', { indicator_id: 'b' })];
    expect(said(data(rows, indicators))).toEqual([]);
    const held = check('{few@2022}', '{a@2022} + {b@2022}');
    expect(said(data(rows, indicators, [held]))).toEqual([zh(4, 'holds')]);
    // A share of a known number gives the number away, unless it is too coarse.
    const share = [row(50, { indicator_id: 'a' }), row('-', { indicator_id: 'b' })];
    const exact = check('8', '{b@2022} / {a@2022} * 100');
    expect(said(data(share, indicators, [exact]))).toEqual([zh(3, 'holds')]);
    expect(said(data(share, indicators, [{ ...exact, tolerance: 5 }]))).toEqual([]);
  });

  test('follows from no number that is only about right, of another time or a ratio', () => {
    expect(said(data([row(12, { qualifier: 'approx' }), row(11, male), row('-', female)]))).toEqual(
      [],
    );
    expect(said(data([row(12, { period: '2021' }), row(11, male), row('-', female)]))).toEqual([]);
    const share = [indicator({ unit_zh: '%', decimals: 0 })];
    expect(said(data([row(12), row(11, male), row('-', female)], share))).toEqual([]);
  });

  test('has some value that fits', () => {
    for (const men of [12, 14]) {
      const rows = data([row(12), row(men, male), row('-', female)]);
      expect(said(rows)).toEqual([
        'observations.csv:4 status “suppressed”: 这个不公开的数填什么都对不上：各部分与合计不符。请照来源核对合计和各部分。',
      ]);
      expect(said(rows, 'en')).toEqual([
        'observations.csv:4 status “suppressed”: no number fits here: the parts and the total do not agree. Check them with the source.',
      ]);
    }
  });

  test('is told apart from one that leaves room, whatever the numbers', () => {
    const count = fc.integer({ min: 10, max: 500 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 9 }), (men, women, few) => {
        const aged = (value: number | '-', age_group: string, sex: 'male' | 'female') =>
          row(value, { age_group, sex });
        const table = [
          ...[row(men + few, male), row(women + 20, female), row(men + women + few + 20)],
          ...[aged(men, '0-59', 'male'), aged('-', '60+', 'male')],
          ...[aged(women, '0-59', 'female'), aged(20, '60+', 'female')],
        ];
        expect(said(data(table)).length).toBe(1);
        const safe = table.map((one) => (one === table[0] ? row('-', male) : one));
        // The total and the women give the men away again; without the total nothing does.
        expect(said(data(safe)).length).toBe(2);
        expect(said(data(safe.filter((one) => one !== table[2])))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a small count that no row gives', () => {
  test('does not follow from its total either', () => {
    expect(said(data([row(12), row(11, male)]))).toEqual([
      'observations.csv:2 value: 没有登的一项能算出来，而且人数太少（由第2, 3行）。请把合计或另一项也设为 suppressed。',
    ]);
    expect(said(data([row(12), row(11, male)]), 'en')).toEqual([
      'observations.csv:2 value: a part that no row gives follows from rows 2, 3, and is too small to be published. Withhold the total or another part.',
    ]);
    expect(said(data([row(40), row(11, male)]))).toEqual([]);
    expect(said(data([row(11), row(11, male)]))).toEqual([]);
    expect(said(data([row(12), row(11, male)], [indicator({ unit_zh: '家' })]))).toEqual([]);
  });

  test('is computed by no formula', () => {
    const women = indicator({
      indicator_id: 'women',
      coverage: ['county'],
      formula: '{few} - {a}',
    });
    const of = (men: number) =>
      data(
        [row(100), row(men, { indicator_id: 'a' })],
        [indicator(), indicator({ indicator_id: 'a' }), women],
      );
    expect(said(of(95))).toEqual([
      'indicators.csv:4 formula “{few} - {a}”: 算出来的人数或户数少于10，可能认出是谁，不得发布。请把公式里的一个数设为 suppressed，或不算这一项。',
    ]);
    expect(said(of(95), 'en')).toEqual([
      'indicators.csv:4 formula “{few} - {a}”: this comes to fewer than 10 people or households, who could be told apart; it must not be published. Withhold one of the numbers in the formula, or do not compute it.',
    ]);
    expect(said(of(60))).toEqual([]);
    const change = { ...women, formula: '{few@2022} - {few@2021}' };
    const years = data([row(100), row(95, { period: '2021' })], [indicator(), change]);
    expect(said(years)).toEqual([]);
  });
});

test('nothing is withheld in vain: a sum over a withheld township need not hold', () => {
  const [first, second] = real.townships.map(({ value }) => value.township_code);
  const observations = real.observations.map((one) => {
    const { indicator_id, area_code, sex, age_group } = one.value;
    const hidden =
      indicator_id === 'resident-population' &&
      [first, second].includes(area_code) &&
      sex === null &&
      age_group === null;
    return hidden
      ? { ...one, value: row('-', { ...one.value, value: null, status: 'suppressed' }) }
      : one;
  });
  const found = checkIntegrity(
    { ...real, observations },
    { countyCode: COUNTY, programmes: null },
  ).filter(({ severity }) => severity === 'error');
  expect(found.map((one) => formatFinding(one, 'en'))).toEqual([]);
});
