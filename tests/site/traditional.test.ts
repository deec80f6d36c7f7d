import { Converter } from 'opencc-js/cn2t';
import { ElementType, parseDocument } from 'htmlparser2';
import { expect, inject, test } from 'vitest';
import { remembering, traditionalPage, twinAddress } from '#integrations/traditional-pages.ts';
import { hasTraditional } from '#src/traditional.ts';
import { attribute, builtPages, elementsIn, only } from './built.ts';
import type { Document, Element } from './built.ts';

const built = inject('editions').official;
const convert = remembering(Converter({ from: 'cn', to: 'tw' }));
const twinOf = (address: string): string => twinAddress(address, built.base, built.site);
const pages = builtPages(built).filter(
  ({ file, pathname }) =>
    file.endsWith('index.html') && hasTraditional(pathname.slice(built.base.length - 1)),
);
const twins = pages.map((page) => {
  const html = traditionalPage(page.html, page.pathname, { convert, twinOf });
  return { page, html, document: parseDocument(html) };
});

test('every Chinese page has a twin that says so', () => {
  expect(twins.length).toBeGreaterThan(100);
  const wrong = twins.filter(
    ({ document }) => attribute(only(document, 'html'), 'lang') !== 'zh-Hant',
  );
  expect(wrong.map(({ page }) => page.file)).toEqual([]);
});

test('twins have the same elements, ids and classes, in the same order', () => {
  const shape = (document: Parameters<typeof elementsIn>[0]): string[] =>
    elementsIn(document).map(
      ({ name, attribs }) => `${name} ${attribs['id'] ?? ''} ${attribs['class'] ?? ''}`,
    );
  const wrong = twins.filter(
    ({ page, document }) => shape(page.document).join('\n') !== shape(document).join('\n'),
  );
  expect(wrong.map(({ page }) => page.file)).toEqual([]);
});

test('twins lead to pages that have twins, and to the same files as before', () => {
  const known = new Set(pages.map(({ pathname }) => pathname));
  const wrong = twins.flatMap(({ page, document }) => {
    const before = elementsIn(page.document, 'a').map((link) => attribute(link, 'href') ?? '');
    const after = elementsIn(document, 'a').map((link) => attribute(link, 'href') ?? '');
    return after.filter((href, index) => {
      if (href === before[index]) return known.has(href) && attributeIsPlain(document, href);
      return !known.has(href.replace('zh-hant/', '').replace(/[?#].*$/, ''));
    });
  });
  expect(wrong).toEqual([]);
});

/** Whether a link to a simplified page is none of those that choose a language. */
function attributeIsPlain(document: ReturnType<typeof parseDocument>, href: string): boolean {
  return elementsIn(document, 'a').some(
    (link) => attribute(link, 'href') === href && attribute(link, 'hreflang') === undefined,
  );
}

/** Texts of a page that are to be converted, in order. */
function textsOf(root: Document | Element): string[] {
  return root.children.flatMap((child) => {
    if (child.type === ElementType.Text) return [child.data];
    if (!('attribs' in child) || 'data-script-switch' in child.attribs) return [];
    const { name, attribs } = child;
    const kept =
      /^(script|style|code|pre|kbd)$/.test(name) ||
      attribs['lang'] === 'en' ||
      attribs['translate'] === 'no';
    return kept ? [] : textsOf(child);
  });
}

test('no text is left out', () => {
  const wrong = twins.filter(({ page, document }) => {
    const expected = textsOf(page.document).map(convert);
    return expected.join('\n') !== textsOf(document).join('\n');
  });
  expect(wrong.map(({ page }) => page.file)).toEqual([]);
});
