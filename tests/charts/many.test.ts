import { describe, expect, test } from 'vitest';
import { bodiesOf, PAGE_ROWS } from '#charts/chart.ts';
import { indicatorChart } from '#charts/indicator-charts.ts';
import { drawingOf } from '#charts/draw/config.ts';
import { chartSvg } from '#charts/svg/chart-svg.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { realDataset } from '../support/dataset.ts';
import { aChart, aRow, aTheme } from '../support/make-chart.ts';

const MANY = 10_000;
const real = realDataset();
const [first] = real.observations;
if (first === undefined) throw new Error('No observation');
const day = (at: number): string => new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10);
const observations = Array.from({ length: MANY }, (_, at) => ({
  ...first,
  line: at + 2,
  value: {
    ...first.value,
    indicator_id: 'veterans-cooperatives',
    facility_id: null,
    area_code: '130726',
    period: day(at),
    value: at,
  },
}));
const dataset = { ...real, observations };

describe('an indicator with ten thousand observations', () => {
  const book = buildFigureBook(dataset, '130726');
  const query = { id: 'veterans-cooperatives' };
  const made = indicatorChart(dataset, book, 'period', query, 'zh');
  if (made === null) throw new Error('No chart');

  test('has a chart of all of them, in order', () => {
    expect(made.chart.rows).toHaveLength(MANY);
    expect(made.chart.rows.at(-1)?.period).toBe(day(MANY - 1));
  });

  test('is drawn with all its points and few of its labels', () => {
    const drawing = drawingOf({
      chart: made.chart,
      theme: aTheme,
      width: 900,
      paint: (fill) => fill,
    });
    expect(drawing.datasets[0]?.data).toHaveLength(MANY);
    expect(drawing.marks[0]?.some(({ label }) => label !== '')).toBe(false);
  });

  test('is a picture with all its points and few of its labels', () => {
    const svg = chartSvg(made.chart, { title: '一万', lines: [], lang: 'zh-CN' });
    expect(svg.match(/<circle /g)).toHaveLength(MANY + 1);
    expect(svg.match(/<text /g)?.length).toBeLessThan(30);
  });

  test('stands in a table of pages', () => {
    const bodies = bodiesOf(made.chart);
    expect(bodies).toHaveLength(MANY / PAGE_ROWS);
    expect(bodies.flat()).toEqual(made.chart.rows);
  });
});

test('the bodies of a pyramid are its age groups', () => {
  const rows = ['85+', '85+', '80-84'].map((group) => aRow('2020年', [1, 2], { group }));
  expect(bodiesOf(aChart({ kind: 'pyramid', rows })).map(({ length }) => length)).toEqual([2, 1]);
});
