import { DomUtils } from 'htmlparser2';
import { expect, inject, test } from 'vitest';
import { attribute, builtFiles, elementsIn, only, readBuilt, readPage } from './built.ts';

const closing = inject('closing');
const FILE = 'news/typed-in-chinese/index.html';
const article = only(readPage(closing, FILE).document, 'article');
const textsOf = (...names: string[]): string[] =>
  elementsIn(article, ...names).map((element) => DomUtils.textContent(element).trim());

test('bold words, hours and strike-out of an article are as its author typed them', () => {
  expect(textsOf('strong')).toEqual([
    ...['注意：', '“不收费”', '（一楼）', '《通知》', '重点。', '都能开', '附件', '提示：'],
    ...['（加重）', '夏季：', '（带括号）', '“话”'],
  ]);
  expect(textsOf('del')).toEqual(['（作废）', '旧的']);
  expect(textsOf('em')).toEqual(['乙']);
  expect(textsOf('p')).toContain('服务时间：周一~周五，8:30~11:30、14:00~17:30，节假日~休息。');
  expect(textsOf('td')).toContain('8:00~12:00');
});

test('addresses end where the sentence goes on', () => {
  const outward = elementsIn(article, 'a').filter((link) =>
    attribute(link, 'href')?.includes('example.org'),
  );
  expect(outward.map((link) => [attribute(link, 'href'), DomUtils.textContent(link)])).toEqual([
    ['https://example.org/a', 'https://example.org/a'],
    ['https://example.org/b', 'https://example.org/b'],
    ['https://www.example.org/c', 'www.example.org/c'],
  ]);
});

test('wrapped lines leave no gap, items of a list stand on lines of their own', () => {
  const paragraphs = textsOf('p').map((text) => text.replaceAll('\n', '/'));
  expect(paragraphs).toContain('这一段在源文件里换了一行，见附件和下文，用 Excel/打开。');
  expect(paragraphs).toContain('1.第一条没有空格/2.第二条没有空格');
  expect(paragraphs).toContain('（一）前一项/（二）后一项');
  expect(paragraphs).toContain('全角空格缩进的一段。/又缩进的一段。');
  expect(textsOf('h2')).toEqual(['小标题：（带括号）', '注释']);
});

test('feeds and lists say the same', () => {
  for (const file of ['news/feed.xml', 'news/feed.json', 'news/index.html']) {
    expect(readBuilt(closing, file)).toContain('办事时间：周一~周五');
    expect(readBuilt(closing, file)).toContain('上午~中午收件，下午~傍晚发件。');
  }
});

test('an article in Chinese alone has no English page, and says so', () => {
  expect(builtFiles(closing)).not.toContain(`en/${FILE}`);
  const { document } = readPage(closing, FILE);
  const links = elementsIn(document, 'a');
  const english = links.filter((link) => attribute(link, 'hreflang') === 'en');
  expect(english.length).toBeGreaterThan(0);
  for (const link of english) {
    expect(attribute(link, 'href')).toBe('/ledger/en/');
    expect(DomUtils.textContent(link).trim()).toBe('English (home page)');
  }
  const twins = elementsIn(document, 'link').filter((link) => attribute(link, 'hreflang'));
  expect(twins).toEqual([]);
  expect(readBuilt(closing, 'en/news/index.html')).not.toContain('typed-in-chinese');
});

test('what is to come or unfinished is nowhere', () => {
  const files = builtFiles(closing).filter((file) => /\.(html|xml|json|txt)$/.test(file));
  for (const file of files) {
    expect(file).not.toMatch(/to-come|unfinished/);
    expect(readBuilt(closing, file)).not.toMatch(
      /to-come\/|unfinished\/|以后才发的一篇|草稿的一篇/,
    );
  }
});
