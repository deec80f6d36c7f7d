import { describe, expect, test } from 'vitest';
import { FIVE_YEAR_GROUPS } from '#domain/ages.ts';
import type { Dataset } from '#domain/dataset.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { byAge, byArea, byPeriod } from '#domain/series.ts';
import type { Series } from '#domain/series.ts';
import { realDataset, withAdded, withChanged } from '../support/dataset.ts';

const COUNTY = '130726';
const dataset = realDataset();
const book = buildFigureBook(dataset, COUNTY);
const bookOf = (data: Dataset) => buildFigureBook(data, COUNTY);

const valuesOf = ({ rows }: Series) =>
  rows.map((row) => row.figures.map((figure) => figure?.value));
const labelsOf = ({ rows }: Series): string[] => rows.map((row) => row.label);

describe('a series by period', () => {
  test('has the figures of the county, oldest first', () => {
    const series = byPeriod(book, 'elder-village-homes', COUNTY, 'zh');
    expect(series.by).toBe('period');
    expect(labelsOf(series)).toEqual(['2014年5月', '2022年9月']);
    expect(valuesOf(series)).toEqual([[15], [56]]);
    expect(labelsOf(byPeriod(book, 'elder-village-homes', COUNTY, 'en'))).toEqual([
      'May 2014',
      'September 2022',
    ]);
  });

  test('has neither parts of the people nor other areas nor single facilities', () => {
    expect(valuesOf(byPeriod(book, 'resident-population', COUNTY, 'zh'))).toEqual([
      [450236],
      [411824],
    ]);
    expect(byPeriod(book, 'facility-first-residents', COUNTY, 'zh').rows).toEqual([]);
    expect(valuesOf(byPeriod(book, 'resident-population', '130702', 'zh'))).toEqual([[279616]]);
  });
});

describe('a series by area', () => {
  const population = byArea(dataset, book, 'township', { id: 'resident-population' }, 'zh');

  test('has every township, the largest first', () => {
    const values = valuesOf(population).map(([value]) => value ?? NaN);
    expect(values).toHaveLength(22);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(411824);
    expect(population.rows[0]).toMatchObject({ label: '蔚州镇', area: '130726100' });
  });

  test('has every county, in the language', () => {
    const series = byArea(dataset, book, 'county', { id: 'resident-population' }, 'en');
    expect(series.by).toBe('county');
    expect(series.rows).toHaveLength(19);
    expect(labelsOf(series)).toContain('Yu County');
  });

  test('takes the age group and the period that are asked for', () => {
    const query = { id: 'resident-population', age: '60+', period: '2020' };
    const series = byArea(dataset, book, 'county', query, 'zh');
    const own = series.rows.find((row) => row.area === COUNTY);
    expect(own?.figures[0]?.value).toBe(94809);
    const earlier = byArea(dataset, book, 'county', { ...query, period: '2010' }, 'zh');
    expect(valuesOf(earlier)).toEqual([[68355]]);
  });

  test('leaves out areas without a figure', () => {
    expect(byArea(dataset, book, 'township', { id: 'sex-ratio' }, 'zh').rows).toEqual([]);
    expect(byArea(dataset, book, 'township', { id: 'no-such' }, 'zh').rows).toEqual([]);
  });

  test.each([[[null, -500, 7]], [[-500, null, 7]], [[7, -500, null]]])(
    'sets what is not reported last, below a fall as well: %o',
    (values) => {
      const towns = dataset.townships.slice(0, 3).map(({ value }) => value.township_code);
      const changed = towns.reduce(
        (data, code, index) =>
          withChanged(
            data,
            'observations',
            (row) => row.indicator_id === 'village-committees' && row.area_code === code,
            { value: values[index] ?? null },
          ),
        dataset,
      );
      const query = { id: 'village-committees' };
      const series = byArea(changed, bookOf(changed), 'township', query, 'zh');
      expect(valuesOf(series).slice(-3)).toEqual([[7], [-500], [null]]);
    },
  );
});

describe('a series by age', () => {
  const series = byAge(book, 'resident-population', COUNTY, 'zh');

  test('has a row for each five-year group, youngest first, and a column for each census', () => {
    expect(series.by).toBe('age');
    expect(series.columns).toEqual(['2010年', '2020年']);
    expect(series.rows).toHaveLength(FIVE_YEAR_GROUPS.length);
    expect(labelsOf(series).slice(0, 2)).toEqual(['0岁', '1—4岁']);
    expect(labelsOf(series).at(-1)).toBe('85岁及以上');
  });

  test('adds up to the county in each census', () => {
    const sums = [0, 1].map((column) =>
      valuesOf(series).reduce((sum, values) => sum + (values[column] ?? NaN), 0),
    );
    expect(sums).toEqual([450236, 411824]);
  });

  test('has nothing where ages are not told apart', () => {
    for (const id of ['households', 'elder-places', 'no-such']) {
      expect(byAge(book, id, COUNTY, 'zh')).toMatchObject({ columns: [], rows: [] });
    }
  });

  test('is of the area that is asked for', () => {
    const other = withAdded(dataset, 'observations', {
      indicator_id: 'resident-population',
      area_code: '130702',
      facility_id: null,
      period: '2020-11-01',
      sex: null,
      age_group: '0',
      value: 4321,
    });
    expect(valuesOf(byAge(bookOf(other), 'resident-population', '130702', 'zh'))).toEqual([[4321]]);
  });
});
