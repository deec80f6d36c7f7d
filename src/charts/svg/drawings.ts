import { groupsOf, largest, MANY_POINTS, ranksOf, smallest, totalOf } from '#charts/chart.ts';
import type { Chart, ChartCell } from '#charts/chart.ts';
import { labelOf } from '#charts/cell-text.ts';
import { barFill, PART_FILLS } from '#charts/fills.ts';
import type { Fill } from '#charts/fills.ts';
import { widthEms, wrapLabel, yearOf } from '#charts/layout.ts';
import { PAPER } from '#charts/svg/paper.ts';
import { bar, line, text, ticksBetween, ticksTo } from '#charts/svg/shapes.ts';

/** A drawing and the height that it takes. */
export interface SvgDrawing {
  readonly body: string;
  readonly height: number;
}

const { size, width } = PAPER;
const endOf = (ticks: readonly number[]): number => ticks.at(-1) ?? 1;
const ROW = 26;

/** Bars of rows, from zero; ranked rows show their rank. */
export function svgBars(chart: Chart): SvgDrawing {
  const ranks = chart.kind === 'ranked' ? ranksOf(chart) : [];
  const labels = chart.rows.map(({ label }, at) => [ranks[at] ?? '', label].join('  ').trim());
  const left = Math.max(...labels.map(widthEms)) * size + 12;
  const room =
    Math.max(
      ...chart.rows.flatMap(({ cells }) =>
        cells.map((cell) => widthEms(labelOf(cell, chart.locale))),
      ),
    ) *
      size +
    16;
  const ticks = ticksBetween(smallest(chart), largest(chart));
  const [start = 0] = ticks;
  const before = start < 0 ? room : 0;
  const scale = (width - left - before - room) / (endOf(ticks) - start);
  const zero = left + before - start * scale;
  const thick = 13;
  const step = Math.max(ROW, chart.columns.length * (thick + 2) + 8);
  const bottom = chart.rows.length * step;
  const rows = chart.rows.flatMap((row, at) => [
    text(left - 8, (at + 0.5) * step, labels[at] ?? '', { anchor: 'end', bold: row.marked }),
    ...row.cells.flatMap((cell, column) => {
      const y = (at + 0.5) * step + (column - chart.columns.length / 2) * (thick + 2) + 1;
      const end = zero + (cell.value ?? 0) * scale;
      const fill = fillOf(cell, barFill(chart, row, column < chart.columns.length - 1));
      const below = end < zero;
      return [
        cell.value === null ? '' : bar(Math.min(zero, end), y, Math.abs(end - zero), thick, fill),
        text(end + (below ? -6 : 6), y + thick / 2, labelOf(cell, chart.locale), {
          ...look(cell, row.marked),
          anchor: below ? 'end' : 'start',
        }),
      ];
    }),
  ]);
  return {
    height: bottom + ROW,
    body: [...grid(chart, ticks, zero, scale, bottom), ...rows].join(''),
  };
}

function grid(
  { locale }: Chart,
  ticks: readonly number[],
  zero: number,
  scale: number,
  bottom: number,
): string[] {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return ticks.flatMap((tick) => [
    line(zero + tick * scale, 0, zero + tick * scale, bottom, tick === 0 ? PAPER.ink : PAPER.rule),
    text(zero + tick * scale, bottom + ROW / 2, number.format(tick), {
      anchor: 'middle',
      colour: PAPER.soft,
    }),
  ]);
}

const fillOf = (cell: ChartCell, fill: Fill): Fill =>
  cell.status === 'preliminary' ? 'dashed' : fill;
const look = (cell: ChartCell, bold: boolean) =>
  cell.value === null ? { colour: PAPER.soft, halo: true } : { bold, halo: true };

/** Men to the left, women to the right, earlier periods as outlines over the latest. */
export function svgPyramid(chart: Chart): SvgDrawing {
  const groups = groupsOf(chart);
  const periods = [...new Set(chart.rows.map(({ label }) => label))];
  const ticks = ticksTo(largest(chart));
  const left = Math.max(...groups.map(widthEms)) * size + 12;
  const middle = left + (width - left - 30) / 2;
  const scale = (middle - left) / endOf(ticks);
  const bottom = groups.length * ROW;
  const number = new Intl.NumberFormat(chart.locale);
  const axis = [...ticks.slice(1).map((tick) => -tick), ...ticks].flatMap((tick) => [
    line(
      middle + tick * scale,
      0,
      middle + tick * scale,
      bottom,
      tick === 0 ? PAPER.ink : PAPER.rule,
    ),
    text(middle + tick * scale, bottom + ROW / 2, number.format(Math.abs(tick)), {
      anchor: 'middle',
      colour: PAPER.soft,
    }),
  ]);
  const bars = groups.flatMap((group, at) => {
    const rows = chart.rows.filter((row) => row.group === group);
    const lines = rows.toReversed().flatMap(({ label, cells }) => {
      const fill: Fill = label === periods.at(-1) ? 'second' : 'hollow';
      return cells.map(({ value }, side) => {
        const length = (value ?? 0) * scale;
        return bar(side === 0 ? middle - length : middle, at * ROW + 2, length, ROW - 4, fill);
      });
    });
    return [text(left - 8, (at + 0.5) * ROW, group, { anchor: 'end' }), ...lines];
  });
  const heads = chart.columns.map((name, side) =>
    text(middle + (side === 0 ? -1 : 1) * ((middle - left) / 2), -ROW / 2, name, {
      anchor: 'middle',
      bold: true,
    }),
  );
  return {
    height: bottom + ROW * 2,
    body: `<g transform="translate(0 ${ROW})">${[...axis, ...bars, ...heads].join('')}</g>`,
  };
}

