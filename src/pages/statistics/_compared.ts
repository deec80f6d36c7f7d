import { indicatorChart } from '#charts/indicator-charts.ts';
import { site } from '#src/site-data.ts';
import type { Indicator } from '#tables/indicators.ts';

const tells = ({ indicator_id: id }: Indicator, by: 'township' | 'county'): boolean =>
  indicatorChart(site.dataset, site.book, by, { id }, 'zh') !== null;

/** Indicators with values for several townships, and for several counties. */
export const byLevel = {
  township: site.indicators.filter((row) => tells(row, 'township')),
  county: site.indicators.filter((row) => tells(row, 'county')),
} as const;

/** Indicators whose areas can be compared. */
export const comparedIndicators: readonly Indicator[] = [
  ...new Set([...byLevel.township, ...byLevel.county]),
];
