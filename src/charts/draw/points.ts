import { valueAxis } from '#charts/draw/axes.ts';
import { MANY_POINTS } from '#charts/chart.ts';
import { labelOf } from '#charts/cell-text.ts';
import { markOf } from '#charts/draw/drawing.ts';
import type { Drawing, DrawingParts } from '#charts/draw/drawing.ts';
import { yearOf } from '#charts/layout.ts';
import { lastOf } from '#domain/lists.ts';

/**
 * Values at their places in time. The bars are not painted: they carry the marks, and the plugin of
 * the labels draws the dots and the straight lines between those that may be compared.
 */
export function drawPoints({ chart, theme }: DrawingParts): Drawing {
  const times = chart.rows.map(({ period }) => yearOf(period));
  const [first = 0] = times;
  const last = lastOf(times) ?? first;
  const many = chart.rows.length > MANY_POINTS;
  const margin = Math.max(last - first, 1) * (many ? 0.02 : 0.25);
  const labels = new Map(chart.rows.map(({ label }, at) => [times[at], label]));
  return {
    labels: [],
    datasets: [
      {
        data: chart.rows.map(({ cells }, at) => ({
          x: times[at] ?? 0,
          y: cells[0]?.value ?? Number.NaN,
        })),
        backgroundColor: 'transparent',
        barThickness: theme.size * 2,
      },
    ],
    marks: [
      chart.rows.flatMap((row) => {
        const [cell] = row.cells;
        if (cell === undefined) return [];
        return [markOf(row, cell, '', many ? '' : labelOf(cell, chart.locale))];
      }),
    ],
    options: {
      scales: {
        x: {
          type: 'linear',
          offset: false,
          grid: { display: false },
          border: { color: theme.ink },
          ticks: {
            color: theme.ink,
            font: { family: theme.font, size: theme.size },
            autoSkip: false,
            maxRotation: 0,
            callback: (value) => twoLines(labels.get(Number(value)) ?? ''),
          },
          min: first - margin,
          max: last + margin,
          afterBuildTicks: (axis) => {
            axis.ticks = someOf(times).map((value) => ({ value }));
          },
        },
        y: valueAxis(chart.locale, theme),
      },
    },
  };
}

/** A period with its year on a line of its own, so that two stand side by side on a phone. */
function twoLines(label: string): string[] {
  const apart = label.replace('年', '年\n').replace(/ (?=\d{4}$)/, '\n');
  return apart.split('\n').filter((line) => line !== '');
}

/** Every time, or a few of them evenly spread where there is no room for all. */
function someOf(times: readonly number[]): number[] {
  const step = Math.max(
    1,
    Math.ceil(times.length / (times.length > MANY_POINTS ? 4 : times.length)),
  );
  return times.filter((_, at) => at % step === 0);
}
