import { describe, expect, test } from 'vitest';
import { buildFigureBook } from '#domain/figure-book.ts';
import type { FigureQuery } from '#domain/figure.ts';
import { FormulaError } from '#tables/formula.ts';
import { realDataset, withAdded, withChanged, without } from '../support/dataset.ts';

const dataset = realDataset();
const book = buildFigureBook(dataset, '130726');
const value = (query: FigureQuery): number | null | undefined => book.find(query)?.value;

describe('asking for a figure', () => {
  test('without a period gives the latest', () => {
    for (const id of ['elder-village-homes', 'resident-population', 'age-60-plus-share']) {
      const periods = book.of(id).filter((figure) => figure.area === '130726');
      const latest = periods
        .map((figure) => figure.period)
        .sort()
        .at(-1);
      expect(latest).toMatch(/^20[2-9]/);
      expect(book.find({ id })?.period).toBe(latest);
    }
  });

  test('takes the beginning of a period', () => {
    expect(value({ id: 'elder-village-homes', period: '2014' })).toBe(15);
    expect(book.find({ id: 'resident-population', period: '2010' })?.period).toBe('2010-11-01');
    expect(value({ id: 'resident-population', period: '2015' })).toBeUndefined();
  });

  test('without an area means the county, never a township or another county', () => {
    expect(value({ id: 'resident-population', period: '2020' })).toBe(411824);
    expect(value({ id: 'village-committees' })).toBeUndefined();
    expect(value({ id: 'resident-population', area: '130702', period: '2020' })).toBe(279616);
  });

  test('without age or sex means all together', () => {
    const census = { id: 'resident-population', period: '2020-11-01' };
    expect(value({ ...census, age: '60+' })).toBe(94809);
    expect(value({ ...census, sex: 'male' })).toBe(210377);
    expect(value({ ...census, sex: 'male', age: '0' })).toBe(1567);
    expect(value({ ...census, age: '61' })).toBeUndefined();
  });

  test('of a facility gives that facility’s own', () => {
    const id = 'facility-first-residents';
    expect(value({ id, facility: 'yihai-childrens-care-centre' })).toBe(57);
    expect(value({ id })).toBeUndefined();
  });

  test('that nobody defined gives nothing', () => {
    expect(book.of('no-such-indicator')).toEqual([]);
    expect(value({ id: 'no-such-indicator' })).toBeUndefined();
  });
});

describe('a computed indicator', () => {
  test('has no figure where an input is missing', () => {
    const less = without(
      dataset,
      'observations',
      (row) => row.indicator_id === 'elder-professional',
    );
    const figures = buildFigureBook(less, '130726');
    expect(figures.of('elder-places')).toEqual([]);
    expect(figures.of('elder-places-per-1000-aged-60')).toEqual([]);
  });

  test('has no figure where an input is not reported', () => {
    const isHomes = (row: { indicator_id: string }) => row.indicator_id === 'elder-professional';
    const unknown = withChanged(dataset, 'observations', isHomes, { value: null });
    expect(buildFigureBook(unknown, '130726').of('elder-places')).toEqual([]);
    expect(buildFigureBook(unknown, '130726').find({ id: 'elder-professional' })?.value).toBeNull();
  });

  test('has figures only for the periods of which all parts are known', () => {
    expect(book.of('elder-village-homes').map((figure) => figure.period)).toContain('2014-05');
    expect(book.of('elder-places').map((figure) => figure.period)).not.toContain('2014-05');
    expect(book.of('elder-places').map((figure) => figure.period)).toContain('2022-09');
  });

  test('takes its periods from the area that its first reference names', () => {
    const more = withAdded(dataset, 'indicators', {
      indicator_id: 'seen-from-outside',
      coverage: ['townships'],
      formula: '{households#130726} / {resident-population}',
    });
    const figures = buildFigureBook(more, '130726').of('seen-from-outside');
    expect(figures).toHaveLength(22);
    expect(figures[0]?.value).toBeCloseTo(
      163624 / (book.find({ id: 'resident-population', area: '130726100' })?.value ?? NaN),
      10,
    );
  });

  test('that runs in a circle throws instead of running for ever', () => {
    const circle = withChanged(
      dataset,
      'indicators',
      (row) => row.indicator_id === 'population-change',
      {
        formula: '{population-change-rate@2020-11-01} * 2',
      },
    );
    expect(() => buildFigureBook(circle, '130726').find({ id: 'population-change' })).toThrow(
      FormulaError,
    );
  });

  test('can be evaluated as a check sees it', () => {
    expect(book.scope.count('townships', [])).toBe(22);
    expect(
      book.scope.figure({
        indicator: 'elder-places',
        age: null,
        sex: null,
        period: '2022-09',
        area: null,
      })?.value,
    ).toBe(81);
  });
});
