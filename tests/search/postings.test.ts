import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPostings, writePostings } from '#search/postings.ts';

const lists = fc.uniqueArray(
  fc.tuple(fc.oneof(fc.nat({ max: 60 }), fc.nat({ max: 100_000 })), fc.integer({ min: 1, max: 6 })),
  { selector: ([page]) => page, maxLength: 200 },
);

describe('a list of pages', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const read = [...readPostings(writePostings(list))];
        const byPage = (a: readonly number[], b: readonly number[]) => (a[0] ?? 0) - (b[0] ?? 0);
        expect(read.toSorted(byPage)).toEqual(list.toSorted(byPage));
      }),
    );
  });

  it('has no sign that ends a name or a line', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(writePostings(list)).not.toMatch(/\s/);
      }),
    );
  });

  it('is short where pages follow one another', () => {
    const all = Array.from({ length: 12_000 }, (_, page): [number, number] => [page, 1]);
    expect(writePostings(all).length).toBeLessThan(8);
  });
});
