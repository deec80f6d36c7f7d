import { groupsOf } from '#charts/chart.ts';
import type { Chart } from '#charts/chart.ts';
import { lastOf } from '#domain/lists.ts';

/** Room of a line of a label in ems: the bars and their numbers keep more than half of the width. */
export function labelRoomEms(chart: Chart, size: number, width: number): number {
  const texts = chart.rows.flatMap(({ cells }) => cells.map(({ text }) => widthEms(text)));
  return Math.max(6, (width / size - Math.max(0, ...texts)) / 2 - 1);
}

/** Height in CSS pixels that keeps every row of a chart legible at a size of type. */
export function chartHeight(chart: Chart, size: number, width: number): number {
  const { kind, rows, columns } = chart;
  const longest = labelRoomEms(chart, size, width);
  const lines = Math.max(1, ...rows.map(({ label }) => wrapLabel(`10  ${label}`, longest).length));
  const axis = size * 4;
  switch (kind) {
    case 'points':
      return size * 17;
    case 'stacked':
      return axis + columns.length * size * 4.2;
    case 'pyramid':
      return axis + groupsOf(chart).length * size * 1.75;
    case 'ranked':
    case 'grouped':
      return axis + rows.length * size * Math.max(1.1 + 0.95 * columns.length, lines * 1.25);
  }
}

/** A period's place in time, as a year with a fraction: 2022-09 is 2022.67. */
export function yearOf(period: string): number {
  const [year = NaN, month = 1, day = 1] = period.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

const MOST_LINES = 3;

/**
 * Breaks a label that is longer than a line: between words, or between Chinese characters. What goes
 * beyond three lines is left to the table and the tooltip.
 */
export function wrapLabel(label: string, longestEms: number): string[] {
  const lines: string[] = [];
  for (const piece of label.match(/[^\u2e80-\uffef\s]+\s*|\s+|./gu) ?? []) {
    const last = lastOf(lines);
    if (last !== undefined && widthEms(`${last}${piece}`.trimEnd()) <= longestEms) {
      lines[lines.length - 1] = last + piece;
    } else lines.push(piece);
  }
  const shown = lines.slice(0, MOST_LINES).map((line) => line.trim());
  return lines.length > MOST_LINES ? [...shown.slice(0, -1), `${lastOf(shown) ?? ''}…`] : shown;
}

/** Width of a text in ems, near enough for laying it out: Chinese is one em wide, the rest less. */
export function widthEms(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.55), 0);
}
