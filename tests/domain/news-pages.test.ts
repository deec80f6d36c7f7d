import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newsPages, newsPath } from '#domain/news-pages.ts';

describe('the pages of the list of articles', () => {
  it('hold every article once, in order, none too many', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 60 }), (items, size) => {
        const pages = newsPages(items, size);
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        expect(pages.map(({ page }) => page)).toEqual(pages.map((_, at) => at + 1));
        for (const page of pages) {
          expect(page.items.length).toBeLessThanOrEqual(size);
          expect(page.pages).toBe(pages.length);
        }
      }),
    );
  });

  it('are one where there is nothing, and fifty articles long', () => {
    expect(newsPages([])).toEqual([{ page: 1, pages: 1, items: [] }]);
    expect(newsPages(Array.from({ length: 120 })).map(({ items }) => items.length)).toEqual([
      50, 50, 20,
    ]);
  });

  it('stand at the list itself and below it', () => {
    expect([newsPath(1), newsPath(3)]).toEqual(['/news/', '/news/page/3/']);
  });
});
