import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { expect, inject } from 'vitest';
import { test } from './browser.ts';
import {
  attribute,
  builtPages,
  elementsIn,
  hasClass,
  readPage,
  textOf,
  withClass,
} from './built.ts';
import type { Element } from './built.ts';

const { official, demo } = inject('editions');

/** The entry of a list with an id, on a page of the official edition. */
function entryOf(file: string, id: string): Element {
  const entry = elementsIn(readPage(official, file).document, 'li').find(
    (item) => attribute(item, 'id') === id,
  );
  if (entry === undefined) throw new Error(`${file} has no entry ${id}`);
  return entry;
}

test('every marker of a figure leads to its evidence, which names a source', () => {
  for (const built of [official, demo]) {
    const pages = builtPages(built);
    const byPath = new Map(pages.map((page) => [page.pathname, page] as const));
    const broken = pages.flatMap((page) =>
      elementsIn(page.document, 'a')
        .filter((link) => attribute(link, 'data-evidence') !== undefined)
        .flatMap((link) => {
          const [path = '', id] = (attribute(link, 'href') ?? '').split('#');
          const target = byPath.get(path);
          // A figure that is told together with others has a line within their entry.
          const entry =
            target &&
            elementsIn(target.document, 'li').find((item) =>
              [item, ...elementsIn(item)].some((e) => attribute(e, 'id') === id),
            );
          const sources = entry
            ? elementsIn(entry, 'a').filter((a) => attribute(a, 'href')?.includes('/sources/'))
            : [];
          return sources.length > 0 ? [] : [`${page.file}: ${String(attribute(link, 'href'))}`];
        }),
    );
    expect(broken).toEqual([]);
  }
});

test('the evidence of every figure says where it stands, and opens it or says why not', () => {
  const entries = builtPages(official)
    .filter(({ file }) => /^(en\/)?statistics\/[^/]+\/index\.html$/.test(file))
    .flatMap(({ file, document }) =>
      elementsIn(document, 'li')
        .filter((item) => /^f-[^.]+$/.test(attribute(item, 'id') ?? ''))
        .map((item) => ({ name: `${file}#${attribute(item, 'id') ?? ''}`, item })),
    );
  expect(entries.length).toBeGreaterThan(200);
  const closed = entries.filter(({ item }) => {
    const ways = elementsIn(item, 'ul').filter((list) => hasClass(list, 'ways'));
    const opens = ways.map((list) =>
      elementsIn(list, 'a').some((link) => /^https?:/.test(attribute(link, 'href') ?? '')),
    );
    const says = ways.map((list) =>
      /怎样找|How to look for it|本站整理|this site/.test(textOf(list)),
    );
    return ways.length === 0 || ways.some((_, at) => opens[at] !== true && says[at] !== true);
  });
  expect(closed.map(({ name }) => name)).toEqual([]);
  // Nobody is led to an address that was not opened, nor to a host that is not the publisher’s.
  const links = entries.flatMap(({ item }) =>
    elementsIn(item, 'a').flatMap((link) => attribute(link, 'href') ?? ''),
  );
  const outside = new Set(
    links.filter((to) => to.startsWith('http')).map((to) => new URL(to).host),
  );
  expect([...outside].toSorted()).toEqual(['github.com', 'hebei.sina.com.cn']);
});

test('the evidence of a figure names the pages that show it', () => {
  const entry = entryOf('statistics/elder-village-homes/index.html', 'f-2022-09');
  const links = elementsIn(entry, 'a').map((link) => attribute(link, 'href'));
  expect(links).toContain('/');
  expect(links).toContain('/news/counting-eldercare/');
  expect(links).toContain('/reconciliation/');
});

test.for([
  ['listed-elder-village-home', 'differs', ['56', '2', '54']],
  ['townships-2020', 'agrees', ['411824', '411824']],
  ['village-units', 'agrees', ['572', '572']],
  ['village-homes-2014-2022', 'differs', ['15', '56', '41']],
  ['unreported-child-garden', 'unknown', ['0']],
] as const)('the reconciliation of %s reads: %s', ([id, verdict, values]) => {
  const entry = entryOf('reconciliation/index.html', id);
  const mark = elementsIn(entry, 'span').find((span) => hasClass(span, 'verdict'));
  expect(mark && hasClass(mark, verdict)).toBe(true);
  expect(elementsIn(entry, 'data').map((data) => attribute(data, 'value'))).toEqual(values);
});

test('the resolution rate agrees with matters resolved over matters accepted', () => {
  const entry = entryOf('reconciliation/index.html', 'resolution-rate');
  const mark = elementsIn(entry, 'span').find((span) => hasClass(span, 'verdict'));
  expect(mark && hasClass(mark, 'agrees')).toBe(true);
});

test('the evidence opens in place, by keyboard, and gives the focus back', async ({
  visit: open,
}) => {
  const page = await open(`${official.origin}/news/counting-eldercare/`);
  const marker = page.locator('a[data-evidence][href*="elder-village-homes/#f-2022-09"]').first();
  await marker.focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  const text = await dialog.innerText();
  expect(text).toContain('56个');
  expect(text).toContain('张家口新闻网');
  expect(text).toContain('日期是推算的');
  expect(text).toContain('第3段');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await marker.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('without script the marker leads to the same evidence', async ({ visit: open }) => {
  const page = await open(`${official.origin}/en/news/counting-eldercare/`, {
    javaScriptEnabled: false,
  });
  await page.locator('a[data-evidence][href*="elder-village-homes/#f-2022-09"]').first().click();
  await page.waitForURL('**/en/statistics/elder-village-homes/#f-2022-09');
  expect(await page.locator('#f-2022-09').innerText()).toContain('paragraph 3');
});

test('every figure has a citation that leads to its row and to the bytes of its tables', () => {
  const pages = builtPages(official).filter(({ file }) =>
    /^(en\/)?statistics\/[^/]+\/index\.html$/.test(file),
  );
  const versions = new Map<string, string>();
  let cited = 0;
  for (const { file, pathname, document } of pages) {
    const citations = elementsIn(document, 'details').filter((one) => hasClass(one, 'cite-one'));
    const ids = citations.map((one) => attribute(one, 'id') ?? '');
    expect(new Set(ids).size, file).toBe(ids.length);
    // What is pinned says its version, not how far the data go; so does the page as a whole.
    for (const whole of withClass(document, 'cite-forms')) {
      expect(textOf(whole), file).not.toMatch(/数据截至|data as of/);
    }
    for (const [at, citation] of citations.entries()) {
      const text = textOf(citation);
      expect(text, file).toContain(`${official.site}${pathname}#${ids[at] ?? ''}`);
      expect(text, file).not.toMatch(/数据截至|data as of/);
      const tables = [
        ...text.matchAll(/(?:版本|version )([0-9a-f]{16})[，,][^（(]*?(https:[^）)\s]+)/g),
      ];
      expect(tables.length, text).toBeGreaterThan(0);
      for (const [, hash = '', address = ''] of tables) versions.set(address, hash);
      cited += 1;
    }
  }
  expect(cited).toBeGreaterThan(900);
  for (const [address, hash] of versions) {
    const bytes = fs.readFileSync(path.join(official.root, new URL(address).pathname));
    expect(createHash('sha256').update(bytes).digest('hex').slice(0, 16), address).toBe(hash);
  }
});
