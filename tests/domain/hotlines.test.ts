import { describe, expect, test } from 'vitest';
import { helpLines } from '#domain/hotlines.ts';
import type { Hotline } from '#tables/hotlines.ts';
import { realDataset } from '../support/dataset.ts';

const rows = realDataset().hotlines.map(({ value }) => value);
const idsOf = (lines: readonly Hotline[]): string[] => lines.map((line) => line.hotline_id);

describe('the line to name where nothing was found', () => {
  test('is the one for everybody', () => {
    expect(idsOf(helpLines(rows))).toEqual(['12345']);
    expect(idsOf(helpLines(rows, 'elder'))).toEqual(['12345']);
  });

  test('is the one for the group where it has one, and the number stands once', () => {
    expect(idsOf(helpLines(rows, 'child'))).toEqual(['12345-minors']);
  });

  test('is never one for emergencies, nor one that no source confirms', () => {
    for (const group of [null, 'elder', 'child', 'disability', 'veteran', 'service'] as const) {
      for (const { use } of helpLines(rows, group)) expect(use).toBe('ask');
    }
  });

  test('is none where no line is known', () => {
    expect(helpLines([])).toEqual([]);
    expect(helpLines(rows.filter(({ use }) => use !== 'ask'))).toEqual([]);
  });
});

test('a line that was merged away in this province is not in the table', () => {
  expect(rows.map(({ number }) => number)).not.toContain('12349');
});
