import { totalOf } from '#charts/chart.ts';
import { categoryAxis, valueAxis } from '#charts/draw/axes.ts';
import { markOf } from '#charts/draw/drawing.ts';
import type { BarDataset, Drawing, DrawingParts } from '#charts/draw/drawing.ts';
import { PART_FILLS } from '#charts/fills.ts';

/** Parts of a whole as shares of one bar a column, told apart by their patterns. */
export function drawStacked({ chart, theme, paint }: DrawingParts): Drawing {
  const totals = chart.columns.map((_, column) => totalOf(chart, column));
  return {
    labels: chart.columns,
    datasets: chart.rows.map(({ label, cells }, part): BarDataset => ({
      label,
      data: cells.map(({ value }, column) =>
        value === null || totals[column] === 0 ? null : (value * 100) / (totals[column] ?? 1),
      ),
      backgroundColor: paint(PART_FILLS[part % PART_FILLS.length] ?? 'solid'),
      borderColor: theme.ink,
      borderWidth: 1,
      borderSkipped: false,
      maxBarThickness: theme.size * 2.6,
    })),
    marks: chart.rows.map((row) =>
      row.cells.map((cell, column) => markOf(row, cell, chart.columns[column] ?? '', cell.text)),
    ),
    options: {
      indexAxis: 'y',
      scales: {
        x: { ...valueAxis(chart.locale, theme, { max: 100, unit: '%' }), stacked: true },
        y: {
          ...categoryAxis(theme, (at) => chart.columns[at] ?? ''),
          stacked: true,
          display: chart.columns.length > 1,
        },
      },
    },
  };
}
