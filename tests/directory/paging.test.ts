import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstPages, paged } from '#directory/paging.ts';

const rows = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

describe('pages', () => {
  test('fill up in order, and a section may go on over the next', () => {
    const pages = paged(
      [
        { id: 'a', rows: rows(3) },
        { id: 'b', rows: rows(4) },
      ],
      5,
    );
    expect(pages).toEqual([
      [
        { id: 'a', rows: [0, 1, 2], continued: false },
        { id: 'b', rows: [0, 1], continued: false },
      ],
      [{ id: 'b', rows: [2, 3], continued: true }],
    ]);
    expect([...firstPages(pages)]).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });

  test('are one, however little there is', () => {
    expect(paged([])).toEqual([[]]);
    expect(paged([{ id: 'a', rows: [] }])).toEqual([[]]);
  });

  test('hold every row once, none too many, and no page is empty behind the first', () => {
    const sections = fc.array(fc.nat({ max: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(sections, fc.integer({ min: 1, max: 7 }), (lengths, size) => {
        const given = lengths.map((length, at) => ({ id: String(at), rows: rows(length) }));
        const pages = paged(given, size);
        const held = pages
          .flat()
          .flatMap(({ id, rows: part }) => part.map((row) => `${id} ${row}`));
        expect(held).toEqual(
          given.flatMap(({ id, rows: all }) => all.map((row) => `${id} ${row}`)),
        );
        const sizes = pages.map((page) => page.flatMap((section) => section.rows).length);
        expect(
          sizes.every((count, at) => count === size || (at === pages.length - 1 && count <= size)),
        ).toBe(true);
        expect(firstPages(pages).size).toBe(lengths.filter((length) => length > 0).length);
      }),
    );
  });
});
