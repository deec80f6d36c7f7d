import type { Chart } from 'chart.js';
import type { Chart as Description } from '#charts/chart.ts';
import { saidOf } from '#charts/draw/drawing.ts';
import type { BarValue, Drawing } from '#charts/draw/drawing.ts';

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Lets the arrow keys go through the marks of a focused chart, row by row as its table has them: the
 * tooltip opens at each, and what it says is announced. Returns what ends it.
 */
export function walkByKeys(
  canvas: HTMLCanvasElement,
  chart: Chart<'bar', BarValue[], string>,
  drawing: Drawing,
  { unit }: Description,
  say: (text: string) => void,
): () => void {
  const sets = drawing.marks.map((_, set) => set);
  const rows = Math.max(0, ...drawing.marks.map((ofSet) => ofSet.length));
  const stops = Array.from({ length: rows }, (_, index) =>
    sets
      .filter((set) => drawing.marks[set]?.[index] !== undefined)
      .map((datasetIndex) => ({ datasetIndex, index })),
  ).flat();
  let at = -1;

  function show(next: number): void {
    at = Math.min(Math.max(next, 0), stops.length - 1);
    const stop = stops[at];
    const mark = stop && drawing.marks[stop.datasetIndex]?.[stop.index];
    if (stop === undefined || mark === undefined) return;
    const active = mark.cell.value === null ? [] : [stop];
    const { x = 0, y = 0 } = chart.getDatasetMeta(stop.datasetIndex).data[stop.index] ?? {};
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x, y });
    chart.update('none');
    say(`${mark.about} ${saidOf(mark, unit)}`);
  }
  function hide(): void {
    at = -1;
    chart.setActiveElements([]);
    chart.tooltip?.setActiveElements([], { x: 0, y: 0 });
    chart.update('none');
  }
  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') hide();
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    show(at + step);
  }

  canvas.addEventListener('keydown', onKey);
  canvas.addEventListener('blur', hide);
  return () => {
    canvas.removeEventListener('keydown', onKey);
    canvas.removeEventListener('blur', hide);
  };
}
