import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import type { Chart as Description } from '#charts/chart.ts';
import type { BarValue } from '#charts/draw/drawing.ts';
import { configOf, drawingOf } from '#charts/draw/config.ts';
import { walkByKeys } from '#charts/draw/keys.ts';
import { labelRoom, labelsPlugin } from '#charts/draw/labels-plugin.ts';
import { canvasFill } from '#charts/fills.ts';
import { chartHeight } from '#charts/layout.ts';
import { readTheme, watchTheme } from '#charts/theme.ts';

// Only what bars need. Dots, lines, labels and legends are drawn here, which takes fewer bytes than
// the library's own.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/**
 * Draws a chart on a canvas and keeps it in the page's theme.
 *
 * @param say announces what the keyboard has come to
 * @returns what takes the chart off again
 */
export function drawChart(
  canvas: HTMLCanvasElement,
  description: Description,
  say: (text: string) => void,
): () => void {
  let drop = draw();

  function draw(): () => void {
    const frame = canvas.parentElement ?? canvas;
    const theme = readTheme(frame);
    const width = frame.clientWidth;
    frame.style.height = `${Math.round(chartHeight(description, theme.size, width))}px`;
    const drawing = drawingOf({
      chart: description,
      theme,
      width,
      paint: (fill) => canvasFill(fill, theme),
    });
    const chart = new Chart<'bar', BarValue[], string>(canvas, {
      ...configOf(description, drawing, theme, labelRoom(drawing, theme)),
      plugins: [labelsPlugin(description, drawing, theme)],
    });
    const leave = walkByKeys(canvas, chart, drawing, description, say);
    return () => {
      leave();
      chart.destroy();
    };
  }

  const unwatch = watchTheme(() => {
    drop();
    drop = draw();
  });
  return () => {
    unwatch();
    drop();
  };
}
