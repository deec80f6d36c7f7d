import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, inject, test } from 'vitest';
import { tableNames } from '#tables/index.ts';
import { attribute, builtFiles, builtPages, elementsIn, readBuilt } from './built.ts';
import type { Element } from './built.ts';
import type { BuiltEdition } from './build-editions.ts';

interface JsonItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly date_published: string;
  readonly date_modified: string;
}
interface JsonFeed {
  readonly version: string;
  readonly feed_url: string;
  readonly home_page_url: string;
  readonly language: string;
  readonly items: readonly JsonItem[];
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** An id that does not name the host. */
const LASTING = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const said = (root: Element, name: string): string =>
  elementsIn(root, name)
    .slice(0, 1)
    .map((element) => DomUtils.textContent(element))
    .join('');

/** The built file behind an absolute address of the site. */
function fileOf({ site, base }: BuiltEdition, address: string): string {
  const { origin, pathname } = new URL(address);
  expect(origin).toBe(site);
  expect(pathname.startsWith(base)).toBe(true);
  const file = decodeURIComponent(pathname.slice(base.length));
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

describe.each([inject('editions').official, inject('editions').demo])(
  'the feeds of the $edition edition',
  (built) => {
    const files = builtFiles(built);
    const known = new Set(files);
    const atoms = files.filter((file) => file.endsWith('/feed.xml'));
    const entriesIn = (file: string) =>
      elementsIn(parseDocument(readBuilt(built, file), { xmlMode: true }), 'entry');
    const json = (file: string): JsonFeed =>
      JSON.parse(readBuilt(built, file.replace(/xml$/, 'json'))) as JsonFeed;

    test('are there for news, all data, every table and township, in both languages and forms', () => {
      const townships = files.filter((file) => /^townships\/\d{9}\/index\.html$/.test(file));
      expect(townships).toHaveLength(22);
      const tables = tableNames.map((name) => `data/${name}/index.html`);
      for (const page of ['news/index.html', 'data/index.html', ...tables, ...townships]) {
        for (const prefix of ['', 'en/']) {
          expect(atoms).toContain(`${prefix}${page.replace('index.html', 'feed.xml')}`);
        }
      }
      const jsons = files.filter((file) => file.endsWith('/feed.json'));
      expect(jsons.map((file) => file.replace(/json$/, 'xml'))).toEqual(atoms);
    });

    test('name their own address and a page that is there', () => {
      for (const file of atoms) {
        const [feed] = elementsIn(parseDocument(readBuilt(built, file), { xmlMode: true }), 'feed');
        if (feed === undefined) throw new Error(file);
        expect(said(feed, 'id')).toMatch(LASTING);
        const own = elementsIn(feed, 'link').filter((link) => attribute(link, 'rel') === 'self');
        expect(own.map((link) => fileOf(built, attribute(link, 'href') ?? ''))).toEqual([file]);
        expect(said(feed, 'updated')).toMatch(MOMENT);
        const [page = ''] = elementsIn(feed, 'link').map((link) => attribute(link, 'href'));
        expect(known.has(fileOf(built, page)), page).toBe(true);
        const other = json(file);
        expect(other.version).toBe('https://jsonfeed.org/version/1.1');
        expect(fileOf(built, other.feed_url)).toBe(file.replace(/xml$/, 'json'));
        expect(other.home_page_url).toBe(page);
        expect(other.language).toBe(file.startsWith('en/') ? 'en' : 'zh-CN');
      }
    });

    test('have entries with ids of their own that lead to pages, alike in both forms', () => {
      for (const file of atoms) {
        const entries = entriesIn(file);
        const ids = entries.map((entry) => said(entry, 'id'));
        expect(new Set(ids).size, file).toBe(ids.length);
        expect(ids.filter((id) => !LASTING.test(id))).toEqual([]);
        const { items } = json(file);
        for (const { url } of items) expect(known.has(fileOf(built, url)), url).toBe(true);
        expect(items.map(({ id }) => id)).toEqual(ids);
        expect(items.map((item) => item.content_html)).toEqual(
          entries.map((entry) => said(entry, 'content')),
        );
        for (const item of items) {
          expect(item.title).toMatch(/\S/);
          expect([item.date_published, item.date_modified].every((day) => MOMENT.test(day))).toBe(
            true,
          );
        }
      }
    });

    test('tell of every article in full, with its figures as text and links that lead somewhere', () => {
      for (const prefix of ['', 'en/']) {
        const { items } = json(`${prefix}news/feed.xml`);
        const articles = files.filter((file) =>
          new RegExp(`^${prefix}news/[^/]+/index\\.html$`).test(file),
        );
        expect(new Set(items.map(({ url }) => fileOf(built, url)))).toEqual(new Set(articles));
        for (const { content_html: html } of items) {
          expect(html.length).toBeGreaterThan(200);
          expect(html).not.toMatch(/class=|<script|<svg|data-/);
          const links = elementsIn(parseDocument(html), 'a');
          for (const link of links) {
            const address = attribute(link, 'href') ?? '';
            if (address.startsWith(built.site)) {
              expect(known.has(fileOf(built, address)), address).toBe(true);
            }
          }
        }
        const ageing = items.find(({ url }) => url.includes('/ageing-2010-2020/'));
        expect(ageing?.content_html).toContain('411,824');
      }
    });

    test('are named in the head of their pages, and linked on them', () => {
      const heads = builtPages(built).flatMap(({ file, document }) =>
        elementsIn(document, 'link')
          .filter((link) => /atom|feed/.test(attribute(link, 'type') ?? ''))
          .map((link) => ({ file, address: attribute(link, 'href') ?? '' })),
      );
      const own = heads.filter(({ file }) => !file.startsWith('zh-hant/'));
      expect(new Set(own.map(({ address }) => fileOf(built, address)))).toEqual(
        new Set(atoms.flatMap((file) => [file, file.replace(/xml$/, 'json')])),
      );
      for (const { file, address } of own) {
        const page = readBuilt(built, file);
        expect(page, file).toContain(`href="${new URL(address).pathname}"`);
      }
    });
  },
);

test('example articles are marked as such in the feeds of the demonstration', () => {
  const { demo } = inject('editions');
  const pages = builtPages(demo).filter(
    ({ file, document }) =>
      /^news\/[^/]+\/index\.html$/.test(file) &&
      DomUtils.textContent(document).includes('这是示例文章'),
  );
  const { items } = JSON.parse(readBuilt(demo, 'news/feed.json')) as JsonFeed;
  const marked = items.filter(({ title }) => title.startsWith('示例：'));
  expect(marked).toHaveLength(pages.length);
});
