import { describe, expect, it } from 'vitest';
import { chartConfig, chartHeight } from '#charts/chart-config.ts';
import type { ChartRows, ChartTheme } from '#charts/chart-config.ts';

const theme: ChartTheme = {
  ink: 'black',
  soft: 'dimgray',
  rule: 'silver',
  bar: 'gray',
  second: 'darkgray',
  accent: 'red',
  font: 'sans-serif',
};
const rows: ChartRows = {
  labels: ['康保县', '蔚县', '桥西区'],
  columns: [{ name: '数值', values: [36.02, 23.02, null] }],
  unit: '%',
  marked: 1,
  locale: 'zh-CN',
};

describe('the chart of a table', () => {
  it('draws the rows as they are, a gap where nothing is reported', () => {
    const { data } = chartConfig(rows, theme, true);
    expect(data.labels).toEqual(['康保县', '蔚县', '桥西区']);
    expect(data.datasets.map((set) => set.data)).toEqual([[36.02, 23.02, null]]);
  });

  it('begins its bars at zero', () => {
    expect(chartConfig(rows, theme, true).options?.scales?.['x']).toMatchObject({
      beginAtZero: true,
    });
  });

  it('tells the marked row apart by an outline as well as by colour', () => {
    const [set] = chartConfig(rows, theme, true).data.datasets;
    expect(set?.backgroundColor).toEqual(['gray', 'red', 'gray']);
    expect(set?.borderWidth).toEqual([0, 2, 0]);
  });

  it('names its columns in a legend only where there are several', () => {
    const two = { ...rows, columns: [...rows.columns, { name: '2020年', values: [1, 2, 3] }] };
    expect(chartConfig(rows, theme, true).options?.plugins?.legend?.display).toBe(false);
    expect(chartConfig(two, theme, true).options?.plugins?.legend?.display).toBe(true);
  });

  it('stands still where the reader asks for less motion', () => {
    expect(chartConfig(rows, theme, false).options?.animation).toBe(false);
    expect(chartConfig(rows, theme, true).options).not.toHaveProperty('animation');
  });

  it('grows with its rows and columns', () => {
    const longer = { ...rows, labels: [...rows.labels, '宣化区'] };
    const wider = { ...rows, columns: [...rows.columns, ...rows.columns] };
    expect(chartHeight(longer)).toBeGreaterThan(chartHeight(rows));
    expect(chartHeight(wider)).toBeGreaterThan(chartHeight(rows));
  });
});
