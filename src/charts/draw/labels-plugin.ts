import type { BarElement, Chart as Canvas, Plugin } from 'chart.js';
import { MANY_POINTS } from '#charts/chart.ts';
import type { Chart } from '#charts/chart.ts';
import type { Drawing, Mark } from '#charts/draw/drawing.ts';
import type { ChartTheme } from '#charts/theme.ts';

const GAP = 5;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly width: number;
  readonly height: number;
}

/** Writes the numbers beside their marks, and draws what bars alone cannot: dots, lines, dashes. */
export function labelsPlugin(chart: Chart, drawing: Drawing, theme: ChartTheme): Plugin<'bar'> {
  return {
    id: 'labels',
    afterDatasetsDraw: (canvas) => {
      const { ctx } = canvas;
      ctx.save();
      ctx.textBaseline = 'middle';
      if (chart.kind === 'points') points(canvas, chart, drawing, theme);
      else if (chart.kind === 'stacked') inside(canvas, drawing, theme);
      else beside(canvas, drawing, theme);
      if (chart.kind === 'pyramid') sides(canvas, chart, theme);
      ctx.restore();
    },
  };
}

/** Room in CSS pixels that the labels at the ends of the bars need. */
export function labelRoom({ marks }: Drawing, theme: ChartTheme): number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return 0;
  context.font = fontOf(theme, true);
  const widths = marks.flat().map(({ label }) => context.measureText(label).width);
  return Math.max(0, ...widths) + GAP * 2;
}

const fontOf = ({ size, font }: ChartTheme, strong: boolean): string =>
  `${strong ? '700 ' : ''}${size}px ${font}`;

function each(canvas: Canvas<'bar'>, { marks }: Drawing, draw: (mark: Mark, box: Box) => void) {
  marks.forEach((ofSet, set) => {
    const { data } = canvas.getDatasetMeta(set);
    ofSet.forEach((mark, at) => {
      const element = data[at] as BarElement | undefined;
      if (element !== undefined) {
        draw(mark, element.getProps(['x', 'y', 'base', 'width', 'height'], false) as Box);
      }
    });
  });
}

function beside(canvas: Canvas<'bar'>, drawing: Drawing, theme: ChartTheme): void {
  const { ctx, scales } = canvas;
  const zero = scales['x']?.getPixelForValue(0) ?? 0;
  each(canvas, drawing, ({ cell, label, strong }, { x, y, base, height }) => {
    if (cell.status === 'preliminary') {
      ctx.strokeStyle = theme.bar;
      ctx.setLineDash([4, 3]);
      ctx.strokeRect(Math.min(base, x), y - height / 2, Math.abs(x - base), height);
    }
    ctx.font = fontOf(theme, strong);
    ctx.fillStyle = cell.value === null ? theme.soft : theme.ink;
    const below = cell.value !== null && cell.value < 0;
    ctx.textAlign = below ? 'right' : 'left';
    const end = cell.value === null ? zero : x;
    haloed(ctx, theme, label, end + (below ? -GAP : GAP), y);
  });
}

/** Names the two sides of a pyramid above it. */
function sides(
  { ctx, chartArea: { left, right, top } }: Canvas<'bar'>,
  chart: Chart,
  theme: ChartTheme,
): void {
  const [first = '', second = ''] = chart.columns;
  ctx.font = fontOf(theme, true);
  ctx.fillStyle = theme.ink;
  ctx.textAlign = 'center';
  ctx.fillText(first, left + (right - left) / 4, top - theme.size * 0.8);
  ctx.fillText(second, right - (right - left) / 4, top - theme.size * 0.8);
}

/** A number with an edge of paper, so that no line of the grid goes through it. */
function haloed(
  ctx: CanvasRenderingContext2D,
  theme: ChartTheme,
  label: string,
  x: number,
  y: number,
): void {
  ctx.save();
  ctx.setLineDash([]);
  ctx.lineJoin = 'round';
  ctx.lineWidth = 5;
  ctx.strokeStyle = theme.paper;
  ctx.strokeText(label, x, y);
  ctx.restore();
  ctx.fillText(label, x, y);
}

/** Numbers inside the parts of a bar, on a ground of paper: all of them, or none where one does not fit. */
function inside(canvas: Canvas<'bar'>, drawing: Drawing, theme: ChartTheme): void {
  const { ctx } = canvas;
  ctx.font = fontOf(theme, false);
  ctx.textAlign = 'center';
  const widthOf = (label: string): number => ctx.measureText(label).width + GAP * 2;
  const spare: number[] = [];
  each(canvas, drawing, ({ label }, { x, base }) => {
    spare.push(Math.abs(x - base) - widthOf(label));
  });
  if (spare.some((room) => room < 0)) return;
  each(canvas, drawing, ({ label }, { x, y, base }) => {
    const width = widthOf(label);
    ctx.fillStyle = theme.paper;
    ctx.fillRect((x + base - width) / 2, y - theme.size * 0.7, width, theme.size * 1.4);
    ctx.fillStyle = theme.ink;
    ctx.fillText(label, (x + base) / 2, y);
  });
}

/** Dots with their numbers; a straight line joins neighbours, and never bridges a gap. */
function points(canvas: Canvas<'bar'>, chart: Chart, drawing: Drawing, theme: ChartTheme): void {
  const { ctx, chartArea } = canvas;
  ctx.textAlign = 'center';
  // Where there are very many, they are the line.
  const many = chart.rows.length > MANY_POINTS;
  ctx.lineWidth = many ? 1 : 2;
  ctx.strokeStyle = theme.bar;
  let before: Box | null = null;
  each(canvas, drawing, ({ cell }, box) => {
    const from = before;
    before = cell.value === null ? null : box;
    if (from === null || cell.value === null || !chart.joined) return;
    line(ctx, from, box, cell.status === 'preliminary' ? [5, 4] : []);
  });
  each(canvas, drawing, ({ cell, label }, { x, y }) => {
    const missing = cell.value === null;
    const height = missing ? chartArea.bottom - theme.size : y;
    ctx.setLineDash([]);
    if (!missing) {
      ctx.beginPath();
      ctx.arc(x, height, many ? 1 : theme.size * 0.4, 0, Math.PI * 2);
      ctx.fillStyle = cell.status === 'preliminary' ? theme.paper : theme.bar;
      ctx.fill();
      ctx.stroke();
    }
    if (many) return;
    ctx.font = fontOf(theme, !missing);
    ctx.fillStyle = missing ? theme.soft : theme.ink;
    haloed(ctx, theme, label, x, height - (missing ? 0 : theme.size * 1.2));
  });
}

function line(ctx: CanvasRenderingContext2D, from: Box, to: Box, dash: number[]): void {
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(to.x, to.y);
  ctx.stroke();
}
