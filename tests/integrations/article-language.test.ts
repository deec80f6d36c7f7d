import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { markChinese, nameTables, wordFootnotes } from '#integrations/article-language.ts';
import { remarkPlugins } from '#loaders/article-markdown.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkPlugins)
  .use(remarkRehype)
  .use(nameTables)
  .use(markChinese)
  .use(wordFootnotes)
  .use(rehypeStringify)
  .freeze();

const html = (value: string, path: string): string =>
  String(processor.processSync({ value, path }));

test('Chinese words in an English article say so, but in code', () => {
  expect(html('Homes (幸福院) and `幸福院`', 'a.en.mdx')).toBe(
    '<p>Homes (<span lang="zh-CN">幸福院</span>) and <code>幸福院</code></p>',
  );
  expect(html('幸福院', 'a.mdx')).toBe('<p>幸福院</p>');
});

test.each([
  ['a.mdx', '注释', '回到正文中的注1'],
  ['a.en.mdx', 'Notes', 'Back to note 1 in the text'],
])('footnotes of %s are headed “%s”', (path, heading, back) => {
  const page = html('Text[^a].\n\n[^a]: Note.', path);
  expect(page).toContain(`>${heading}</h2>`);
  expect(page).toContain(`aria-label="${back}"`);
});

test('a table is named by the heading above it, and its heads are those of columns', () => {
  const table = '| 甲 | 乙 |\n| - | - |\n| 1 | 2 |';
  const page = html(`## 时间\n\n${table}`, 'a.mdx');
  expect(page).toContain('<table><caption class="sr">时间</caption>');
  expect(page).toContain('<th scope="col">甲</th>');
  expect(html(table, 'a.en.mdx')).toContain('<caption class="sr">Table</caption>');
});
