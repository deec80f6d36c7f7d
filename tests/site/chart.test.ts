import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject } from 'vitest';
import { test } from './browser.ts';
import { builtFiles } from './built.ts';

const { official } = inject('editions');
const AGES = `${official.origin}/statistics/resident-population/`;

test('the chart library is fetched when a table comes into view, and not before', async ({
  open,
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
  await chart.getByRole('button').waitFor();
  expect(await fetched()).toHaveLength(1);
});

test('the reader can change between table and chart by keyboard, and paper shows the table', async ({
  open,
}) => {
  const page = await open(AGES);
  const chart = page.locator('data-chart').nth(1);
  await chart.scrollIntoViewIfNeeded();
  const button = chart.getByRole('button');
  await button.focus();
  await page.keyboard.press('Enter');
  const canvas = chart.getByRole('img');
  await canvas.waitFor();
  expect(await canvas.getAttribute('aria-label')).toContain('各年龄组');
  expect(await chart.locator('table').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await chart.locator('table').isVisible()).toBe(true);
  expect(await canvas.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await button.focus();
  await page.keyboard.press('Enter');
  await canvas.waitFor({ state: 'detached' });
  expect(await chart.locator('table').isVisible()).toBe(true);
});

test('without script the table stands alone', async ({ open }) => {
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
