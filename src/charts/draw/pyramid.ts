import { groupsOf, largest } from '#charts/chart.ts';
import type { Fill } from '#charts/fills.ts';
import { categoryAxis, valueAxis } from '#charts/draw/axes.ts';
import { markOf } from '#charts/draw/drawing.ts';
import type { BarDataset, Drawing, DrawingParts } from '#charts/draw/drawing.ts';

/**
 * A population pyramid: men to the left, women to the right, the latest period as full bars and the
 * earlier ones as outlines over them. Labels never show a sign.
 */
export function drawPyramid({ chart, theme, paint }: DrawingParts): Drawing {
  const labels = groupsOf(chart);
  const periods = [...new Set(chart.rows.map(({ label }) => label))];
  // The latest comes last, behind the outlines.
  const parts = periods.flatMap((period, at) => {
    // The latest is paler than other bars, so that the outlines show on it.
    const fill: Fill = at < periods.length - 1 ? 'hollow' : 'second';
    const rows = chart.rows.filter(({ label }) => label === period);
    return chart.columns.map((name, side) => ({ name, side, fill, rows }));
  });
  const max = roundUp(largest(chart));
  return {
    labels,
    datasets: parts.map(({ name, side, fill, rows }, order): BarDataset => ({
      label: name,
      data: rows.map(({ cells }) => signed(cells[side]?.value ?? null, side)),
      backgroundColor: paint(fill),
      borderColor: theme.ink,
      borderWidth: fill === 'hollow' ? 1.5 : 0,
      borderSkipped: false,
      // Bars share a line instead of standing side by side.
      grouped: false,
      barPercentage: 0.92,
      categoryPercentage: 0.92,
      order,
    })),
    marks: parts.map(({ name, side, rows }) =>
      rows.flatMap((row) => {
        const cell = row.cells[side];
        return cell === undefined ? [] : [markOf(row, cell, name, '')];
      }),
    ),
    options: {
      indexAxis: 'y',
      scales: {
        x: valueAxis(chart.locale, theme, { max, step: max / 2, absolute: true }),
        y: categoryAxis(theme, (at) => labels[at] ?? ''),
      },
    },
  };
}

const signed = (value: number | null, side: number): number | null =>
  value === null || side > 0 ? value : -value;

/** The next number whose half is round, so that both sides end on a tick. */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const step = 10 ** Math.floor(Math.log10(value)) / 5;
  return Math.ceil(value / step) * step;
}
