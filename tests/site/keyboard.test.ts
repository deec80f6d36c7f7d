import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from './browser.ts';
import { focused } from './focus.ts';
import type { Stop } from './focus.ts';
import { addressOf, langs, pathOf } from './pages.ts';

const built = inject('editions').demo;
/** More steps than any page has places to stop at. */
const MOST_STEPS = 200;

/** Everything that Tab stops at, from the top of a page to its end. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < MOST_STEPS) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`more than ${MOST_STEPS} stops`);
}

test.for(langs)('the first stop skips to the content (%s)', async (lang, { visit: open }) => {
  const page = await open(addressOf(built, '/map/', lang));
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatchObject({
    place: 'a.skip',
    href: '#main',
    shown: true,
    insideWindow: true,
    covered: false,
  });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test.for(langs)(
  'Tab goes through the search field, the navigation and the map, and always shows where it is (%s)',
  async (lang, { visit: open }) => {
    const page = await open(addressOf(built, '/', lang), { reducedMotion: 'reduce' });
    const stops = await walk(page);
    expect(
      stops.filter(({ shown, insideWindow, covered }) => !shown || !insideWindow || covered),
    ).toEqual([]);

    const places = stops.map(({ place }) => place);
    const navigation = stops.findIndex(({ href }) => href === pathOf(built, '/facilities/', lang));
    const box = places.indexOf('input');
    const map = places.findIndex((place) => place.startsWith('a.cell.s4'));
    expect(box).toBeGreaterThan(0);
    expect(navigation).toBeGreaterThan(box);
    expect(places[box + 1]).toBe('button');
    expect(map).toBeGreaterThan(navigation);

    const townships = await page
      .locator('svg a.cell')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('href')));
    expect(townships).toHaveLength(22);
    const walked = stops.filter(({ place }) => place.startsWith('a.cell'));
    expect(walked.map(({ href }) => href)).toEqual(townships);
  },
);

test.for(langs)(
  'Enter on a hexagon opens the page of its township (%s)',
  async (lang, { visit: open }) => {
    const page = await open(addressOf(built, '/map/', lang));
    const hexagon = page.locator('a.cell', { hasText: lang === 'zh' ? '暖泉' : 'Nuanquan' });
    await hexagon.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(addressOf(built, '/townships/130726105/', lang));
    expect(await page.locator('h1').innerText()).toBe(lang === 'zh' ? '暖泉镇' : 'Nuanquan Town');
  },
);

test('the key / goes to the search field, which leads to the results of what was typed', async ({
  visit: open,
}) => {
  const page = await open(addressOf(built, '/townships/130726102/'));
  await page.keyboard.press('/');
  await page.keyboard.type('暖泉');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${addressOf(built, '/search/')}?q=*`);
  await page.locator('.results li').first().waitFor();
  expect(await page.locator('main input[type=search]').inputValue()).toBe('暖泉');
});

test('the key / is a character where the reader is typing', async ({ visit: open }) => {
  const page = await open(addressOf(built, '/facilities/'));
  await page.locator('main input').first().focus();
  await page.keyboard.type('1/2');
  expect(await page.locator('main input').first().inputValue()).toBe('1/2');
  expect(await page.locator('header input').inputValue()).toBe('');
});

test('the language link leads to the same page and back', async ({ visit: open }) => {
  const path = '/facilities/beimenzi-mutual-aid-home/';
  const page = await open(addressOf(built, path));
  for (const lang of ['en', 'zh'] as const) {
    await page.locator('header a[hreflang]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(addressOf(built, path, lang));
    expect(await page.locator('html').getAttribute('lang')).toBe(lang === 'en' ? 'en' : 'zh-CN');
  }
});
