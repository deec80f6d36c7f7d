import { expect, test } from 'vitest';
import { articlePicture } from '#domain/article-picture.ts';

test('an article is pictured by its first chart, else by a table', () => {
  const chart = '<Chart indicator="resident-population" by="pyramid" />';
  const table = '<Table by="township" indicator="village-committees" />';
  expect(articlePicture(`一段。\n\n${table}\n\n${chart}`)).toEqual({
    indicator: 'resident-population',
    by: 'pyramid',
  });
  expect(articlePicture(table)).toEqual({ indicator: 'village-committees', by: 'township' });
});

test('by nothing where it has none, or one that does not say by what', () => {
  expect(articlePicture('没有图的一段。')).toBeNull();
  expect(articlePicture('<Charts indicator="a" by="b" />')).toBeNull();
  expect(articlePicture('<Table indicator="village-committees" />')).toBeNull();
});
