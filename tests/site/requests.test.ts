import { describe, expect, inject, test } from 'vitest';
import { firstPaint, firstPaintHash } from '#layouts/first-paint.ts';
import { attribute, builtFiles, builtPages, elementsIn, only, readBuilt, textOf } from './built.ts';
import type { BuiltPage, Element } from './built.ts';

const editions = inject('editions');

/** What makes a browser load something, besides links that a reader follows. */
const LOADING = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background', 'ping'];
/** `<link>` that only says where a page stands, and loads nothing. */
const DESCRIBING = new Set(['canonical', 'alternate']);
/** Requests written in a style sheet, a script or a drawing. */
const REQUESTS =
  /@import|preconnect|dns-prefetch|\burl\(\s*['"]?(?!data:|#)|['"`(](https?:)?\/\/\w/g;
/**
 * Addresses never asked: one that Pagefind only compares with, the name of a vocabulary, and examples
 * in the words of the desk: hosts that are reserved for that, and the example of a column.
 */
const NOT_ASKED =
  /https:\/\/example\.(com|org|gov\.cn)|http:\/\/www\.w3\.org\/2000\/svg|https:\/\/hebei\.sina\.com\.cn\/zjk\/m\/2014-05-20\/09125880\.html/g;

/** Names of vocabularies of XML and JSON, which look like addresses and are never asked for. */
const NAMESPACE = new RegExp(
  String.raw`(['"\`])https?://(${[
    'www.w3.org',
    'json-schema.org',
    'purl.oclc.org',
    'purl.org',
    'schemas.microsoft.com',
    'schemas.openxmlformats.org',
    'www.wps.cn',
  ].join('|')})/`,
  'g',
);

function describePages(pages: readonly BuiltPage[], say: (element: Element) => unknown): string[] {
  return pages.flatMap(({ file, document }) =>
    elementsIn(document).flatMap((element) => {
      const said = say(element);
      return typeof said === 'string' ? [`${file}: ${said}`] : [];
    }),
  );
}

describe.each([editions.official, editions.demo])('the $edition edition', (built) => {
  const pages = builtPages(built);
  const files = new Set(builtFiles(built));
  const site = new URL(built.site);

  /** The built file behind an address of the site; null where the address lies elsewhere. */
  function fileOf(address: URL): string | null {
    if (address.origin !== site.origin || !address.pathname.startsWith(built.base)) return null;
    const file = decodeURIComponent(address.pathname.slice(built.base.length));
    return file === '' || file.endsWith('/') ? `${file}index.html` : file;
  }

  test('loads nothing from another host, and nothing that is not there', () => {
    const isOwn = (address: string, page: string): boolean => {
      // A path without a host, under the base path: it works wherever the site is put.
      if (!address.startsWith('/') || address.startsWith('//')) return false;
      const file = fileOf(new URL(address, new URL(page, site)));
      return file !== null && files.has(file);
    };
    const wrong = pages.flatMap(({ file, pathname, document }) =>
      elementsIn(document).flatMap((element) => {
        const loading = LOADING.map((name) => attribute(element, name));
        const rel = attribute(element, 'rel') ?? '';
        const loads =
          (element.name === 'link' && !DESCRIBING.has(rel)) ||
          ['use', 'image', 'feimage'].includes(element.name.toLowerCase());
        if (loads) loading.push(attribute(element, 'href'), attribute(element, 'xlink:href'));
        return loading
          .filter((address) => address !== undefined && !isOwn(address, pathname))
          .map((address) => `${file}: <${element.name}> ${address ?? ''}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('asks no browser to fetch or connect ahead', () => {
    const kinds = new Set(
      pages.flatMap(({ document }) =>
        elementsIn(document, 'link').map((link) => attribute(link, 'rel')),
      ),
    );
    expect(kinds).toEqual(
      new Set(['icon', 'apple-touch-icon', 'canonical', 'alternate', 'stylesheet']),
    );
  });

  test('names no other host in style sheets, scripts and drawings', () => {
    const wrong = [...files]
      .filter((file) => /\.(css|js|svg)$/.test(file))
      .flatMap((file) => {
        const text = readBuilt(built, file)
          .replace(/ xmlns(:\w+)?="[^"]*"/g, '')
          .replace(NAMESPACE, '$1')
          // A method of this name asks for nothing.
          .replace(/\burl\(\w*\)\{/g, '');
        const found = text.replace(NOT_ASKED, '').match(REQUESTS) ?? [];
        return found.map((request) => `${file}: ${request}`);
      });
    expect(wrong).toEqual([]);
  });

  test('carries no code in its data files', () => {
    const code = /@import|\burl\(|\bfetch\(|preconnect|<script|javascript:/;
    const wrong = [...files]
      .filter((file) => /\.(json|csv|xml)$/.test(file))
      // The search index repeats the pages that tell how to read a table by a program.
      .filter((file) => !file.startsWith('search/'))
      .filter((file) => code.test(readBuilt(built, file)));
    expect(wrong).toEqual([]);
  });

  test('has no link that leads nowhere', () => {
    const ids = new Map(
      pages.map(({ file, document }) => [
        file,
        new Set(elementsIn(document).map((element) => attribute(element, 'id'))),
      ]),
    );
    const leadsNowhere = (href: string, page: BuiltPage): boolean => {
      const address = new URL(href, new URL(page.pathname, site));
      if (['mailto:', 'tel:'].includes(address.protocol)) return false;
      if (address.origin !== site.origin) return !/^https?:$/.test(address.protocol);
      const file = fileOf(address);
      if (file === null || !files.has(file)) return true;
      const id = decodeURIComponent(address.hash.slice(1));
      return id !== '' && ids.get(file)?.has(id) !== true;
    };
    const wrong = pages.flatMap((page) =>
      elementsIn(page.document, 'a', 'area', 'link').flatMap((link) => {
        const href = attribute(link, 'href');
        if (href === undefined) return [`${page.file}: <${link.name}> without address`];
        return leadsNowhere(href, page) ? [`${page.file}: ${href}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('leads from the home page to every page by links in the pages', () => {
    const byFile = new Map(pages.map((page) => [page.file, page]));
    const reached = new Set(['index.html']);
    // A set hands out what is added to it on the way, too.
    for (const file of reached) {
      const page = byFile.get(file);
      if (page === undefined) continue;
      for (const link of elementsIn(only(page.document, 'body'), 'a')) {
        const to = fileOf(new URL(attribute(link, 'href') ?? '', new URL(page.pathname, site)));
        if (to?.endsWith('.html') === true) reached.add(to);
      }
    }
    // Shown where the host has no page, and inside pages elsewhere.
    const apart = /^404\.html$|^(en\/)?embed\//;
    const lost = pages.filter(({ file }) => !reached.has(file) && !apart.test(file));
    expect(lost.map(({ file }) => file)).toEqual([]);
  });

  test('has no code in its pages but files of its own and data for machines', () => {
    const wrong = describePages(pages, (element) => {
      if (element.name === 'script') {
        const isData = attribute(element, 'type') === 'application/ld+json';
        const inside = attribute(element, 'src') === undefined && !isData;
        return inside && textOf(element) !== firstPaint && 'a script inside the page';
      }
      const handler = Object.keys(element.attribs).find((name) => /^on/i.test(name));
      if (handler !== undefined) return `<${element.name} ${handler}>`;
      return Object.values(element.attribs).some((value) => /^\s*javascript:/i.test(value))
        ? `<${element.name}> with a script for an address`
        : null;
    });
    expect(wrong).toEqual([]);
  });

  test('has no styles in its pages but files of its own', () => {
    const wrong = describePages(
      pages,
      (element) =>
        (element.name === 'style' || attribute(element, 'style') !== undefined) &&
        `<${element.name}>`,
    );
    expect(wrong).toEqual([]);
  });

  test('forbids on every page whatever is not its own', () => {
    const policyOf = ({ document }: BuiltPage): string =>
      elementsIn(document, 'meta')
        .filter(
          (meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy',
        )
        .map((meta) => attribute(meta, 'content'))
        .join('\n');
    const [policy = '', ...others] = new Set(pages.map(policyOf));
    expect(others).toEqual([]);
    expect(policy).toContain("default-src 'none'");
    expect(policy.match(/'sha256-[^']+'/g)).toEqual([firstPaintHash]);
    expect(policy).not.toMatch(/unsafe-|\*|https?:/);
  });
});

test('the official site map for machines lists exactly the pages there are', () => {
  const built = editions.official;
  const listed = builtFiles(built)
    .filter((file) => /^sitemap-\d+\.xml$/.test(file))
    .flatMap((file) => [...readBuilt(built, file).matchAll(/<loc>([^<]*)<\/loc>/g)])
    .map(([, address]) => address);
  const pages = builtPages(built).filter(({ file }) => file !== '404.html');
  // Neither old versions of a table nor the editors' desk, nor charts to be embedded, nor places without a name.
  const unlisted =
    /^(en\/)?(desk(\/[^/]+)?|embed\/[^/]+|gaps(\/[^/]+\/\d+)?|data\/[^/]+\/changes\/[^/]+)\/index\.html$/;
  const wanted = pages.filter(({ file }) => !unlisted.test(file));
  expect(new Set(listed)).toEqual(
    new Set(wanted.map(({ pathname }) => `${built.site}${pathname}`)),
  );
});
