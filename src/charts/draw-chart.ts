import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  Tooltip,
} from 'chart.js';
import { chartConfig, chartHeight } from '#charts/chart-config.ts';
import type { ChartRows, ChartTheme } from '#charts/chart-config.ts';

// Only what bars need; the rest of the library stays out of the bundle.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip, Legend);

/** Draws rows on a canvas and returns what takes them off again. */
export function drawChart(canvas: HTMLCanvasElement, rows: ChartRows): () => void {
  const frame = canvas.parentElement;
  if (frame !== null) frame.style.height = `${chartHeight(rows)}px`;
  const animate = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const chart = new Chart(canvas, chartConfig(rows, readTheme(canvas), animate));
  return () => {
    chart.destroy();
  };
}

function readTheme(element: Element): ChartTheme {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    soft: token('--soft'),
    rule: token('--rule'),
    bar: token('--bar'),
    second: token('--bar-second'),
    accent: token('--accent'),
    font: style.fontFamily,
  };
}
