import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '#tables/nearest.ts';

describe('the edit distance', () => {
  test.each([
    ['', '', 0],
    ['', 'beds', 4],
    ['beds', '', 4],
    ['beds', 'beds', 0],
    ['bed', 'beds', 1],
    ['kitten', 'sitting', 3],
    ['蔚州镇', '蔚洲镇', 1],
    ['𠮷家庄', '吉家庄', 1],
  ])('from %j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is the same both ways, 0 only for the same text, and at most the longer length', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '蔚'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});

describe('the nearest candidate', () => {
  const columns = ['phone', 'status', 'status_as_of', 'beds'];

  test('is the one a slip was meant to be', () => {
    expect(nearest('phon', columns)).toBe('phone');
    expect(nearest('statsu', columns)).toBe('status');
    expect(nearest('bed', columns)).toBe('beds');
  });

  test('is none where more than a third of the letters differ', () => {
    expect(nearest('telephone', columns)).toBeUndefined();
    expect(nearest('床位', columns)).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });

  test('is the first of several that are equally near', () => {
    expect(nearest('cat', ['bat', 'rat'])).toBe('bat');
  });
});
