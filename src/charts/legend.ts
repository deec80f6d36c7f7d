import { PART_FILLS } from '#charts/fills.ts';
import type { Fill } from '#charts/fills.ts';
import type { Chart } from '#charts/chart.ts';

interface Entry {
  readonly fill: Fill;
  readonly name: string;
}

/** What the fills of a chart stand for; empty where the labels say it all. */
export function legendOf(chart: Chart): Entry[] {
  const outlined = (names: readonly string[], last: Fill): Entry[] =>
    names.map((name, at) => ({ name, fill: at < names.length - 1 ? 'hollow' : last }));
  switch (chart.kind) {
    case 'grouped':
      return chart.columns.length > 1 ? outlined(chart.columns, 'solid') : [];
    case 'pyramid':
      return outlined([...new Set(chart.rows.map(({ label }) => label))], 'second');
    case 'stacked':
      return chart.rows.map(({ label }, part) => ({
        name: label,
        fill: PART_FILLS[part % PART_FILLS.length] ?? 'solid',
      }));
    case 'ranked':
    case 'points':
      return [];
  }
}
