import fs from 'node:fs';
import Papa from 'papaparse';
import { expect, inject } from 'vitest';
import { test } from './browser.ts';
import { addressOf, pathOf } from './pages.ts';

const built = inject('editions').demo;
const PATH = '/statistics/resident-population/compare/';
const TOWNS = ['130726100', '130726103'];

test('what is chosen is in the address, and an address chooses', async ({ visit: open }) => {
  const page = await open(addressOf(built, PATH));
  for (const name of ['选蔚州镇', '选吉家庄镇']) {
    await page.getByRole('checkbox', { name, exact: true }).check();
  }
  expect(new URL(page.url()).searchParams.get('areas')).toBe(TOWNS.join());
  const again = await open(page.url());
  const rows = again.locator('tr[data-area]:visible');
  expect(await rows.evaluateAll((all) => all.map((row) => row.dataset['area']))).toEqual(TOWNS);
  expect(await again.locator('table:visible').count()).toBe(1);
  await again.getByRole('button', { name: '清除' }).click();
  expect(new URL(again.url()).search).toBe('');
  expect(await rows.count()).toBe(41);
});

test('a comparison goes along to another indicator', async ({ visit: open }) => {
  const page = await open(`${addressOf(built, PATH)}?areas=${TOWNS.join()},nonsense,999999`);
  await page.getByRole('link', { name: '村民委员会', exact: true }).click();
  await page.locator('tr.chosen').first().waitFor();
  expect(page.url()).toContain(`/village-committees/compare/?areas=${TOWNS.join()}`);
  expect(await page.locator('tr.chosen').count()).toBe(2);
});

test('a comparison is downloaded with the numbers of the data', async ({ visit: open }) => {
  const page = await open(`${addressOf(built, PATH)}?areas=${TOWNS.join()}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载比较（CSV）' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('resident-population-comparison.csv');
  const text = fs.readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  const [heads, ...rows] = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
  expect(heads).toEqual(['名次', '地区代码', '地区', '常住人口 (人)']);
  expect(rows).toEqual([
    ['1', '130726100', '蔚州镇', '133531'],
    ['7', '130726103', '吉家庄镇', '16927'],
  ]);
});

test('without script all areas are there, and the page says so', async ({ visit: open }) => {
  const page = await open(addressOf(built, PATH), { javaScriptEnabled: false });
  expect(await page.locator('main').innerText()).toContain('下面是全部地区');
  expect(await page.locator('tbody tr:visible').count()).toBe(41);
  expect(await page.getByRole('checkbox').count()).toBe(0);
});

test('every indicator to compare is one step from the list', async ({ visit: open }) => {
  const page = await open(addressOf(built, '/compare/'));
  const links = page.locator('main .rows a');
  expect(await links.count()).toBeGreaterThan(8);
  const first = await links.first().getAttribute('href');
  expect(first).toBe(pathOf(built, PATH));
});
