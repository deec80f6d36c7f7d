import { Feed } from 'feed';
import { feedId } from '#feeds/feed-id.ts';
import type { Lang } from '#tables/finding.ts';

/** One item of a feed. */
export interface FeedEntry {
  /** Absolute address of what it tells of; its id is made of it, so it must never change. */
  readonly url: string;
  /** Plain text. */
  readonly title: string;
  /** Plain text of a sentence or two; null where the content is short itself. */
  readonly summary: string | null;
  /** The whole content as HTML with absolute addresses. */
  readonly html: string;
  /** ISO day or moment; a day begins at midnight in Shanghai. */
  readonly published: string;
  readonly updated: string;
}

/** What a feed says of itself. Addresses are absolute. */
export interface FeedFacts {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  /** Page that lists the same things. */
  readonly page: string;
  /** The feed itself in each form. */
  readonly atom: string;
  readonly json: string;
  /** Absolute address of the home page, and what tells the site from others: see `feedId`. */
  readonly root: string;
  readonly site: string;
  readonly author: string;
  readonly licence: string;
  /** ISO day that a feed without entries was updated on; never the day of the build. */
  readonly fallbackUpdated: string;
}

/** As many entries as a feed holds; older ones are on the pages. */
export const FEED_LENGTH = 50;

const LANGUAGE: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' };

/** Newest first, so far as the feed goes. */
export function newestEntries(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries
    .toSorted((a, b) => moment(b.updated).getTime() - moment(a.updated).getTime())
    .slice(0, FEED_LENGTH);
}

/** The entries as an Atom feed (RFC 4287). */
export function atomFeed(entries: readonly FeedEntry[], facts: FeedFacts): string {
  const newest = newestEntries(entries);
  const feed = new Feed({
    id: feedId(facts.site, facts.root, facts.atom),
    title: clean(facts.title),
    description: clean(facts.description),
    link: facts.page,
    feedLinks: { atom: facts.atom },
    updated: updatedOf(newest, facts),
    author: { name: facts.author },
    copyright: facts.licence,
    generator: false,
  });
  for (const entry of newest) {
    feed.addItem({
      id: feedId(facts.site, facts.root, entry.url),
      link: entry.url,
      // The library marks titles and summaries as HTML, so plain text has to be escaped for it.
      title: escapeHtml(clean(entry.title)),
      ...(entry.summary === null ? {} : { description: escapeHtml(clean(entry.summary)) }),
      content: clean(entry.html),
      published: moment(entry.published),
      date: moment(entry.updated),
    });
  }
  return `${feed.atom1().replace('<feed ', `<feed xml:lang="${LANGUAGE[facts.lang]}" `)}\n`;
}

/** The entries as a JSON Feed 1.1, which the library does not write. */
export function jsonFeed(entries: readonly FeedEntry[], facts: FeedFacts): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: facts.title,
    home_page_url: facts.page,
    feed_url: facts.json,
    description: facts.description,
    authors: [{ name: facts.author }],
    language: LANGUAGE[facts.lang],
    items: newestEntries(entries).map((entry) => ({
      id: feedId(facts.site, facts.root, entry.url),
      url: entry.url,
      title: entry.title,
      ...(entry.summary === null ? {} : { summary: entry.summary }),
      content_html: entry.html,
      date_published: written(entry.published),
      date_modified: written(entry.updated),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** Text in which HTML shows every character as it is. */
export function escapeHtml(text: string): string {
  const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return text.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);
}

function updatedOf([newest]: readonly FeedEntry[], facts: FeedFacts): Date {
  return moment(newest?.updated ?? facts.fallbackUpdated);
}

function written(time: string): string {
  return time.length === 10 ? `${time}T00:00:00+08:00` : time;
}

function moment(time: string): Date {
  return new Date(written(time));
}

/** Without the characters that no XML may hold. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}
