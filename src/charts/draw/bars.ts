import { ranksOf, smallest } from '#charts/chart.ts';
import { barFill } from '#charts/fills.ts';
import type { Fill } from '#charts/fills.ts';
import { labelOf } from '#charts/cell-text.ts';
import { markOf } from '#charts/draw/drawing.ts';
import type { BarDataset, Drawing, DrawingParts } from '#charts/draw/drawing.ts';
import { categoryAxis, valueAxis } from '#charts/draw/axes.ts';
import { labelRoomEms, wrapLabel } from '#charts/layout.ts';

const WITHOUT_EDGE: readonly Fill[] = ['solid', 'second', 'dashed'];

/** Bars of rows, from zero: one a row, or one a column side by side; ranked rows show their rank. */
export function drawBars({ chart, theme, paint, width }: DrawingParts): Drawing {
  const ranks = chart.kind === 'ranked' ? ranksOf(chart) : [];
  const last = chart.columns.length - 1;
  const labels = chart.rows.map(({ label }, at) => {
    const rank = ranks[at];
    return rank === null || rank === undefined ? label : `${rank}  ${label}`;
  });
  const longest = labelRoomEms(chart, theme.size, width);
  const datasets = chart.columns.map((name, column): BarDataset => {
    const fills = chart.rows.map((row): Fill => {
      if (row.cells[column]?.status === 'preliminary') return 'dashed';
      return barFill(chart, row, column < last);
    });
    return {
      label: name,
      data: chart.rows.map(({ cells }) => cells[column]?.value ?? null),
      backgroundColor: fills.map((fill) => paint(fill)),
      borderColor: fills.map((fill) => (fill === 'marked' ? theme.ink : theme.bar)),
      borderWidth: fills.map((fill) => (WITHOUT_EDGE.includes(fill) ? 0 : 1.5)),
      borderSkipped: false,
      maxBarThickness: theme.size * 1.05,
    };
  });
  return {
    datasets,
    labels,
    marks: chart.columns.map((name, column) =>
      chart.rows.flatMap((row) => {
        const cell = row.cells[column];
        return cell === undefined ? [] : [markOf(row, cell, name, labelOf(cell, chart.locale))];
      }),
    ),
    options: {
      indexAxis: 'y',
      scales: {
        x: {
          ...valueAxis(chart.locale, theme),
          // Numbers of negative bars stand before them.
          ...(smallest(chart) < 0 ? { grace: '15%' } : {}),
        },
        y: categoryAxis(theme, (at) => wrapLabel(labels[at] ?? '', longest)),
      },
    },
  };
}
