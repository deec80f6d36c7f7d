import type { Chart, ChartCell, ChartRow } from '#charts/chart.ts';
import type { ChartTheme } from '#charts/theme.ts';

// Charts of which a test gives only what it is about.

export function aCell(value: number | null, change: Partial<ChartCell> = {}): ChartCell {
  return {
    value,
    status: value === null ? 'not_reported' : 'final',
    text: value === null ? '未报告' : String(value),
    mark: '',
    ...change,
  };
}

export function aRow(
  label: string,
  values: readonly (number | null)[],
  change: Partial<ChartRow> = {},
): ChartRow {
  return {
    label,
    group: '',
    period: '',
    marked: false,
    cells: values.map((value) => aCell(value)),
    ...change,
  };
}

/** Three areas, of which one is marked and one has no value. */
export function aChart(change: Partial<Chart> = {}): Chart {
  return {
    kind: 'ranked',
    caption: '张家口各县区，2020年',
    finding: null,
    rowHead: '地区',
    columns: [''],
    rows: [
      aRow('康保县', [36.02]),
      aRow('蔚县', [23.02], { marked: true }),
      aRow('桥西区', [null]),
    ],
    unit: '%',
    locale: 'zh-CN',
    joined: false,
    ...change,
  };
}

export const aTheme: ChartTheme = {
  paper: 'white',
  ink: 'black',
  soft: 'dimgray',
  rule: 'silver',
  bar: 'gray',
  second: 'darkgray',
  rest: 'lightgray',
  accent: 'red',
  font: 'sans-serif',
  size: 15,
};
