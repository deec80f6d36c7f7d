import { expect, test } from 'vitest';
import type { ArticleNode } from '#domain/article-tree.ts';
import { keyNumber } from '#domain/key-number.ts';
import { articleTree } from '#loaders/article-markdown.ts';

const numberOf = (text: string) => keyNumber(articleTree(text) as ArticleNode);

test('the first number at the head of an article, with its name', () => {
  const body = `一段<Figure id="a" />。

<Numbers>

- 常住人口，2020年 <Figure id="resident-population" period="2020" />
- 镇和乡 <Figure id="township-count" />

</Numbers>
`;
  expect(numberOf(body)).toMatchObject({
    label: '常住人口，2020年',
    query: { id: 'resident-population', period: '2020' },
  });
});

test('none where nothing stands at its head, or no figure', () => {
  expect(numberOf('一段<Figure id="a" />。')).toBeNull();
  expect(numberOf('<Numbers>\n\n- 镇和乡\n\n</Numbers>')).toBeNull();
  expect(numberOf('<Numbers>\n\n</Numbers>\n\n- 后面 <Figure id="a" />')).toBeNull();
});
