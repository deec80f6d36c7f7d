import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject } from 'vitest';
import { test } from './browser.ts';
import { builtFiles } from './built.ts';

const { official } = inject('editions');
const AGES = `${official.origin}/statistics/resident-population/`;

test('the chart library is fetched when a table comes into view, and not before', async ({
  visit: open,
}) => {
  const page = await open(`${official.origin}/en/news/ageing-2010-2020/`, {
    viewport: { width: 1280, height: 300 },
  });
  const fetched = () =>
    page.evaluate(() =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('draw-chart')),
    );
  expect(await fetched()).toHaveLength(0);
  const chart = page.locator('data-chart').first();
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('canvas').waitFor();
  expect(await fetched()).toHaveLength(1);
});

test('the chart takes the place of its table, which comes back by keyboard and on paper', async ({
  visit: open,
}) => {
  const page = await open(`${AGES}#pyramid`, { reducedMotion: 'reduce' });
  const chart = page.locator('#pyramid');
  await chart.scrollIntoViewIfNeeded();
  const canvas = chart.locator('canvas');
  await canvas.waitFor();
  expect(await canvas.getAttribute('aria-label')).toContain('人口金字塔');
  expect(await chart.locator('table').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await chart.locator('table').isVisible()).toBe(true);
  expect(await canvas.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  const button = chart.locator('.switch');
  await button.focus();
  await page.keyboard.press('Enter');
  await canvas.waitFor({ state: 'detached' });
  expect(await chart.locator('table').isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  await canvas.waitFor();
});

test('the arrow keys go through the values of a chart, and each is said', async ({
  visit: open,
}) => {
  const page = await open(`${AGES}#pyramid`, { reducedMotion: 'reduce' });
  const chart = page.locator('#pyramid');
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('canvas').focus();
  const said = chart.getByRole('status');
  await page.keyboard.press('ArrowRight');
  expect(await said.textContent()).toBe('85岁及以上 2010年 男 911人');
  await page.keyboard.press('ArrowDown');
  expect(await said.textContent()).toBe('85岁及以上 2010年 女 1,340人');
  await page.keyboard.press('End');
  expect(await said.textContent()).toBe('0—4岁 2020年 女 8,737人');
  await page.keyboard.press('Home');
  expect(await said.textContent()).toBe('85岁及以上 2010年 男 911人');
});

test('a reader who chose tables gets tables on the next page, without the library', async ({
  visit: open,
}) => {
  const page = await open(`${AGES}#county`);
  const fetched = () =>
    page.evaluate(() =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('draw-chart')),
    );
  const chart = page.locator('#county');
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('canvas').waitFor();
  await chart.locator('.switch').click();
  await page.goto(`${official.origin}/statistics/age-60-plus-share/#county`);
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('.switch').waitFor();
  expect(await chart.locator('table').isVisible()).toBe(true);
  expect(await fetched()).toHaveLength(0);
  await chart.locator('.switch').click();
  await chart.locator('canvas').waitFor();
  expect(await fetched()).toHaveLength(1);
});

test('a chart follows the colours and the type of the page at once', async ({ visit: open }) => {
  const page = await open(`${AGES}#county`, {
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const chart = page.locator('#county');
  await chart.scrollIntoViewIfNeeded();
  const canvas = chart.locator('canvas');
  await canvas.waitFor();
  const look = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
  const light = await look();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(look, { timeout: 15_000 }).not.toBe(light);
  const small = await canvas.evaluate((element) => element.clientHeight);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '150%';
  });
  await expect
    .poll(() => canvas.evaluate((element) => element.clientHeight))
    .toBeGreaterThan(small);
});

test('a page without a chart asks for no code of charts', async ({ visit: open }) => {
  const page = await open(`${official.origin}/statistics/veterans-fund/`);
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
  });
  await page.waitForLoadState('networkidle');
  const scripts = await page.evaluate(() =>
    performance.getEntriesByType('resource').filter(({ name }) => /chart[^/]*\.js$/i.test(name)),
  );
  expect(scripts).toEqual([]);
});

test('without script the table stands alone', async ({ visit: open }) => {
  const page = await open(AGES, { javaScriptEnabled: false });
  expect(await page.locator('data-chart table').first().isVisible()).toBe(true);
  expect(await page.locator('data-chart button').count()).toBe(0);
});

test('the chart library is one file of at most 55 KB compressed', () => {
  const files = builtFiles(official).filter((file) => /draw-chart.*\.js$/.test(file));
  expect(files).toHaveLength(1);
  const bytes = fs.readFileSync(path.join(official.root, files[0] ?? ''));
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(55 * 1024);
});
