import { describe, expect, test } from 'vitest';
import { ranksOf, totalOf } from '#charts/chart.ts';
import { indicatorChart, indicatorCharts, mainChart } from '#charts/indicator-charts.ts';
import { legendOf } from '#charts/legend.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import type { SeriesBy } from '#domain/series.ts';
import { realDataset, withChanged } from '../support/dataset.ts';
import { aChart, aRow } from '../support/make-chart.ts';

const dataset = realDataset();
const book = buildFigureBook(dataset, '130726');
const chartOf = (id: string, by: SeriesBy, data = dataset) => {
  const found = indicatorChart(data, buildFigureBook(data, '130726'), by, { id }, 'zh');
  if (found === null) throw new Error(`No chart of ${id} by ${by}`);
  return found;
};
const indicatorOf = (id: string) => {
  const found = book.indicators.find((row) => row.indicator_id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('the chart of an indicator', () => {
  test('by county marks the county, and says what and when it is about', () => {
    const { chart, areas } = chartOf('age-60-plus-share', 'county');
    expect(chart).toMatchObject({ kind: 'ranked', unit: '%', rowHead: '地区' });
    expect(chart.caption).toBe('张家口各县区，2020年11月1日');
    expect(chart.rows.filter(({ marked }) => marked).map(({ label }) => label)).toEqual(['蔚县']);
    expect(areas).toHaveLength(19);
  });

  test('by township links to the townships and marks none', () => {
    const { chart, links } = chartOf('resident-population', 'township');
    expect(links[0]).toBe('/townships/130726100/');
    expect(chart.rows.some(({ marked }) => marked)).toBe(false);
  });

  test('prints each cell as its table does', () => {
    const { chart } = chartOf('age-60-plus-share', 'period');
    expect(chart.rows.map(({ label, period, cells }) => [label, period, cells[0]?.text])).toEqual([
      ['2010年11月1日', '2010-11-01', '15.18'],
      ['2020年11月1日', '2020-11-01', '23.02'],
    ]);
  });

  test('says why a cell has no value, and keeps its row', () => {
    const { chart } = chartOf('registered-population', 'period');
    expect(chart.rows.map(({ cells }) => [cells[0]?.text, cells[0]?.status])).toEqual([
      ['495,233', 'final'],
      ['未报告', 'not_reported'],
    ]);
    const hidden = withChanged(
      dataset,
      'observations',
      (row) => row.indicator_id === 'registered-population' && row.value === null,
      { status: 'suppressed' },
    );
    const [, row] = chartOf('registered-population', 'period', hidden).chart.rows;
    expect(row?.cells[0]).toEqual({
      value: null,
      status: 'suppressed',
      mark: '①②',
      text: '不公开',
    });
  });

  test('joins points of one kind, and not those that a note tells apart', () => {
    expect(chartOf('resident-population', 'period').chart.joined).toBe(true);
    expect(chartOf('elder-village-homes', 'period').chart.joined).toBe(false);
  });

  test('is none where there is nothing to compare', () => {
    expect(indicatorCharts(dataset, book, indicatorOf('veterans-fund'), 'zh')).toEqual([]);
    expect(mainChart([])).toBeNull();
  });

  test('that stands for it elsewhere says most', () => {
    const mainOf = (id: string) =>
      mainChart(indicatorCharts(dataset, book, indicatorOf(id), 'en'))?.by;
    expect(mainOf('resident-population')).toBe('pyramid');
    expect(mainOf('elder-places')).toBe('part');
    expect(mainOf('age-60-plus-share')).toBe('county');
    expect(mainOf('elder-village-homes')).toBe('period');
  });
});

test('ranks are shared by equals and kept from what has no value', () => {
  const rows = [3, 7, null, 3, 1].map((value) => aRow('', [value]));
  expect(ranksOf({ rows })).toEqual([2, 1, null, 2, 4]);
  expect(totalOf({ rows }, 0)).toBe(14);
});

describe('the legend', () => {
  test('names what outlines and fills stand for', () => {
    const columns = ['2010年', '2020年'];
    expect(legendOf(aChart({ kind: 'grouped', columns }))).toEqual([
      { fill: 'hollow', name: '2010年' },
      { fill: 'solid', name: '2020年' },
    ]);
    const parts = ['甲', '乙', '丙', '丁'].map((label) => aRow(label, [1]));
    const fills = legendOf(aChart({ kind: 'stacked', rows: parts })).map(({ fill }) => fill);
    expect(new Set(fills).size).toBe(4);
  });

  test('is empty where the labels say it all', () => {
    expect(legendOf(aChart({ kind: 'ranked' }))).toEqual([]);
    expect(legendOf(aChart({ kind: 'points' }))).toEqual([]);
  });
});
