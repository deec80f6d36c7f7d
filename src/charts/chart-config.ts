import type { ChartConfiguration } from 'chart.js';

/** What a chart draws: the rows of its table, nothing more. */
export interface ChartRows {
  readonly labels: readonly string[];
  /** A column of the table each; null where a cell is not reported. */
  readonly columns: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
  /** Unit behind a value, such as 人 or %; empty where there is none. */
  readonly unit: string;
  /** Row to set off from the others, or -1. */
  readonly marked: number;
  /** BCP 47 tag for numbers. */
  readonly locale: string;
}

/** Colours of the page's theme, as CSS values. */
export interface ChartTheme {
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly bar: string;
  readonly second: string;
  readonly accent: string;
  readonly font: string;
}

const ROW_HEIGHT = 26;
const BAR_HEIGHT = 15;
const AXIS_HEIGHT = 70;

/** Height in CSS pixels that keeps every row legible. */
export function chartHeight({ labels, columns }: ChartRows): number {
  return AXIS_HEIGHT + labels.length * (ROW_HEIGHT + (columns.length - 1) * BAR_HEIGHT);
}

/**
 * Chart.js configuration of horizontal bars, from zero, one colour a column. The marked row is told
 * apart by an outline as well as by colour.
 */
export function chartConfig(
  rows: ChartRows,
  theme: ChartTheme,
  animate: boolean,
): ChartConfiguration<'bar', (number | null)[], string> {
  const number = new Intl.NumberFormat(rows.locale, { maximumFractionDigits: 2 });
  const colours = rows.columns.length === 1 ? [theme.bar] : [theme.second, theme.bar];
  const font = { family: theme.font, size: 14 };
  return {
    type: 'bar',
    data: {
      labels: [...rows.labels],
      datasets: rows.columns.map((column, index) => ({
        label: column.name,
        data: [...column.values],
        backgroundColor: rows.labels.map((_, row) =>
          row === rows.marked ? theme.accent : (colours[index % colours.length] ?? theme.bar),
        ),
        borderColor: theme.ink,
        borderWidth: rows.labels.map((_, row) => (row === rows.marked ? 2 : 0)),
        maxBarThickness: BAR_HEIGHT,
      })),
    },
    options: {
      indexAxis: 'y',
      maintainAspectRatio: false,
      locale: rows.locale,
      ...(animate ? {} : { animation: false as const }),
      scales: {
        x: {
          beginAtZero: true,
          grid: { color: theme.rule },
          ticks: { color: theme.soft, font },
          title: { display: rows.unit !== '', text: rows.unit, color: theme.soft, font },
        },
        y: { grid: { display: false }, ticks: { color: theme.ink, font, autoSkip: false } },
      },
      plugins: {
        legend: { display: rows.columns.length > 1, labels: { color: theme.ink, font } },
        tooltip: {
          callbacks: {
            label: (item) => {
              const name = rows.columns.length > 1 ? `${item.dataset.label ?? ''} ` : '';
              return `${name}${number.format(item.parsed.x ?? 0)} ${rows.unit}`.trim();
            },
          },
        },
      },
    },
  };
}
