import type { ChartConfiguration } from 'chart.js';
import type { ChartTheme } from '#charts/theme.ts';

type Scales = NonNullable<NonNullable<ChartConfiguration<'bar'>['options']>['scales']>;
type Axis = NonNullable<Scales[string]>;

interface ValueAxis {
  readonly max?: number;
  /** Distance of the ticks. */
  readonly step?: number;
  /** Numbers without their sign, as on the left of a pyramid. */
  readonly absolute?: boolean;
  readonly unit?: string;
}

/** An axis of values, from zero. The caption names the unit, so the axis does not repeat it. */
export function valueAxis(
  locale: string,
  theme: ChartTheme,
  { max, step, absolute = false, unit = '' }: ValueAxis = {},
): Axis {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return {
    type: 'linear',
    beginAtZero: true,
    ...(max === undefined ? {} : { min: absolute ? -max : 0, max }),
    border: { color: theme.ink },
    grid: { color: theme.rule },
    ticks: {
      color: theme.soft,
      font: { family: theme.font, size: theme.size },
      maxRotation: 0,
      ...(step === undefined ? { maxTicksLimit: 6 } : { stepSize: step }),
      callback: (value: string | number) =>
        `${number.format(absolute ? Math.abs(Number(value)) : Number(value))}${unit}`,
    },
  };
}

/** An axis of labels, every one of them shown. */
export function categoryAxis(
  theme: ChartTheme,
  labelAt: (index: number) => string | string[],
): Axis {
  return {
    type: 'category',
    grid: { display: false },
    border: { color: theme.ink },
    ticks: {
      color: theme.ink,
      font: { family: theme.font, size: theme.size },
      autoSkip: false,
      callback: (_: unknown, index: number) => labelAt(index),
    },
  };
}
