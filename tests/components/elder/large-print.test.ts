import { expect, test } from 'vitest';
import { readChoice, sizes, writeChoice } from '#components/elder/large-print.ts';

test('a choice of large print comes back as it was kept', () => {
  const choices = sizes.flatMap((size) => [false, true].map((contrast) => ({ size, contrast })));
  expect(choices.map((choice) => readChoice(writeChoice(choice)))).toEqual(choices);
  expect(new Set(choices.map(writeChoice)).size).toBe(choices.length);
});

test('what was kept before there were sizes, and what nobody wrote, is the first size', () => {
  for (const kept of ['', 'yes', '99', 'contrast26']) {
    expect(readChoice(kept)).toEqual({ size: '22', contrast: false });
  }
  expect(readChoice('contrast 26')).toEqual({ size: '26', contrast: true });
});
