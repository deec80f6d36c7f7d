import fs from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { buildFigureBook } from '#domain/figure-book.ts';
import type { FigureQuery } from '#domain/figure.ts';
import { realDataset } from '../support/dataset.ts';
import { inCounty } from '../support/county.ts';

const book = buildFigureBook(realDataset(), '130726');
const value = (query: FigureQuery): number | null | undefined => book.find(query)?.value;

/** Counts straight from the file, read without any of the code under test. */
const csv = Papa.parse<Record<string, string>>(
  fs.readFileSync(inCounty('data/observations.csv'), 'utf8'),
  {
    header: true,
    skipEmptyLines: true,
  },
).data;

function counted(indicator: string, cells: Record<string, string>): number {
  const wanted = { area_code: '130726', period: '2020-11-01', sex: '', age_group: '', ...cells };
  const rows = csv.filter(
    (row) =>
      row['indicator_id'] === indicator &&
      Object.entries(wanted).every(([column, cell]) => row[column] === cell),
  );
  expect(rows).toHaveLength(1);
  return Number(rows[0]?.['value']);
}

describe('the figures of the report', () => {
  test('add up to 81 places for older people, a total marked as derived', () => {
    const figure = book.find({ id: 'elder-places', period: '2022-09' });
    expect(figure).toMatchObject({
      value: 81,
      period: '2022-09',
      area: '130726',
      qualifier: 'derived',
      sources: ['zjknews-2022'],
    });
    expect(figure?.inputs.map((input) => input.value)).toEqual([56, 15, 8, 2]);
    expect(figure?.note.zh).toContain('相加');
  });

  test('make 943 matters accepted, of which 1 is outstanding', () => {
    expect(value({ id: 'service-centre-accepted', period: '2022-09' })).toBe(943);
    expect(value({ id: 'service-centre-outstanding', period: '2022-09' })).toBe(1);
    expect(Math.round(942 / 0.999)).toBe(943);
  });

  test('keep what the source said of them', () => {
    expect(book.find({ id: 'mediation-consultations', period: '2022-09' })).toMatchObject({
      value: 25000,
      qualifier: 'at_least',
      cumulative: true,
      locator: '第2段',
      inputs: [],
    });
  });
});

describe('the figures of the censuses', () => {
  test('show 38,412 fewer residents after ten years', () => {
    const now = counted('resident-population', {});
    const then = counted('resident-population', { period: '2010-11-01' });
    expect(now - then).toBe(-38412);
    expect(value({ id: 'population-change' })).toBe(-38412);
    expect(value({ id: 'population-change-rate' })).toBeCloseTo((-38412 / then) * 100, 10);
    expect(book.find({ id: 'population-change' })?.sources).toEqual(['census-2020', 'census-2010']);
  });

  test.each([
    ['age-0-14-share', '0-14'],
    ['age-15-59-share', '15-59'],
    ['age-60-plus-share', '60+'],
    ['age-65-plus-share', '65+'],
    ['age-80-plus-share', '80+'],
  ])('give %s for both censuses, as the counts do', (id, age) => {
    for (const period of ['2010-11-01', '2020-11-01']) {
      const part = counted('resident-population', { period, age_group: age });
      const whole = counted('resident-population', { period });
      expect(value({ id, period })).toBeCloseTo((part / whole) * 100, 10);
    }
  });

  test('give shares for the other counties, where the indicator covers them', () => {
    const part = counted('resident-population', { area_code: '130702', age_group: '60+' });
    const whole = counted('resident-population', { area_code: '130702' });
    const share = value({ id: 'age-60-plus-share', area: '130702' });
    expect(share).toBeCloseTo((part / whole) * 100, 10);
    expect(
      book.of('age-60-plus-share').filter((figure) => figure.period === '2020-11-01'),
    ).toHaveLength(19);
    expect(value({ id: 'age-0-14-share', area: '130702' })).toBeUndefined();
  });

  test('give each township its share of the county, all together the whole', () => {
    const figures = book.of('township-population-share');
    expect(figures).toHaveLength(22);
    expect(figures.reduce((sum, figure) => sum + (figure.value ?? NaN), 0)).toBeCloseTo(100, 8);
    const part = counted('resident-population', { area_code: '130726100' });
    const whole = counted('resident-population', {});
    expect(value({ id: 'township-population-share', area: '130726100' })).toBeCloseTo(
      (part / whole) * 100,
      10,
    );
  });

  test('set places beside older people', () => {
    const aged = counted('resident-population', { age_group: '60+' });
    expect(value({ id: 'elder-places-per-1000-aged-60' })).toBeCloseTo((81 / aged) * 1000, 10);
  });
});

test('every indicator has a figure, and every figure that is shown can say its sources', () => {
  for (const { indicator_id: id } of book.indicators) {
    const figures = book.of(id);
    expect(figures.length, id).toBeGreaterThan(0);
    for (const figure of figures) expect(figure.sources.length, id).toBeGreaterThan(0);
  }
});
