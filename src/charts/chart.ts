import { groupBy, sorted } from '#domain/lists.ts';
import type { ObservationStatus } from '#tables/observations.ts';

/**
 * - `ranked`: bars of areas, the largest first, each with its rank
 * - `grouped`: bars of several columns side by side
 * - `pyramid`: men to the left and women to the right, earlier periods as outlines
 * - `points`: values in time as dots, joined by straight lines where they may be compared
 * - `stacked`: parts of a whole, one bar a column
 */
export type ChartKind = 'ranked' | 'grouped' | 'pyramid' | 'points' | 'stacked';

/** One value of a chart, with the words of its table cell. */
export interface ChartCell {
  /** Null where nothing can be drawn; `status` says why. */
  readonly value: number | null;
  readonly status: ObservationStatus;
  /** As the table prints it: grouped, rounded, or the words of its status. */
  readonly text: string;
  /** Mark of the note that sets it apart from the others, such as ①; empty where there is none. */
  readonly mark: string;
}

export interface ChartRow {
  readonly label: string;
  /** What rows that follow one another share, such as an age group; empty where nothing. */
  readonly group: string;
  /** ISO date of any precision, where the rows are points in time; else empty. */
  readonly period: string;
  /** Whether the row is set off from the others, as the county is among its neighbours. */
  readonly marked: boolean;
  /** One a column. */
  readonly cells: readonly ChartCell[];
}

/**
 * What a chart shows, once for all its forms: the table with bars, the canvas, the SVG file and the
 * CSV. On the page the table carries it, and the browser reads it back from there, so that a chart
 * never says what its table does not.
 */
export interface Chart {
  readonly kind: ChartKind;
  readonly caption: string;
  /** What it shows in a few words; null where it says no more than the caption. */
  readonly finding: string | null;
  /** Head of the row labels. */
  readonly rowHead: string;
  /** Heads of the columns; one empty name where there is a single column without a name. */
  readonly columns: readonly string[];
  readonly rows: readonly ChartRow[];
  /** Unit behind a value, such as 人 or %; empty where there is none. */
  readonly unit: string;
  /** BCP 47 tag for numbers. */
  readonly locale: string;
  /** Whether neighbouring points may be joined: the sources tell the same of them. */
  readonly joined: boolean;
}

/** Rows of a table that are shown at once, where there are more of them. */
export const PAGE_ROWS = 100;

/** Points beyond which only some carry a number and a date: there is no room for more. */
export const MANY_POINTS = 40;

/** Rows beyond which bars are left to the paged table: no canvas is that tall. */
export const MANY_BARS = 300;

/** Rows in the parts of which a table is made: groups of a pyramid, pages of a long table. */
export function bodiesOf(chart: Pick<Chart, 'kind' | 'rows'>): (readonly ChartRow[])[] {
  if (chart.kind === 'pyramid') {
    return [...groupBy(chart.rows, ({ group }) => group).values()];
  }
  return Array.from({ length: Math.ceil(chart.rows.length / PAGE_ROWS) }, (_, page) =>
    chart.rows.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS),
  );
}

/** The largest value of a chart, 0 where nothing is positive. */
export function largest({ rows }: Pick<Chart, 'rows'>): number {
  return rows.reduce(
    (most, { cells }) => cells.reduce((max, { value }) => Math.max(max, value ?? 0), most),
    0,
  );
}

/** The smallest value of a chart, 0 where nothing is negative. */
export function smallest({ rows }: Pick<Chart, 'rows'>): number {
  return rows.reduce(
    (least, { cells }) => cells.reduce((min, { value }) => Math.min(min, value ?? 0), least),
    0,
  );
}

/** The whole that a column's parts make up. */
export function totalOf({ rows }: Pick<Chart, 'rows'>, column: number): number {
  return rows.reduce((sum, { cells }) => sum + (cells[column]?.value ?? 0), 0);
}

/** The different groups of a chart's rows, in order. */
export function groupsOf({ rows }: Pick<Chart, 'rows'>): string[] {
  return [...new Set(rows.map(({ group }) => group))];
}

/** Rank of each row by its first value, the largest first; equal values share a rank. */
export function ranksOf({ rows }: Pick<Chart, 'rows'>): (number | null)[] {
  const all = rows.flatMap(({ cells }) => cells[0]?.value ?? []);
  const values = sorted(all, (a, b) => b - a);
  const first = new Map<number, number>();
  values.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
  });
  return rows.map(({ cells }) => first.get(cells[0]?.value ?? NaN) ?? null);
}
