import { expect, test } from 'vitest';
import type { ArticleNode } from '#domain/article-tree.ts';
import { photoTerms } from '#domain/photo-terms.ts';
import { articleTree } from '#loaders/article-markdown.ts';

const body = `一段。

<Photo src="gate.jpg" alt="院门" credit="甲" licence="CC0" people="none" />

<Photo src="yard.jpg" alt="院子" credit="乙" licence="CC BY 4.0" people="none" />
`;
const tree = articleTree(body) as ArticleNode;

test('a photo has the terms that stand at it in the article', () => {
  expect(photoTerms(tree, 'yard.jpg')).toEqual({ credit: '乙', licence: 'CC BY 4.0' });
});

test('none where the article does not show it, or none is chosen', () => {
  expect(photoTerms(tree, 'roof.jpg')).toBeUndefined();
  expect(photoTerms(tree, undefined)).toBeUndefined();
});
