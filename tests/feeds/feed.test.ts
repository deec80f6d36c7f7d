import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { feedId } from '#feeds/feed-id.ts';
import { FEED_LENGTH, atomFeed, escapeHtml, jsonFeed } from '#feeds/feed.ts';
import type { FeedEntry, FeedFacts } from '#feeds/feed.ts';

const facts: FeedFacts = {
  lang: 'zh',
  title: '台账：新闻 <&>',
  description: '全文。',
  page: 'https://x.org/ledger/news/',
  atom: 'https://x.org/ledger/news/feed.xml',
  json: 'https://x.org/ledger/news/feed.json',
  root: 'https://x.org/ledger/',
  site: '130726',
  author: '台账',
  licence: 'CC BY 4.0',
  fallbackUpdated: '2026-11-22',
};
const anEntry = (change: Partial<FeedEntry> = {}): FeedEntry => ({
  url: 'https://x.org/ledger/news/a/?x=1&y=2',
  title: '甲 < 乙 & 丙',
  summary: '“摘要” ]]> <b>',
  html: '<p>正文 &lt;b&gt; ]]> <a href="https://x.org/?a=1&amp;b=2">链接</a></p>',
  published: '2026-11-01',
  updated: '2026-11-20T10:00:00Z',
  ...change,
});

const read = (xml: string) => parseDocument(xml, { xmlMode: true });
type Document = ReturnType<typeof read>;
const text = (root: Document | ReturnType<typeof entriesOf>[number], name: string): string[] =>
  DomUtils.getElementsByTagName(name, root.children, false).map((found) =>
    DomUtils.textContent(found),
  );
const entriesOf = (document: Document) => DomUtils.getElementsByTagName('entry', document);
const feedOf = (document: Document) => DomUtils.getElementsByTagName('feed', document)[0];

describe('an Atom feed', () => {
  const xml = atomFeed([anEntry()], facts);
  const document = read(xml);
  const [entry] = entriesOf(document);
  if (entry === undefined) throw new Error('No entry');

  test('says what the standard asks: id, title, update, author, and its own address', () => {
    const feed = feedOf(document);
    expect(feed?.attribs).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' });
    if (feed === undefined) return;
    expect(text(feed, 'id')).toEqual([feedId('130726', facts.root, facts.atom)]);
    expect(text(feed, 'title')).toEqual([facts.title]);
    expect(text(feed, 'updated')).toEqual(['2026-11-20T10:00:00.000Z']);
    const links = DomUtils.getElementsByTagName('link', feed.children, false);
    expect(links.map(({ attribs }) => [attribs['rel'], attribs['href']])).toEqual([
      ['alternate', facts.page],
      ['self', facts.atom],
    ]);
  });

  test('has entries with a lasting id, and days that begin in Shanghai', () => {
    expect(text(entry, 'id')).toEqual([feedId('130726', facts.root, anEntry().url)]);
    expect(text(entry, 'updated')).toEqual(['2026-11-20T10:00:00.000Z']);
    expect(text(entry, 'published')).toEqual(['2026-10-31T16:00:00.000Z']);
  });

  test('escapes plain text for the HTML it is marked as, and keeps HTML as it is', () => {
    const [title = ''] = text(entry, 'title');
    expect(DomUtils.textContent(parseDocument(title))).toBe('甲 < 乙 & 丙');
    const [summary = ''] = text(entry, 'summary');
    expect(DomUtils.textContent(parseDocument(summary))).toBe('“摘要” ]]> <b>');
    expect(text(entry, 'content')).toEqual([anEntry().html]);
  });

  test('is well-formed whatever a text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const written = atomFeed([anEntry({ title, summary: title, html: title })], facts);

        expect(written).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        expect(written.isWellFormed()).toBe(true);
        expect(entriesOf(read(written))).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });

  test('without entries has the day of the data, not of the build', () => {
    const feed = feedOf(read(atomFeed([], facts)));
    expect(feed && text(feed, 'updated')).toEqual(['2026-11-21T16:00:00.000Z']);
  });
});

test('a JSON feed says the same in its own words', () => {
  expect(JSON.parse(jsonFeed([anEntry(), anEntry({ summary: null })], facts))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: facts.title,
    home_page_url: facts.page,
    feed_url: facts.json,
    description: facts.description,
    authors: [{ name: '台账' }],
    language: 'zh-CN',
    items: [
      {
        id: feedId('130726', facts.root, anEntry().url),
        url: anEntry().url,
        title: anEntry().title,
        summary: anEntry().summary,
        content_html: anEntry().html,
        date_published: '2026-11-01T00:00:00+08:00',
        date_modified: '2026-11-20T10:00:00Z',
      },
      expect.not.objectContaining({ summary: null }) as object,
    ],
  });
});

test('a feed holds its newest entries, newest first', () => {
  const entries = Array.from({ length: FEED_LENGTH + 5 }, (_, index) =>
    anEntry({
      url: `https://x.org/${index}`,
      updated: new Date(Date.UTC(2026, 0, 1 + index)).toISOString(),
    }),
  );
  const { items } = JSON.parse(jsonFeed(entries, facts)) as { items: { url: string }[] };
  expect(items).toHaveLength(FEED_LENGTH);
  expect(items[0]?.url).toBe(`https://x.org/${FEED_LENGTH + 4}`);
  expect(entriesOf(read(atomFeed(entries, facts)))).toHaveLength(FEED_LENGTH);
});

test('signs of HTML are written as signs', () => {
  expect(escapeHtml('a<b>&c')).toBe('a&lt;b&gt;&amp;c');
});
