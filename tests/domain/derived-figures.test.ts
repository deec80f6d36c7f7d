import { describe, expect, test } from 'vitest';
import { buildFigureBook } from '#domain/figure-book.ts';
import { realDataset } from '../support/dataset.ts';
import { csv, derivedValues } from '../support/derived-values.ts';

const COUNTY = '130726';
const book = buildFigureBook(realDataset(), COUNTY);

test('every computed indicator is worked out here', () => {
  const computed = csv('indicators').filter((row) => row['formula'] !== '');
  expect(computed.map((row) => row['indicator_id']).toSorted()).toEqual(
    Object.keys(derivedValues).toSorted(),
  );
});

describe('a computed indicator comes out the same by another hand:', () => {
  test.each(Object.entries(derivedValues))('%s', (id, values) => {
    const figures = book.of(id);
    const keys = figures.map(({ area, period }) => `${area} ${period}`);
    expect(keys.toSorted()).toEqual(values.map(([area, period]) => `${area} ${period}`).toSorted());
    for (const [area, period, value] of values) {
      const figure = figures.find((found) => found.area === area && found.period === period);
      expect(value).not.toBeNaN();
      expect(figure?.value, `${area} ${period}`).toBeCloseTo(value, 9);
    }
  });
});

test('the figures that the site speaks of come out as they are known', () => {
  expect(derivedValues['elder-places']).toEqual([[COUNTY, '2022-09', 81]]);
  expect(derivedValues['service-centre-accepted']?.[0]?.[2]).toBe(943);
  expect(derivedValues['service-centre-outstanding']?.[0]?.[2]).toBe(1);
  expect(derivedValues['population-change']).toEqual([[COUNTY, '2020-11-01', -38412]]);
  expect(derivedValues['village-committees-total']?.[0]?.[2]).toBe(546);
  expect(derivedValues['age-60-plus-share']?.filter(([area]) => area === COUNTY)).toHaveLength(2);
  expect(derivedValues['age-60-plus-share']).toHaveLength(20);
});
