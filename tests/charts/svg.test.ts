import { describe, expect, test } from 'vitest';
import { chartSvg } from '#charts/svg/chart-svg.ts';
import { PAPER } from '#charts/svg/paper.ts';
import { ticksBetween, ticksTo } from '#charts/svg/shapes.ts';
import type { Chart } from '#charts/chart.ts';
import { aChart, aRow } from '../support/make-chart.ts';

const draw = (chart: Chart): string => chartSvg(chart, { title: '题', lines: [], lang: 'zh-CN' });

interface Box {
  readonly x: number;
  readonly width: number;
  readonly fill: string;
}

/** The bars of a picture, those of its ground and its patterns left out. */
const barsOf = (svg: string): Box[] =>
  [
    ...svg.matchAll(/<rect x="([\d.-]+)" y="[\d.-]+" width="([\d.]+)" height="13" fill="([^"]+)"/g),
  ].map(([, x, width, fill = '']) => ({ x: Number(x), width: Number(width), fill }));

describe('bars in a picture', () => {
  test('go to the left of zero for what is negative, as long as their number', () => {
    const rows = [aRow('多', [20]), aRow('少', [-10])];
    const [more, less] = barsOf(draw(aChart({ rows })));
    expect(less?.width).toBeCloseTo((more?.width ?? 0) / 2, 0);
    expect((less?.x ?? 0) + (less?.width ?? 0)).toBeCloseTo(more?.x ?? 0, 0);
  });

  test('have their subject in the accent and the rest quiet', () => {
    const fills = barsOf(draw(aChart())).map(({ fill }) => fill);
    expect(fills).toEqual([PAPER.second, PAPER.accent]);
    const alike = aChart({ rows: [aRow('一', [1]), aRow('二', [2])] });
    expect(barsOf(draw(alike)).map(({ fill }) => fill)).toEqual([PAPER.bar, PAPER.bar]);
  });

  test('have numbers that no line of the grid goes through', () => {
    const numbers = [...draw(aChart()).matchAll(/<text [^>]*>(36\.02|23\.02|未报告)</g)];
    expect(numbers).toHaveLength(3);
    for (const [number] of numbers) expect(number).toContain('paint-order="stroke"');
  });
});

describe('the parts of a bar', () => {
  const parts = (values: readonly number[]): Chart =>
    aChart({ kind: 'stacked', rows: values.map((value, at) => aRow(`第${at}项`, [value])) });

  test('have all their numbers inside', () => {
    const svg = draw(parts([500, 400]));
    expect(svg).toContain('>500<');
    expect(svg).toContain('>400<');
    expect(svg).not.toContain('第0项 500');
  });

  test('or, where one has no room, all of them below', () => {
    const svg = draw(parts([100_000, 2, 90_000]));
    for (const number of ['100000', '2', '90000']) expect(svg).not.toContain(`>${number}<`);
    expect(svg).toContain('第0项 100000　第1项 2　第2项 90000');
  });
});

test('points below zero stay inside the picture', () => {
  const rows = [10, -30].map((value, at) => aRow(`${at}`, [value], { period: `${2000 + at}` }));
  const svg = draw(aChart({ kind: 'points', joined: true, rows }));
  const heights = [...svg.matchAll(/<circle cx="[\d.]+" cy="([\d.-]+)"/g)].map(([, y]) =>
    Number(y),
  );
  // The pattern of dots has the first.
  const [high = 0, low = 0] = heights.slice(-2);
  expect(high).toBeGreaterThanOrEqual(0);
  expect(low).toBeGreaterThan(high);
  expect(low).toBeLessThanOrEqual(240);
});

test('ticks are round, take in zero and both ends', () => {
  expect(ticksTo(23)).toEqual([0, 10, 20, 30]);
  expect(ticksTo(0)).toEqual([0, 1]);
  expect(ticksBetween(-10, 20)).toEqual([-10, 0, 10, 20]);
  expect(ticksBetween(-7, 0)).toEqual([-8, -6, -4, -2, 0]);
});
