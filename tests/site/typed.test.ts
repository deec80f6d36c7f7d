import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, inject } from 'vitest';
import { readPageText } from '#indexing/page-text.ts';
import { test } from './browser.ts';
import { attribute, builtFiles, elementsIn, only, readBuilt, readPage } from './built.ts';
import { switchLargePrint } from './large-print.ts';
import { addressOf } from './pages.ts';

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

/** What a reader is to find of the article, wherever it is read. */
const SAID = [
  ...['周一~周五，8:30~11:30、14:00~17:30，节假日~休息。', '注意：', '他说“不收费”是真的；'],
  ...['（一楼）在左侧，《通知》在右侧，重点。后面跟着字。', '以后再说，网址是'],
  ...['（备用），或', '都能开。', '这一段在源文件里换了一行，见附件和下文，用 Excel'],
  ...['（一）前一项', '（二）后一项', '全角空格缩进的一段。', '提示：引文里的字。'],
  ...['甲：（加重），后面', '夏季：', '8:00~12:00', '敬老院_蔚州_站，价格＜大于＞小于，甲乙丙'],
  ...[
    '**原样**',
    '注里的“话”。',
    '小标题：（带括号）',
    '一楼~二楼：“不收费”，9:00~11:00（周末除外）。',
  ],
  ...[
    '电话0313-7012345转8，或打12345；“见下文”，（见上文），——完。',
    '见目录（全部）和《办法》第三条。',
  ],
];
const flat = (text: string): string => text.replace(/\s+/g, ' ');

test('page and feed say all of it, and what is struck out is struck out in both', () => {
  const { items } = JSON.parse(readBuilt(closing, 'news/feed.json')) as {
    items: readonly { url: string; content_html: string }[];
  };
  const entry = items.find(({ url }) => url.endsWith('/typed-in-chinese/'))?.content_html ?? '';
  const feed = parseDocument(entry);
  for (const root of [article, feed]) {
    const text = flat(DomUtils.textContent(root));
    for (const words of SAID) expect(text).toContain(words);
    const struck = elementsIn(root, 'del').map((element) => DomUtils.textContent(element));
    expect(struck).toEqual(['（作废）', '旧的']);
  }
});

test('the search finds all of it but what is struck out', () => {
  const passages = readPageText(readBuilt(closing, FILE))?.passages ?? [];
  const text = flat(passages.join(' '));
  for (const words of SAID) expect(text).toContain(words);
  expect(text).toContain('的通知不用看，也不用。');
});

test('it is read aloud as it is written, but what is struck out', async ({ open }) => {
  const page = await open(addressOf(closing, '/news/typed-in-chinese/', 'zh'));
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
      value: class extends EventTarget {
        text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      },
    });
    // A voice that has finished as soon as it has begun.
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        cancel: () => undefined,
        speak: (utterance: EventTarget & { text: string }) => {
          said.push(utterance.text);
          queueMicrotask(() => utterance.dispatchEvent(new Event('end')));
        },
      },
    });
  });
  await page.reload();
  await switchLargePrint(page);
  await page.locator('.reading-bar button', { hasText: /^朗读$/ }).click();
  const read = () =>
    page.evaluate(() => (globalThis as unknown as { said: string[] }).said.join(''));
  await expect.poll(read, { timeout: 30_000 }).toContain('见目录（全部）和《办法》第三条。');
  const text = flat(await read());
  // Code is read as it stands; the mark of the footnote is none of the text.
  for (const words of SAID) expect(text).toContain(words);
  expect(text).not.toMatch(/作废|旧的/);
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
