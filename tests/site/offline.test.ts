import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from './browser.ts';
import { readBuilt } from './built.ts';
import { addressOf } from './pages.ts';

const { official, demo } = inject('editions');

/** Opens a page and waits until its worker has taken charge and stored it. */
async function storedBy(page: Page, address: string): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.goto(address);
  await page.waitForFunction(async (url) => {
    const store = await caches.open('pages');
    return (await store.match(url)) !== undefined;
  }, address);
}

test('a page that was seen is there without network, and says when it was stored', async ({
  browser,
}) => {
  const about = addressOf(official, '/about/');
  const english = addressOf(official, '/about/', 'en');
  // Not by `open`, which takes every failed request for a fault.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(about);
  await storedBy(page, about);
  expect(await page.locator('.stored').count()).toBe(0);
  await storedBy(page, english);
  await context.setOffline(true);
  await page.goto(about);
  expect(await page.locator('h1').textContent()).toMatch(/\S/);
  expect(await page.locator('.stored').textContent()).toMatch(
    /^没有网络。这是\d{4}年\d+月\d+日.*存下的网页，现在可能已经变了。$/,
  );
  // Its style sheets are there as well.
  expect(
    await page.locator('.banner.stored').evaluate((element) => getComputedStyle(element).textAlign),
  ).toBe('center');
  await page.goto(`${english}?q=1#x`);
  expect(await page.locator('.stored').textContent()).toMatch(/^No network\. This is the page as/);
  await context.setOffline(false);
  await page.goto(about);
  expect(await page.locator('.stored').count()).toBe(0);
  await context.close();
});

test('a page never seen says so and offers those that were', async ({ browser }) => {
  const about = addressOf(official, '/about/');
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(about);
  await storedBy(page, about);
  await context.setOffline(true);
  // An answer of 503, which is what it is.
  const response = await page.goto(addressOf(official, '/sitemap/'));
  expect(response?.status()).toBe(503);
  expect(await page.locator('h1').textContent()).toBe('没有网络');
  await page.locator('a', { hasText: '/about/' }).click();
  expect(await page.locator('.stored').count()).toBe(1);
  await context.close();
});

test('data files never come from the store', async ({ browser }) => {
  const about = addressOf(official, '/about/');
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(about);
  await storedBy(page, about);
  const load = () =>
    page.evaluate(
      (url) =>
        fetch(url).then(
          (response) => response.ok,
          () => false,
        ),
      addressOf(official, '/data/facilities.csv'),
    );
  expect(await load()).toBe(true);
  await context.setOffline(true);
  expect(await load()).toBe(false);
  await context.close();
});

test('the demonstration stores nothing, and sends away a worker from before', async ({ open }) => {
  const page = await open(addressOf(demo, '/about/'), { serviceWorkers: 'allow' });
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  expect(readBuilt(demo, 'sw.js')).toContain('unregister');
});
