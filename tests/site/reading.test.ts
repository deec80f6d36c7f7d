import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './browser.ts';
import { sidewaysOf } from './large-print.ts';
import { addressOf, pagesOf } from './pages.ts';
import { giveRoom, takeRoom } from './room.ts';

const built = inject('editions').demo;
const PHONE = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 800 };

/** A chart takes its new size a moment after its window. */
async function expectNoOverflow(page: Page): Promise<void> {
  await expect.poll(() => sidewaysOf(page), { timeout: 5_000 }).toBe(0);
}

/** Asked in the page by one script: what a locator needs would be handed over to each page first. */
async function expectReadable(page: Page): Promise<void> {
  const { headings, length } = await page.evaluate(() => ({
    headings: Array.from(document.querySelectorAll('h1'), (heading) => heading.innerText),
    length: document.querySelector('main')?.innerText.length ?? 0,
  }));
  expect(headings).toEqual([expect.stringMatching(/\S/)]);
  expect(length).toBeGreaterThan(60);
}

/** How many parts there are that lead through the site, and how many of them are to be seen. */
function waysOf(page: Page): Promise<{ readonly all: number; readonly seen: number }> {
  return page.evaluate(() => {
    const ways = Array.from(
      document.querySelectorAll('header nav, footer .nav, .crumbs, .skip, form.find'),
    );
    const seen = ways.filter((way) => {
      const { width, height } = way.getBoundingClientRect();
      return way.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0;
    });
    return { all: ways.length, seen: seen.length };
  });
}

/** Gives text more room, as a reader's own style sheet does; leaves out what scrolls by design. */
async function clippedWithSpacing(page: Page): Promise<string[]> {
  await giveRoom(page);
  return page.evaluate(() => {
    const clipped = Array.from(document.querySelectorAll('body *'))
      .filter((element) => element.closest('.sr, svg, [hidden]') === null)
      .filter((element) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
        const hides = [overflowX, overflowY].some((value) => /hidden|clip/.test(value));
        return (
          (hides || textOverflow === 'ellipsis') &&
          (element.scrollHeight > element.clientHeight + 1 ||
            element.scrollWidth > element.clientWidth + 1)
        );
      })
      .map((element) => `${element.localName}.${element.className}: ${element.textContent.trim()}`);
    return clipped;
  });
}

/** The narrowest page with more room between letters, in usual and in large print, and all unfolded. */
async function expectRoomOnPhone(page: Page): Promise<void> {
  for (const large of [false, true]) {
    await page.evaluate((large) => {
      document.documentElement.toggleAttribute('data-elder', large);
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    }, large);
    expect(await clippedWithSpacing(page), `with more room, large print: ${large}`).toEqual([]);
    await expectNoOverflow(page);
    await takeRoom(page);
    await expectNoOverflow(page);
  }
  await page.evaluate(() => document.documentElement.removeAttribute('data-elder'));
}

/** Sets the size of text, in CSS pixels, as a reader does in the browser's settings. */
async function setTextSize(page: Page, standard: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const fixed = (standard * 13) / 16;
  await devtools.send('Page.setFontSizes', { fontSizes: { standard, fixed } });
  await devtools.detach();
}

describe('without scripts, on a phone and on a desktop, one can read the', () => {
  test.for(pagesOf('demo'))('$name', async ({ path, lang }, { visit }) => {
    const page = await visit(addressOf(built, path, lang), {
      javaScriptEnabled: false,
      viewport: PHONE,
    });
    await expectReadable(page);
    expect(await sidewaysOf(page)).toBe(0);
    // English is tried with scripts, below: styles are the same.
    if (lang === 'zh' && !path.startsWith('/embed/')) await expectRoomOnPhone(page);
    await page.setViewportSize(DESKTOP);
    await expectReadable(page);
    expect(await sidewaysOf(page)).toBe(0);
  });
});

describe('with scripts, at twice the text size and on paper, one can read the', () => {
  test.for(pagesOf('demo').filter(({ path }) => !path.startsWith('/embed/')))(
    '$name',
    async ({ path, lang }, { visit }) => {
      const page = await visit(addressOf(built, path, lang), { viewport: PHONE });
      await page.emulateMedia({ media: 'screen' });
      await setTextSize(page, 16);
      await expectReadable(page);
      await expectNoOverflow(page);
      // Chinese is tried without scripts, above; English words are longer.
      if (lang === 'en') await expectRoomOnPhone(page);
      await page.setViewportSize(DESKTOP);
      await expectNoOverflow(page);
      expect(await clippedWithSpacing(page), 'with more room').toEqual([]);
      expect(await sidewaysOf(page), 'with more room').toBe(0);
      await takeRoom(page);
      await setTextSize(page, 32);
      await expectReadable(page);
      await expectNoOverflow(page);
      await page.emulateMedia({ media: 'print' });
      await expectReadable(page);
      // The way through the site is of no use on paper.
      const { all, seen } = await waysOf(page);
      expect(all).toBeGreaterThan(2);
      expect(seen).toBe(0);
    },
  );
});
