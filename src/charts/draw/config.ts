import type { Chart } from '#charts/chart.ts';
import { drawBars } from '#charts/draw/bars.ts';
import { saidOf } from '#charts/draw/drawing.ts';
import type { BarConfiguration, Drawing, DrawingParts } from '#charts/draw/drawing.ts';
import { drawPoints } from '#charts/draw/points.ts';
import { drawPyramid } from '#charts/draw/pyramid.ts';
import { drawStacked } from '#charts/draw/stacked.ts';
import type { ChartTheme } from '#charts/theme.ts';

const DRAWERS: Readonly<Record<Chart['kind'], (parts: DrawingParts) => Drawing>> = {
  ranked: drawBars,
  grouped: drawBars,
  pyramid: drawPyramid,
  points: drawPoints,
  stacked: drawStacked,
};

/** How a chart of any kind is drawn. */
export function drawingOf(parts: DrawingParts): Drawing {
  return DRAWERS[parts.chart.kind](parts);
}

/** Chart.js configuration of a drawing. `room` is kept free at the ends of the bars. */
export function configOf(
  chart: Chart,
  drawing: Drawing,
  theme: ChartTheme,
  room: number,
): BarConfiguration {
  const font = { family: theme.font, size: theme.size };
  const hasLabels = chart.kind === 'ranked' || chart.kind === 'grouped';
  return {
    type: 'bar',
    data: {
      labels: [...drawing.labels],
      datasets: drawing.datasets.map((dataset) => ({ ...dataset })),
    },
    options: {
      ...drawing.options,
      maintainAspectRatio: false,
      locale: chart.locale,
      layout: { padding: { right: hasLabels ? room : theme.size, top: theme.size * 1.6 } },
      // Bars that grow from a corner would show values that are none.
      animation: false,
      interaction: { mode: 'nearest', intersect: false },
      plugins: {
        tooltip: {
          displayColors: false,
          backgroundColor: theme.ink,
          titleColor: theme.paper,
          bodyColor: theme.paper,
          cornerRadius: 0,
          titleFont: font,
          bodyFont: { ...font, weight: 'bold' },
          callbacks: {
            title: ([item]) => markAt(drawing, item)?.about ?? '',
            label: (item) => {
              const mark = markAt(drawing, item);
              return mark === undefined ? '' : saidOf(mark, chart.unit);
            },
          },
        },
      },
    },
  };
}

const markAt = (
  { marks }: Drawing,
  item: { readonly datasetIndex: number; readonly dataIndex: number } | undefined,
) => (item === undefined ? undefined : marks[item.datasetIndex]?.[item.dataIndex]);
