import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOldText, newsPages, newsPath, yearPath } from '#domain/news-pages.ts';

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
    const year = yearPath('2026');
    expect([newsPath(1, year), newsPath(3, year)]).toEqual([
      '/news/years/2026/',
      '/news/years/2026/3/',
    ]);
  });
});

it.each([
  [{ date: '2025-05-24' }, true],
  [{ date: '2025-05-25' }, false],
  [{ date: '2019-01-01', updated: '2026-01-01' }, false],
  [{ date: '2019-01-01', updated: '2019-02-01' }, true],
])('%j is old on 24 November 2026: %s', (dates, old) => {
  expect(isOldText(dates, '2026-11-24')).toBe(old);
});
