import { describe, expect, test } from 'vitest';
import { listFigures, searchFigures } from '#desk/figure-list.ts';
import { readPlaceholder } from './read-placeholder.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { siteConfig } from '#src/site.config.ts';
import { published } from './handed-in.ts';

const book = buildFigureBook(published, siteConfig.countyCode);
const names = new Map(
  published.townships.map(({ value }) => [value.township_code, value.name_zh] as const),
);
const figures = listFigures(book, names, 'zh');

describe('the list of figures', () => {
  test('holds every figure of the book, each with what gives this very figure', () => {
    const all = book.indicators.flatMap((row) => book.of(row.indicator_id));
    expect(figures).toHaveLength(all.length);
    figures.forEach((listed, index) => {
      expect(book.find(readPlaceholder(listed.placeholder)), listed.placeholder).toBe(all[index]);
    });
  });

  test('says how a figure looks and how it is asked for', () => {
    expect(figures.find((figure) => figure.id === 'elder-village-homes')).toMatchObject({
      name: '村级互助幸福院',
      component: expect.stringMatching(
        /^<Figure id="elder-village-homes"( period="[^"]+")? \/>$/,
      ) as string,
    });
  });

  test.each([
    ['幸福院 2022', 'elder-village-homes'],
    ['ELDER-village', 'elder-village-homes'],
    ['代王城镇 常住', 'resident-population'],
  ])('is searched by any words: %s', (search, id) => {
    const found = searchFigures(figures, search);
    expect(found.map((figure) => figure.id)).toContain(id);
    expect(found.length).toBeLessThan(figures.length);
  });
});
