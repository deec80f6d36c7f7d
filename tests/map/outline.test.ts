import { expect, test } from 'vitest';
import { outlineOf } from '#map/outline.ts';
import type { MapCell } from '#map/township-map.ts';

const cell = (d: string): MapCell => ({
  code: '1',
  d,
  x: 0,
  y: 0,
  shadeClass: 0,
  symbols: [],
  more: 0,
  steps: { up: null, right: null, down: null, left: null },
});

test('cells become one path, to the nearest whole unit', () => {
  expect(outlineOf([cell('M1.4,2.6L10,-3.5Z'), cell('M0,99.9Z')])).toBe('M1,3L10,-4ZM0,100Z');
});

test('no cell is no path', () => {
  expect(outlineOf([])).toBe('');
});
