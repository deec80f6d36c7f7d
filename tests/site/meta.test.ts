import { describe, expect, inject, test } from 'vitest';
import {
  attribute,
  builtFiles,
  builtPages,
  elementsIn,
  metaOf,
  only,
  readBuilt,
  readPage,
  textOf,
} from './built.ts';
import type { BuiltPage } from './built.ts';

const SITE_NAME = { 'zh-CN': '蔚县关爱台账', en: 'Yu County Care Ledger' } as const;
const COLUMN = /^(en\/)?(facilities|townships|map|news|programmes|statistics|data)\/index\.html$/;
const ARTICLE = /^(en\/)?news\/[^/]+\/index\.html$/;
/** Answers for any address that does not exist, so that it has no twin in the other language. */
const MISSING = '404.html';

const langOf = ({ document }: BuiltPage): string | undefined =>
  attribute(only(document, 'html'), 'lang');

/** Addresses of the `<link>` elements of a kind, by language. */
function linksOf({ document }: BuiltPage, rel: string): Record<string, string | undefined> {
  return Object.fromEntries(
    elementsIn(document, 'link')
      // Feeds are alternates, too; they have a type.
      .filter((link) => attribute(link, 'rel') === rel && attribute(link, 'type') === undefined)
      .map((link) => [attribute(link, 'hreflang') ?? '', attribute(link, 'href')]),
  );
}

describe.each([inject('editions').official, inject('editions').demo])(
  'in the $edition edition',
  (built) => {
    const pages = builtPages(built);
    const addresses = new Map(pages.map((page) => [`${built.site}${page.pathname}`, page]));
    const wrong = (isWrong: (page: BuiltPage) => boolean): string[] =>
      pages.filter(isWrong).map(({ file }) => file);

    test('every page says its language', () => {
      expect(
        wrong((page) => langOf(page) !== (page.file.startsWith('en/') ? 'en' : 'zh-CN')),
      ).toEqual([]);
    });

    test('every page has one title and one main heading', () => {
      const named = ({ document }: BuiltPage) =>
        [only(only(document, 'head'), 'title'), only(document, 'h1')].map(textOf);
      expect(wrong((page) => named(page).some((text) => text.trim() === ''))).toEqual([]);
    });

    test('every page describes itself', () => {
      expect(wrong((page) => !/\S/.test(metaOf(page, 'description') ?? ''))).toEqual([]);
    });

    test('every page names the site and its domain, and no code that the site does not hold', () => {
      const named = (page: BuiltPage) => [
        metaOf(page, 'SiteName'),
        metaOf(page, 'SiteDomain'),
        metaOf(page, 'SiteIDCode'),
      ];
      const expected = (page: BuiltPage) => [
        SITE_NAME[langOf(page) === 'en' ? 'en' : 'zh-CN'],
        'ledger.example',
        undefined,
      ];
      expect(pages.map(named)).toEqual(pages.map(expected));
    });

    test('every page names its own address, under the base path', () => {
      expect(pages.map((page) => linksOf(page, 'canonical'))).toEqual(
        pages.map(({ pathname }) => ({ '': `${built.site}${pathname}` })),
      );
    });

    test('every page and its twin in the other language point to each other', () => {
      const unpaired = wrong((page) => {
        const links = linksOf(page, 'alternate');
        const { 'zh-CN': zh = '', en = '' } = links;
        const own = langOf(page) === 'en' ? en : zh;
        const twin = addresses.get(own === en ? zh : en);
        return (
          Object.keys(links).length !== 2 ||
          addresses.get(own) !== page ||
          twin === undefined ||
          langOf(twin) === langOf(page) ||
          JSON.stringify(linksOf(twin, 'alternate')) !== JSON.stringify(links)
        );
      });
      expect(unpaired).toEqual([MISSING]);
    });

    test('the language link of every page leads to its twin', () => {
      const astray = wrong((page) => {
        // Shown inside another page, it has no navigation.
        if (/^(en\/)?embed\//.test(page.file)) return false;
        const { 'zh-CN': zh, en } = linksOf(page, 'alternate');
        const links = elementsIn(only(page.document, 'header'), 'a')
          .filter((link) => attribute(link, 'hreflang') !== undefined)
          .map((link) => `${built.site}${attribute(link, 'href') ?? ''}`);
        return links.length !== 1 || links[0] !== (langOf(page) === 'en' ? zh : en);
      });
      expect(astray).toEqual([MISSING]);
    });

    test('every page is shared with a picture that there is', () => {
      const files = new Set(builtFiles(built));
      const missing = wrong(({ document }) => {
        const image = elementsIn(document, 'meta').find(
          (meta) => attribute(meta, 'property') === 'og:image',
        );
        const address = attribute(image ?? only(document, 'html'), 'content') ?? '';
        const start = `${built.site}${built.base}`;
        return !address.startsWith(start) || !files.has(address.slice(start.length));
      });
      expect(missing).toEqual([]);
    });

    test.each([
      '/facilities/beimenzi-mutual-aid-home/',
      '/townships/130726101/',
      '/statistics/elder-village-homes/',
      '/benefits/disability-living/',
      '/news/ageing-2010-2020/',
    ])('%s is shared with a picture of its own, in each language', (path) => {
      const [kind, id] = path.split('/').slice(1, 3);
      const name = kind === 'news' ? id : `${kind}-${id}`;
      for (const lang of ['', 'en/']) {
        const { html } = readPage(built, `${lang}${path.slice(1)}index.html`);
        const picture = `${built.site}${built.base}share/${name}${lang === '' ? '' : '.en'}.png`;
        expect(html).toContain(`<meta property="og:image" content="${picture}"`);
      }
    });

    test('every page but one to be shown in another tells machines what it is', () => {
      const astray = wrong((page) => {
        if (/^(en\/)?embed\//.test(page.file)) return false;
        const data = elementsIn(page.document, 'script')
          .filter((script) => attribute(script, 'type') === 'application/ld+json')
          .map((script) => JSON.parse(textOf(script)) as Record<string, unknown>);
        const type = /^(en\/)?index\.html$/.test(page.file) ? 'WebSite' : 'WebPage';
        const own = data.filter((one) => one['@type'] === type && one['name'] !== undefined);
        return own.length !== 1 || own[0]?.['@id'] !== linksOf(page, 'canonical')[''];
      });
      expect(astray).toEqual([]);
    });

    test('robots find the site map, where there is one', () => {
      const said = /^Sitemap: (.*)$/m.exec(readBuilt(built, 'robots.txt'))?.[1];
      const map = `${built.site}${built.base}sitemap-index.xml`;
      expect(said).toBe(builtFiles(built).includes('sitemap-index.xml') ? map : undefined);
    });

    test('the pages that head a column say which', () => {
      const columns = pages.filter(({ file }) => COLUMN.test(file));
      expect(columns).toHaveLength(14);
      for (const page of columns) {
        for (const name of ['Name', 'Description', 'Keywords', 'Type']) {
          expect(metaOf(page, `Column${name}`), `${page.file} Column${name}`).toMatch(/\S/);
        }
      }
    });

    test('articles say their title, date and source', () => {
      const articles = pages.filter(({ file }) => ARTICLE.test(file));
      expect(articles.length).toBeGreaterThan(0);
      for (const page of articles) {
        expect(metaOf(page, 'ArticleTitle')).toBe(textOf(only(page.document, 'h1')).trim());
        expect(metaOf(page, 'PubDate')).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
        expect(metaOf(page, 'ContentSource')).toMatch(/\S/);
        expect(metaOf(page, 'Url')).toBe(`${built.site}${page.pathname}`);
      }
    });
  },
);
