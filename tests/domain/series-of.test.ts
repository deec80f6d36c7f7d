import { describe, expect, test } from 'vitest';
import { tableQuery } from '#domain/article-table.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { figuresOf, seriesBys } from '#domain/series.ts';
import type { SeriesBy } from '#domain/series.ts';
import { seriesOf } from '#domain/series-of.ts';
import { realDataset } from '../support/dataset.ts';

const dataset = realDataset();
const book = buildFigureBook(dataset, '130726');
const told = (id: string, by: SeriesBy) => seriesOf(dataset, book, by, { id }, 'zh');
const waysOf = (id: string) => seriesBys.filter((by) => told(id, by).rows.length > 1);

test('an indicator is told in the ways that its data allow', () => {
  expect(waysOf('resident-population')).toEqual([
    'period',
    'broad-age',
    'pyramid',
    'age',
    'township',
    'county',
  ]);
  expect(waysOf('elder-places')).toEqual(['part']);
  expect(waysOf('veterans-fund')).toEqual([]);
});

describe('a pyramid', () => {
  const { rows, columns } = told('resident-population', 'pyramid');

  test('has the oldest on top, each age with its periods, men and women', () => {
    expect(columns).toEqual(['男', '女']);
    expect(rows.slice(0, 2).map(({ group, label }) => [group, label])).toEqual([
      ['85岁及以上', '2010年'],
      ['85岁及以上', '2020年'],
    ]);
    expect(rows.at(-1)?.group).toBe('0—4岁');
    expect(rows).toHaveLength(36);
  });

  test('adds up to all men and all women of each census', () => {
    const sum = (period: string, side: number) =>
      rows
        .filter(({ label }) => label === period)
        .reduce((total, { figures }) => total + (figures[side]?.value ?? NaN), 0);
    expect([sum('2010年', 0), sum('2010年', 1)]).toEqual([235171, 215065]);
    expect([sum('2020年', 0), sum('2020年', 1)]).toEqual([210377, 201447]);
  });

  test('says that its youngest group is added up from two', () => {
    const [figure] = rows.at(-1)?.figures ?? [];
    expect(figure).toMatchObject({ qualifier: 'derived', age: '0-4' });
    expect(figure?.inputs.map(({ age }) => age)).toEqual(['0', '1-4']);
  });
});

describe('parts', () => {
  test('are what a sum adds up', () => {
    const { rows } = told('elder-places', 'part');
    expect(rows.map(({ label }) => label)).toEqual([
      '村级互助幸福院',
      '社区日间照料室',
      '专业养老机构',
      '县级敬老院',
    ]);
    expect(figuresOf(told('elder-places', 'part')).map(({ value }) => value)).toEqual([
      56, 15, 8, 2,
    ]);
  });

  test('are none where a formula does anything but add', () => {
    for (const id of ['population-change', 'urban-share', 'village-committees-total', 'households'])
      expect(told(id, 'part').rows, id).toEqual([]);
  });
});

test('what an article asks for is read from its attributes', () => {
  expect(tableQuery({ indicator: 'x', by: 'age' })).toEqual({
    id: 'x',
    by: 'age',
    age: undefined,
    period: undefined,
  });
  expect(tableQuery({ indicator: 'x', by: 'planet' })).toBeNull();
  expect(tableQuery({ indicator: 'x' })).toBeNull();
});