/** Dots at their places in time; a straight line joins neighbours and never bridges a gap. */
export function svgPoints(chart: Chart): SvgDrawing {
  const bottom = 240;
  const ticks = ticksBetween(smallest(chart), largest(chart));
  const [start = 0] = ticks;
  const number = new Intl.NumberFormat(chart.locale, { maximumFractionDigits: 2 });
  const left = Math.max(...ticks.map((tick) => widthEms(number.format(tick)))) * size + 14;
  const times = chart.rows.map(({ period }) => yearOf(period));
  const first = Math.min(...times);
  const span = Math.max(...times) - first || 1;
  const many = chart.rows.length > MANY_POINTS;
  const shown = Math.ceil(chart.rows.length / (many ? 4 : chart.rows.length));
  const x = (at: number): number =>
    left + (width - left) * (0.15 + (0.7 * ((times[at] ?? first) - first)) / span);
  const y = (value: number): number =>
    bottom - ((value - start) / (endOf(ticks) - start)) * (bottom - 24);
  const axis = ticks.flatMap((tick) => [
    line(left, y(tick), width, y(tick), tick === 0 ? PAPER.ink : PAPER.rule),
    text(left - 8, y(tick), number.format(tick), { anchor: 'end', colour: PAPER.soft }),
  ]);
  const marks = chart.rows.flatMap(({ label, cells: [cell] }, at) => {
    const date = at % shown === 0 ? text(x(at), bottom + ROW / 2, label, { anchor: 'middle' }) : '';
    if (cell === undefined || cell.value === null) {
      return [
        date,
        many
          ? ''
          : text(x(at), bottom - 14, cell === undefined ? '' : labelOf(cell, chart.locale), {
              anchor: 'middle',
              colour: PAPER.soft,
              halo: true,
            }),
      ];
    }
    const before = chart.rows[at - 1]?.cells[0]?.value ?? null;
    const joint =
      chart.joined && before !== null
        ? line(x(at - 1), y(before), x(at), y(cell.value), PAPER.bar, ' stroke-width="2"')
        : '';
    const inner = cell.status === 'preliminary' ? PAPER.paper : PAPER.bar;
    return [
      date,
      joint,
      `<circle cx="${x(at).toFixed(1)}" cy="${y(cell.value).toFixed(1)}" r="${many ? 1 : 6}" fill="${inner}" stroke="${PAPER.bar}" stroke-width="2"/>`,
      many
        ? ''
        : text(x(at), y(cell.value) - 18, labelOf(cell, chart.locale), {
            anchor: 'middle',
            bold: true,
            halo: true,
          }),
    ];
  });
  return { height: bottom + ROW, body: [...axis, ...marks].join('') };
}

/** Parts of a whole as shares of one bar a column, with all their numbers inside, or all below. */
export function svgStacked(chart: Chart): SvgDrawing {
  const left =
    Math.max(0, ...chart.columns.map(widthEms)) * size + (chart.columns[0] === '' ? 0 : 12);
  const tall = 44;
  const lengthOf = (value: number | null, column: number): number => {
    const total = totalOf(chart, column);
    return total === 0 ? 0 : ((value ?? 0) / total) * (width - left - 2);
  };
  const wideOf = (cell: ChartCell): number => widthEms(cell.text) * size + 10;
  const fit = chart.rows.every(({ cells }) =>
    cells.every((cell, column) => wideOf(cell) <= lengthOf(cell.value, column)),
  );
  const bars = chart.columns.map((name, column) => {
    const listed = chart.rows.map(({ label, cells }) => `${label} ${cells[column]?.text ?? ''}`);
    const below = fit ? [] : wrapLabel(listed.join('　'), (width - left) / size);
    return { name, column, below, height: tall + 14 + below.length * ROW };
  });
  let y = 0;
  const bodies = bars.flatMap(({ name, column, below, height }) => {
    const top = y;
    y += height;
    let from = left;
    const parts = chart.rows.flatMap(({ cells }, part) => {
      const cell = cells[column];
      const length = lengthOf(cell?.value ?? null, column);
      const at = from + length / 2;
      const shape = bar(from, top, length, tall, PART_FILLS[part % PART_FILLS.length] ?? 'solid');
      from += length;
      if (!fit || cell === undefined) return [shape];
      const wide = wideOf(cell);
      const ground = `<rect x="${(at - wide / 2).toFixed(1)}" y="${top + tall / 2 - 12}" width="${wide.toFixed(1)}" height="24" fill="${PAPER.paper}"/>`;
      return [shape, ground, text(at, top + tall / 2, cell.text, { anchor: 'middle' })];
    });
    return [
      ...(name === '' ? [] : [text(left - 8, top + tall / 2, name, { anchor: 'end' })]),
      ...parts,
      ...below.map((one, at) => text(left, top + tall + (at + 0.5) * ROW, one)),
    ];
  });
  return { height: y, body: bodies.join('') };
}
