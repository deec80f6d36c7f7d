import type { Measured } from './measure.ts';

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** The value below which this share of all lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

const columns = ['class', 'n', 'recall', 'prec', 'P@10', 'MRR', 'card', 'bytes', 'ms', 'ms 90 %'];

function row(name: string, all: readonly Measured[]): string[] {
  const of = (value: (one: Measured) => number): string => mean(all.map(value)).toFixed(2);
  const cards = all.flatMap(({ card }) => (card === null ? [] : Number(card)));
  const warm = all.map((one) => one.warm);
  return [
    name,
    String(all.length),
    of((one) => one.recall),
    of((one) => one.precision),
    of((one) => one.precisionAt10),
    of((one) => one.reciprocalRank),
    cards.length === 0 ? '' : mean(cards).toFixed(2),
    kilobytes(
      quantile(
        all.map(({ bytes }) => bytes),
        0.5,
      ),
    ),
    quantile(warm, 0.5).toFixed(0),
    quantile(warm, 0.9).toFixed(0),
  ];
}

/** A table in Markdown: a line a class, and one of all together. */
export function table(measured: readonly Measured[]): string {
  const classes = [...Map.groupBy(measured, (one) => one.class)];
  const rows = [
    columns,
    columns.map((_, at) => (at === 0 ? '---' : '---:')),
    ...classes.map(([name, of]) => row(name, of)),
    row('all', measured),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
