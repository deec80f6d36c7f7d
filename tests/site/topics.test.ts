import { DomUtils } from 'htmlparser2';
import { expect, inject, test } from 'vitest';
import { attribute, builtFiles, elementsIn, metaOf, only, readBuilt, readPage } from './built.ts';
import { langs } from './pages.ts';

const closing = inject('closing');
const folderOf = { zh: '', en: 'en/' } as const;
const WORDS = {
  zh: {
    by: '作者：作者甲 · 供稿：示例供稿单位',
    editor: '责任编辑：编辑乙',
    old: '这篇文章2024年2月3日以后没有更新',
    topics: ['养老', '数据怎么用'],
    none: '这里还没有文章。',
  },
  en: {
    by: 'By Author A · From Example office',
    editor: 'Editor: Editor B',
    old: 'This article has not been updated since 3 February 2024',
    topics: ['Care for older people', 'Using the data'],
    none: 'There are no articles here yet.',
  },
} as const;

test.each(langs)(
  'an article says who wrote it, who answers for it and how old it is (%s)',
  (lang) => {
    const page = readPage(closing, `${folderOf[lang]}news/with-a-photo/index.html`);
    const article = only(page.document, 'article');
    const text = DomUtils.textContent(article).replace(/\s+/g, ' ');
    const { by, editor, old, topics } = WORDS[lang];
    expect(text).toContain(by);
    expect(text.replace(/：\s/g, '：')).toContain(editor);
    expect(text).toContain(old);
    const links = elementsIn(article, 'a').filter((link) =>
      attribute(link, 'href')?.includes('/news/topics/'),
    );
    expect(links.map((link) => DomUtils.textContent(link))).toEqual(topics);
    expect(metaOf(page, 'Author')).toBe(lang === 'zh' ? '作者甲' : 'Author A');
    expect(metaOf(page, 'Keywords')).toBe(topics.join(','));
    const young = readPage(closing, `${folderOf[lang]}news/children-places/index.html`).html;
    expect(young).not.toContain(old.slice(0, 4));
  },
);

test.each(langs)('topics and years list their articles, on pages and in feeds (%s)', (lang) => {
  const folder = folderOf[lang];
  const listed = (list: string): string[] =>
    elementsIn(only(readPage(closing, `${folder}news/${list}/index.html`).document, 'main'), 'a')
      .map((link) => /\/news\/([a-z0-9-]+)\/$/.exec(attribute(link, 'href') ?? '')?.[1])
      .filter((slug) => slug !== undefined);
  expect(listed('topics/elders')).toEqual(
    expect.arrayContaining(['counting-eldercare', 'with-a-photo']),
  );
  expect(listed('topics/elders')).not.toContain('petition-network');
  expect(listed('years/2023')).toEqual(['with-a-photo']);
  expect(listed('years/2026')).not.toContain('with-a-photo');
  for (const format of ['xml', 'json']) {
    const feed = readBuilt(closing, `${folder}news/years/2023/feed.${format}`);
    expect(feed).toContain('/news/with-a-photo/');
    expect(feed).not.toContain('/news/children-places/');
  }
  // The list of all leads to each list of some.
  const { document } = readPage(closing, `${folder}news/index.html`);
  const lists = elementsIn(document, 'nav').flatMap((nav) => elementsIn(nav, 'a'));
  const ways = lists.flatMap(
    (link) => /\/news\/((?:topics|years)\/.+)\/$/.exec(attribute(link, 'href') ?? '')?.[1] ?? [],
  );
  expect(ways).toEqual(expect.arrayContaining(['topics/elders', 'years/2026', 'years/2023']));
  for (const way of ways) expect(listed(way).length).toBeGreaterThan(0);
});

test('a year with articles in Chinese alone has no English page', () => {
  const years = (folder: string) =>
    builtFiles(closing).filter((file) => new RegExp(`^${folder}news/years/\\d+/index`).test(file));
  expect(years('')).toHaveLength(2);
  expect(years('en/')).toHaveLength(2);
});
