import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject } from 'vitest';
import { test } from './browser.ts';
import { answered, ask, search, status } from './searching.ts';

const { demo, official } = inject('editions');

describe('the search page', () => {
  test('drops an answer that comes after the next query', async ({ open }) => {
    const page = await open(search('蔚县'));
    await answered(page);
    let held = 0;
    await page.route('**/search/zh/*/t/*', async (route) => {
      held += 1;
      await new Promise((resolve) => setTimeout(resolve, held === 1 ? 1_000 : 0));
      await route.continue();
    });
    await page.fill('input[name=q]', '蔚州');
    await page.press('input[name=q]', 'Enter');
    await page.waitForTimeout(100);
    await ask(page, '暖泉');
    await page.waitForTimeout(1_500);
    expect(await page.textContent('.results mark')).toBe('暖泉');
  });

  test.for([
    ['zh', '暖泉', 'search/zh/index.txt', '失败'],
    ['en', 'veterans', 'search/en/*/t/*', 'could not be loaded'],
  ] as const)(
    'says when the index cannot be had, and tries again (%s, %s, %s)',
    async ([lang, query, file, said], { browser }) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.route(`**/${file}`, (route) => route.abort());
      await page.goto(search(query, lang));
      await page.waitForFunction(
        (text) => document.querySelector('[role=status]')?.textContent.includes(text),
        said,
      );
      await page.unroute(`**/${file}`);
      await page.press('input[name=q]', 'Enter');
      await page.waitForSelector('.results a');
      await context.close();
    },
  );

  test('says plainly that there is no network, and leads on', async ({ browser }) => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(search());
    await context.setOffline(true);
    await page.fill('input[name=q]', '暖泉');
    await page.press('input[name=q]', 'Enter');
    await page.waitForFunction(() =>
      document.querySelector('[role=status]')?.textContent.includes('没有连上网络'),
    );
    expect(await page.isVisible('.none a')).toBe(true);
    await context.setOffline(false);
    await page.press('input[name=q]', 'Enter');
    await page.waitForSelector('.results a');
    await context.close();
  });

  test('says that it is searching where that takes long', async ({ open }) => {
    const page = await open(search());
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/search/zh/index.txt', async (route) => {
      await held;
      await route.continue();
    });
    await page.fill('input[name=q]', '暖泉');
    await page.press('input[name=q]', 'Enter');
    await page.waitForFunction(
      () => document.querySelector('[role=status]')?.textContent === '正在查找……',
    );
    release();
    await answered(page);
    expect(await status(page)).toMatch(/^找到/);
  });

  test('leads on without script', async ({ visit: open }) => {
    const page = await open(search('暖泉'), { javaScriptEnabled: false });
    const links = page.locator('noscript a');
    expect(await links.count()).toBeGreaterThan(2);
    expect(await links.first().isVisible()).toBe(true);
    expect(await page.isVisible('.prompt')).toBe(false);
  });
});

describe('what a search costs', () => {
  test.for([
    ['zh', '暖泉', 50_000],
    ['en', 'Nuanquan', 50_000],
  ] as const)(
    'is nothing before a query, and little for the first (%s, %s, %i bytes)',
    async ([lang, query, most], { open }) => {
      const page = await open(search('', lang));
      const files: string[] = [];
      page.on('request', (request) => {
        const file = new URL(request.url()).pathname.slice(demo.base.length);
        if (file.startsWith(`search/${lang}/`)) files.push(file);
      });
      await page.waitForTimeout(300);
      expect(files).toEqual([]);
      await ask(page, query);
      const sizes = files.map((file) => {
        return gzipSync(fs.readFileSync(path.join(demo.root, file))).length;
      });
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(most);
    },
  );

  test('is 32 KB of script at most, with what answers questions and tells words and signs', () => {
    const html = fs.readFileSync(path.join(official.root, 'search/index.html'), 'utf8');
    const scripts = [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, file = '']) =>
      fs.readFileSync(path.join(official.root, file)),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(gzipSync(Buffer.concat(scripts)).length).toBeLessThanOrEqual(32_768);
  });
});
