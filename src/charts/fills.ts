import type { Chart, ChartRow } from '#charts/chart.ts';
import type { ChartTheme } from '#charts/theme.ts';

/** Ways to fill an area, told apart without colour. */
export type Fill =
  'solid' | 'hollow' | 'dashed' | 'hatched' | 'pale' | 'dotted' | 'marked' | 'second';

/** Fills of parts of a whole, in order; neighbours always differ. */
export const PART_FILLS: readonly Fill[] = ['solid', 'hatched', 'pale', 'dotted'];

/**
 * Fill of a bar beside others: its subject stands out, and the rest is quiet where there is one; earlier columns
 * are outlines.
 */
export function barFill({ rows }: Pick<Chart, 'rows'>, row: ChartRow, earlier: boolean): Fill {
  if (row.marked) return 'marked';
  if (earlier) return 'hollow';
  return rows.some(({ marked }) => marked) ? 'second' : 'solid';
}

const TILE = 8;

/** A fill as the canvas takes it: a colour, or a pattern drawn on a small tile. */
export function canvasFill(fill: Fill, theme: ChartTheme): string | CanvasPattern {
  if (fill === 'solid') return theme.bar;
  if (fill === 'second') return theme.second;
  if (fill === 'marked') return theme.accent;
  if (fill === 'pale') return theme.rest;
  if (fill === 'hollow' || fill === 'dashed') return 'transparent';
  const scale = Math.max(1, Math.round(devicePixelRatio));
  const tile = document.createElement('canvas');
  tile.width = tile.height = TILE * scale;
  const context = tile.getContext('2d');
  if (context === null) return theme.second;
  context.scale(scale, scale);
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, TILE, TILE);
  context.strokeStyle = context.fillStyle = theme.bar;
  context.lineWidth = 2;
  context.beginPath();
  if (fill === 'hatched') {
    for (const at of [-TILE, 0, TILE]) {
      context.moveTo(at, TILE);
      context.lineTo(at + TILE, 0);
    }
    context.stroke();
  } else {
    context.arc(TILE / 2, TILE / 2, 1.4, 0, Math.PI * 2);
    context.fill();
  }
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / scale));
  return pattern ?? theme.second;
}
