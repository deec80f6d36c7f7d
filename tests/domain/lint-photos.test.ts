import { expect, test } from 'vitest';
import type { ArticleNode } from '#domain/article-tree.ts';
import { lintPhotos, photoTexts } from '#domain/lint-photos.ts';
import { articleTree } from '#loaders/article-markdown.ts';

const codes = (text: string, matter = {}): string[] =>
  lintPhotos(articleTree(text) as ArticleNode, matter, 'a.mdx', ['courtyard.jpg']).map(
    ({ code, value }) => `${code} ${value ?? ''}`,
  );
const photo = (more: string): string =>
  `<Photo src="courtyard.jpg" alt="院子" credit="本站" licence="CC BY 4.0" ${more} />`;

test.each(['none', 'agreed', 'public'])('a photo with people="%s" is sound', (people) => {
  expect(codes(photo(`people="${people}"`), { photo: 'courtyard.jpg' })).toEqual([]);
});

test.each([
  [photo(''), 'photo-incomplete courtyard.jpg'],
  [photo('people="yes"'), 'photo-people yes'],
  [photo('people="none"').replace('alt="院子"', 'alt=" "'), 'photo-incomplete courtyard.jpg'],
  [photo('people="none"').replace('courtyard', 'courtyrad'), 'photo-missing courtyrad.jpg'],
])('%s is refused', (text, said) => {
  expect(codes(text)).toEqual([said]);
});

test('the photo for lists is one of the article', () => {
  expect(codes('正文。', { photo: 'courtyard.jpg' })).toEqual(['photo-lead courtyard.jpg']);
});

test('what is written of a photo is at hand to be checked', () => {
  const text = '正文\n\n<Photo src="courtyard.jpg" alt="院子" caption="**下午**" credit="本站" />';
  expect(photoTexts(articleTree(text) as ArticleNode)).toEqual(
    ['院子', '**下午**', '本站'].map((text) => ({ text, line: 3, column: 1 })),
  );
});
