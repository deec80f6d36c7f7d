import type { MapCell } from '#map/township-map.ts';

/** One SVG path for several cells, to whole units: a little map needs no more, and weighs less. */
export const outlineOf = (cells: readonly MapCell[]): string =>
  cells
    .map(({ d }) => d.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number)))))
    .join('');
