import { expect, test } from 'vitest';
import { articlePicture } from '#domain/article-picture.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import { articleTree } from '#loaders/article-markdown.ts';

const pictureOf = (text: string) => articlePicture(articleTree(text) as ArticleNode);

test('an article is pictured by its first chart, else by a table', () => {
  const chart = '<Chart indicator="resident-population" by="pyramid" />';
  const table = '<Table by="township" indicator="village-committees" />';
  expect(pictureOf(`一段。\n\n${table}\n\n${chart}`)).toEqual({
    indicator: 'resident-population',
    by: 'pyramid',
  });
  expect(pictureOf(table)).toEqual({ indicator: 'village-committees', by: 'township' });
});

test('by nothing where it has none, or one that does not say by what', () => {
  expect(pictureOf('没有图的一段。')).toBeNull();
  expect(pictureOf('<Charts indicator="a" by="b" />')).toBeNull();
  expect(pictureOf('<Table indicator="village-committees" />')).toBeNull();
});
