import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Chart, ChartCell, ChartRow } from '#charts/chart.ts';
import type { Fill } from '#charts/fills.ts';
import type { ChartTheme } from '#charts/theme.ts';

export type BarConfiguration = ChartConfiguration<'bar', BarValue[], string>;
export type BarDataset = ChartDataset<'bar', BarValue[]>;
export type BarValue = number | null | { readonly x: number; readonly y: number };

/** One mark of the drawing: the cell it shows, and what is said of it. */
export interface Mark {
  readonly cell: ChartCell;
  /** What the mark is about, such as 60—64岁 2020年 男. */
  readonly about: string;
  /** Text beside the mark; empty where there is no room for one. */
  readonly label: string;
  readonly strong: boolean;
}

/** A chart as Chart.js draws it, with the marks of each dataset in order. */
export interface Drawing {
  readonly datasets: readonly BarDataset[];
  readonly marks: readonly (readonly Mark[])[];
  readonly labels: readonly string[];
  readonly options: NonNullable<BarConfiguration['options']>;
}

/** What the parts of a drawing are made of. */
export interface DrawingParts {
  readonly chart: Chart;
  readonly theme: ChartTheme;
  /** How a fill is painted: a colour or a pattern. */
  readonly paint: (fill: Fill) => string | CanvasPattern;
  /** Width of the canvas in CSS pixels. */
  readonly width: number;
}

export function markOf(row: ChartRow, cell: ChartCell, column: string, label: string): Mark {
  const about = [row.group, row.label, column].filter((part) => part !== '').join(' ');
  return { cell, about, label, strong: row.marked };
}

/** The value with its unit, as the readout and the tooltip say it. */
export function saidOf({ cell }: Mark, unit: string): string {
  if (cell.value === null) return cell.text + cell.mark;
  const gap = /^[a-z]/i.test(unit) ? ' ' : '';
  return `${cell.text}${gap}${unit}${cell.mark}`;
}
