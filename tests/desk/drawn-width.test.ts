import { expect, test } from 'vitest';
import { drawnWidth, EMPTY } from '#desk/sheet.ts';
import type { RawCell } from '#desk/sheet.ts';

const text = (of: string): RawCell => ({ kind: 'text', text: of });

test('a sheet is drawn up to the last column that holds something', () => {
  const far = Array<RawCell>(16_384).fill(EMPTY);
  expect(drawnWidth([[text('a'), text('b')], far, [EMPTY, EMPTY, text('c'), EMPTY]])).toBe(3);
  expect(drawnWidth([far])).toBe(0);
  expect(drawnWidth([])).toBe(0);
});

test('and never wider than a page can bear', () => {
  expect(drawnWidth([Array<RawCell>(16_384).fill(text('x'))])).toBe(200);
});
