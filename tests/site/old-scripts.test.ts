import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test as plain } from 'vitest';
import { test } from './browser.ts';
import type { Open } from './browser.ts';
import { attribute, builtFiles, builtPages, elementsIn, readBuilt } from './built.ts';
import { asIn2019 } from './old-style.ts';
import { addressOf } from './pages.ts';

const built = inject('editions').demo;

/** What came after Chromium 86, Firefox 90 or Safari 15: methods, and syntax that is not rewritten. */
const LATER: readonly (readonly [string, RegExp])[] = [
  ['groups', /\b(Map|Object)\.groupBy\b/],
  ['lists', /\.(toSorted|toReversed|toSpliced|findLast|findLastIndex|at|with)\(/],
  ['objects', /\b(Object\.hasOwn|structuredClone|Array\.fromAsync)\b(?!Property)/],
  ['promises', /\bPromise\.(any|try|withResolvers)\b/],
  ['sets', /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/],
  ['iterators', /\bIterator\.|\.(values|keys|entries)\(\)\.(map|filter|flatMap|take|toArray)\(/],
  ['texts', /\.(isWellFormed|toWellFormed)\(|\bURL\.canParse\b/],
  ['streams', /\b(DecompressionStream|CompressionStream)\b/],
  ['signals', /\bAbortSignal\.(timeout|any)\b/],
  ['looking behind', /\(\?<[=!]/],
  ['static blocks', /\bstatic\s*\{/],
  ['private names asked for', /#\w+ in \w/],
];

/** Scripts that pages other than the desk load, sooner or later. */
function scriptsToRead(): Set<string> {
  const all = builtFiles(built).filter((file) => /^assets\/.*\.js$/.test(file));
  const scripts = new Set(
    builtPages(built)
      .filter(({ file }) => !/^(en\/)?desk\//.test(file))
      .flatMap(({ document }) => elementsIn(document, 'script'))
      .flatMap((script) => attribute(script, 'src') ?? [])
      .map((address) => address.slice(built.base.length)),
  );
  // A set hands out what is added to it on the way, too.
  for (const script of scripts) {
    const text = readBuilt(built, script);
    for (const file of all) if (text.includes(path.basename(file))) scripts.add(file);
  }
  return scripts;
}

plain('scripts use nothing that browsers of late 2020 do not know', () => {
  const scripts = [...scriptsToRead(), 'sw.js', 'embed.js'];
  expect(scripts.length).toBeGreaterThan(20);
  const found = scripts.flatMap((script) =>
    LATER.filter(([, pattern]) => pattern.test(readBuilt(built, script))).map(
      ([name]) => `${script}: ${name}`,
    ),
  );
  expect(found).toEqual([]);
});

/** A browser of 2020: its style sheets, and without what it lacks. */
async function openIn2020(open: Open, address: string): Promise<Page> {
  const page = await open(addressOf(built, '/about/'), { viewport: { width: 360, height: 740 } });
  await page.route('**/*.css', async (route) => {
    const file = new URL(route.request().url()).pathname.slice(built.base.length);
    await route.fulfill({ contentType: 'text/css', body: asIn2019(readBuilt(built, file)) });
  });
  await page.addInitScript(() => {
    for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with']) {
      Reflect.deleteProperty(Array.prototype, name);
    }
    for (const [holder, name] of [
      [Map, 'groupBy'],
      [Object, 'groupBy'],
      [Object, 'hasOwn'],
      [globalThis, 'structuredClone'],
      [CSS, 'highlights'],
    ] as const) {
      Reflect.deleteProperty(holder, name);
    }
    CSS.supports = () => false;
  });
  await page.goto(address);
  return page;
}

test('a browser of 2020 filters the directory', async ({ open }) => {
  const page = await openIn2020(open, addressOf(built, '/facilities/'));
  await page.locator('main form input[type=search]').fill('北门子');
  await page.locator('.results .body li').first().waitFor();
  expect(await page.locator('.results .body').textContent()).toContain('北门子互助型养老幸福院');
});

test('a browser of 2020 searches', async ({ open }) => {
  const page = await openIn2020(open, `${addressOf(built, '/search/')}?q=${encodeURI('暖泉')}`);
  await page.locator('.results li').first().waitFor();
  expect(await page.locator('.results').textContent()).toContain('暖泉镇');
});

test('a browser of 2020 takes another view of the map', async ({ open }) => {
  const page = await openIn2020(open, `${addressOf(built, '/map/')}?shade=villages`);
  await page.locator('.shaded', { hasText: '村和社区' }).waitFor();
  await page.locator('.order button', { hasText: '村和社区' }).click();
  expect(await page.locator('tr[data-code]').count()).toBe(22);
});

test('a browser of 2020 keeps the tables of figures, and has no switch that does nothing', async ({
  open,
}) => {
  const page = await openIn2020(open, addressOf(built, '/statistics/resident-population/'));
  await page.waitForLoadState('networkidle');
  await page.locator('data-chart').first().scrollIntoViewIfNeeded();
  expect(await page.locator('data-chart table').first().isVisible()).toBe(true);
  expect(await page.locator('canvas, button.switch').count()).toBe(0);
  expect(await page.locator('button.elder-switch').isVisible()).toBe(false);
});
