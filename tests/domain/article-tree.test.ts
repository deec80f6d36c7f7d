import { describe, expect, test } from 'vitest';
import { textAttributes, walk } from '#domain/article-tree.ts';
import type { ArticleNode } from '#domain/article-tree.ts';

const text = (value: string): ArticleNode => ({ type: 'text', value });

test('a tree is walked in the order of the text, parents before children', () => {
  const tree: ArticleNode = {
    type: 'root',
    children: [{ type: 'paragraph', children: [text('甲'), text('乙')] }, text('丙')],
  };
  expect([...walk(tree)].map(({ type, value }) => value ?? type)).toEqual([
    'root',
    'paragraph',
    '甲',
    '乙',
    '丙',
  ]);
});

describe('the attributes of a component', () => {
  test('are those that are plain texts', () => {
    const attributes = [
      { type: 'mdxJsxAttribute', name: 'id', value: 'homes' },
      { type: 'mdxJsxAttribute', name: 'period', value: { type: 'expression', value: 'x' } },
      { type: 'mdxJsxAttribute', name: 'show', value: null },
      { type: 'mdxJsxExpressionAttribute', value: '...x' },
    ];
    expect(textAttributes({ type: 'mdxJsxFlowElement', attributes })).toEqual({ id: 'homes' });
  });

  test('are none where there are none', () => {
    expect(textAttributes(text('甲'))).toEqual({});
  });
});
