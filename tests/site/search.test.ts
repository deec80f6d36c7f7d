import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './browser.ts';
import { attribute, builtPages, elementsIn } from './built.ts';
import { addressOf, langs, pathOf } from './pages.ts';

const { demo, official } = inject('editions');
const search = (query = '', lang: 'zh' | 'en' = 'zh') =>
  `${addressOf(demo, '/search/', lang)}${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`;

/** Waits for the answer to the last query. */
async function answered(page: Page): Promise<void> {
  await page.waitForSelector('.results:not([aria-busy])', { state: 'attached' });
}

async function ask(page: Page, query: string): Promise<void> {
  await page.fill('input[name=q]', query);
  await page.press('input[name=q]', 'Enter');
  await answered(page);
}

const status = async (page: Page) => (await page.textContent('[role=status]')) ?? '';
const addresses = (page: Page) =>
  page.$$eval('.results a', (links) => links.map((link) => link.getAttribute('href')));

describe('the search page', () => {
  test('finds a township by its name, and says so', async ({ visit: open }) => {
    const page = await open(search());
    await ask(page, '暖泉');
    expect(await status(page)).toMatch(/^找到\d+条/);
    const [first] = await addresses(page);
    expect(first).toBe(pathOf(demo, '/townships/130726105/'));
    expect(await page.textContent('.results mark')).toBe('暖泉');
    expect(await page.textContent('.results h2')).toMatch(/^乡镇 \d+$/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('暖泉');
  });

  test.for(['西合营', '养老院', '互助幸福院', '敬老院', '56', '1000', '２０２２年９月'])(
    'finds %s from a link',
    async (query, { visit: open }) => {
      const page = await open(search(query));
      await answered(page);
      expect(await addresses(page)).not.toEqual([]);
    },
  );

  test('searches while the reader types, after a pause', async ({ visit: open }) => {
    const page = await open(search());
    await page.locator('input[name=q]').pressSequentially('敬老院', { delay: 20 });
    await page.waitForSelector('.results a');
    expect(new URL(page.url()).searchParams.get('q')).toBe('敬老院');
  });

  test('waits while letters are still being turned into characters', async ({ open }) => {
    const page = await open(search());
    const keyboard = await page.context().newCDPSession(page);
    await page.focus('input[name=q]');
    const composition = { text: 'nuanquan', selectionStart: 8, selectionEnd: 8 };
    await keyboard.send('Input.imeSetComposition', composition);
    await page.waitForTimeout(500);
    expect(new URL(page.url()).search).toBe('');
    await keyboard.send('Input.insertText', { text: '暖泉' });
    await page.waitForSelector('.results a');
  });

  test('searches English pages in English', async ({ visit: open }) => {
    const page = await open(search('veterans', 'en'));
    await answered(page);
    expect(await status(page)).toMatch(/results?/);
    const found = await addresses(page);
    expect(found).toContain(pathOf(demo, '/news/veterans-support/', 'en'));
    expect(found.every((address) => address?.startsWith(`${demo.base}en/`))).toBe(true);
  });

  test.for([true, false])(
    'is where the field of every page leads, script %s',
    async (on, { visit: open }) => {
      const page = await open(addressOf(demo, '/en/news/'), { javaScriptEnabled: on });
      await page.fill('header form[role=search] input', 'Nuanquan');
      await page.click('header form[role=search] button');
      await page.waitForURL(/\/en\/search\/\?q=Nuanquan$/);
      await page.waitForSelector(on ? '.results a' : 'noscript a');
    },
  );

  test('groups results by kind, each with its number', async ({ visit: open }) => {
    const page = await open(search('暖泉'));
    await answered(page);
    const numbers = async (selector: string) =>
      (await page.locator(selector).allTextContents()).map((text) => text.replaceAll(' ', ''));
    const [all, ...kinds] = await numbers('.groups button');
    expect((await numbers('.results h2')).toSorted()).toEqual(kinds.toSorted());
    const counts = kinds.map((text) => Number(/\d+/.exec(text)?.[0]));
    expect(all).toBe(`全部${counts.reduce((sum, count) => sum + count)}`);
  });

  test('asks whether a slip was meant, and keeps to what was typed where it was not', async ({
    visit: open,
  }) => {
    const page = await open(search('敬老园'));
    await answered(page);
    expect(await page.textContent('.match')).toBe(
      '你要找的是“敬老院”吗？下面是它的近似结果。只找“敬老园”',
    );
    await page.click('.match a');
    await page.waitForSelector('.none:not([hidden])');
    expect(await page.inputValue('input[name=q]')).toBe('"敬老园"');
    expect(await page.textContent('.match')).toContain('你要找的是：敬老院');
    await page.click('.match a');
    await page.waitForSelector('.results mark');
    expect(await page.textContent('.results mark')).toBe('敬老院');
  });

  test('shows what was typed as text, never as markup', async ({ visit: open }) => {
    const page = await open(search('<img onerror=alert(x)>'));
    await answered(page);
    expect(await status(page)).toContain('<img onerror=alert(x)>');
    await ask(page, '<script>');
    expect(await page.$$('site-search img, site-search script')).toEqual([]);
  });

  test('takes whatever is typed without breaking', async ({ visit: open }) => {
    const page = await open(search());
    const unlikely = 'vxqzj';
    const hostile = [
      `"${unlikely}`,
      `"" ' “”`,
      '^.*+?$()[]{}|\\/ \\p{L} (a+)+$',
      `<b>${unlikely}</b>&lt;i&gt;<svg onload=alert(1)>`,
      '👨‍👩‍👧‍👦😀🇨🇳',
      '\u202eمرحبا暖泉\u2066',
      '\u200b\u2060\ufeff',
      '暖\u200b泉',
      '\ud800暖泉\udc00',
      '\ud83d',
      '__proto__ constructor',
      '0'.repeat(90),
      `zq1234 ${unlikely}`,
    ];
    for (const query of hostile) {
      await page.evaluate((text) => {
        const input = document.querySelector<HTMLInputElement>('input[name=q]');
        if (input !== null) input.value = text;
      }, query);
      await page.press('input[name=q]', 'Enter');
      await page.waitForFunction(
        () =>
          document.querySelector('.results')?.hasAttribute('aria-busy') === false &&
          (document.querySelector('[role=status]')?.textContent !== '' ||
            document.querySelector('.prompt:not([hidden])') !== null),
      );
      expect(await status(page), query).not.toContain('失败');
    }
    expect(await page.$$('site-search b, site-search svg, site-search script')).toEqual([]);
    await ask(page, '暖\u200b泉');
    expect(await page.textContent('.results mark')).toBe('暖泉');
  });

  test('cuts a very long query in sight of the reader', async ({ visit: open }) => {
    const page = await open(search());
    await ask(page, '养'.repeat(10_000));
    expect(await page.inputValue('input[name=q]')).toHaveLength(100);
  });

  test('marks examples and puts them after real pages', async ({ visit: open }) => {
    const page = await open(search('Nuanquan mutual-aid', 'en'));
    await answered(page);
    await page.click('.groups [data-section=facilities]');
    await answered(page);
    // Examples weigh least, so they stand at the end of the list.
    while (await page.locator('.more').isVisible()) {
      const shown = await page.locator('.results li').count();
      await page.click('.more');
      await page.waitForSelector(`.results li:nth-child(${shown + 1})`);
    }
    const marks = await page.$$eval('.results li', (items) =>
      items.map((item) => item.querySelector('.mark')?.textContent ?? null),
    );
    expect(marks[0]).toBeNull();
    expect(marks).toContain('Example');
  });

  test('lists more on demand and goes on at the first new one', async ({ visit: open }) => {
    const page = await open(search('互助幸福院'));
    await answered(page);
    expect(await addresses(page)).toHaveLength(10);
    await page.click('.results section:has(h2:text("机构")) > button');
    await answered(page);
    expect(await addresses(page)).toHaveLength(10);
    await page.click('.more');
    await page.waitForSelector('.results li:nth-child(20)');
    const [, , , , , , , , , , eleventh] = await addresses(page);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(focused).toBe(eleventh);
    expect(await status(page)).toContain('先列20条');
  });

  test('clears by Escape', async ({ visit: open }) => {
    const page = await open(search('暖泉'));
    await answered(page);
    await page.press('input[name=q]', 'Escape');
    expect(await page.inputValue('input[name=q]')).toBe('');
    expect(await addresses(page)).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.isVisible('.prompt')).toBe(true);
  });

  test('helps on where nothing is found', async ({ visit: open }) => {
    const page = await open(search());
    await ask(page, 'vxvxv');
    expect(await status(page)).toBe('没有找到“vxvxv”。');
    expect(await page.isVisible('.match')).toBe(false);
    const links = await page.$$eval('.none a', (all) =>
      all.map((link) => link.getAttribute('href')),
    );
    expect(links).toContain(pathOf(demo, '/townships/'));
    expect(links.at(-1)).toMatch(/\/en\/search\/\?q=vxvxv$/);
  });

  test('drops an answer that comes after the next query', async ({ open }) => {
    const page = await open(search('蔚县'));
    await answered(page);
    let held = 0;
    await page.route('**/search/zh/index/*', async (route) => {
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

  test('says when the index cannot be had, and tries again', async ({ browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/search/zh/pagefind-entry.json*', (route) => route.abort());
    await page.goto(search('暖泉'));
    await page.waitForFunction(() =>
      document.querySelector('[role=status]')?.textContent.includes('失败'),
    );
    await page.unroute('**/search/zh/pagefind-entry.json*');
    await page.press('input[name=q]', 'Enter');
    await page.waitForSelector('.results a');
    await context.close();
  });

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
    await page.route('**/search/zh/pagefind-entry.json*', async (route) => {
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

  test.for([
    ['蔚县有多少养老院', 'zh', '81处', '/statistics/elder-places/'],
    ['暖泉镇敬老院电话', 'zh', '暖泉镇没有列出县级敬老院', '/townships/130726105/'],
    ['how many care homes are there', 'en', '81', '/statistics/elder-places/'],
  ] as const)('answers %s', async ([query, lang, said, link], { visit: open }) => {
    const page = await open(search(query, lang));
    await answered(page);
    expect(await page.textContent('.answer')).toContain(said);
    const links = await page.$$eval('.answer a', (all) =>
      all.map((one) => one.getAttribute('href')),
    );
    expect(links.some((href) => href?.startsWith(pathOf(demo, link, lang)))).toBe(true);
  });

  test.for(['jinglaoyuan', 'jly', '敬老園', '敬老园'])(
    'finds 敬老院 by %s',
    async (query, { visit: open }) => {
      const page = await open(search(query));
      await answered(page);
      expect(await page.textContent('.results mark')).toBe('敬老院');
    },
  );

  test('counts results by section and narrows them', async ({ visit: open }) => {
    const page = await open(search('互助幸福院'));
    await answered(page);
    const facilities = page.locator('.groups button[data-section=facilities]');
    const count = Number(/\d+/.exec((await facilities.textContent()) ?? '')?.[0]);
    await facilities.click();
    await answered(page);
    expect(await status(page)).toContain(`找到${count}条`);
    await page.click('summary');
    await page.selectOption('select[name=township]', '130726105');
    await page.waitForFunction(
      (before) => !document.querySelector('[role=status]')?.textContent.includes(before),
      `找到${count}条`,
    );
    expect((await addresses(page)).every((href) => href?.includes('130726105'))).toBe(true);
  });

  test('keeps queries on the device until they are cleared', async ({ visit: open }) => {
    const page = await open(search());
    await ask(page, '暖泉');
    await page.goto(search());
    expect(await page.textContent('.recent a')).toBe('暖泉');
    await page.click('.recent a');
    await page.waitForSelector('.results a');
    await page.goto(search());
    await page.click('.forget');
    expect(await page.isVisible('.recent')).toBe(false);
    expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
  });

  test('is used by keys alone', async ({ visit: open }) => {
    const page = await open(search('暖泉'));
    await answered(page);
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('href') ?? document.activeElement?.localName,
      );
    await page.keyboard.press('/');
    expect(await focused()).toBe('input');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(pathOf(demo, '/townships/130726105/'));
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('input');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('input');
  });

  test('leads on without script', async ({ visit: open }) => {
    const page = await open(search('暖泉'), { javaScriptEnabled: false });
    const links = page.locator('noscript a');
    expect(await links.count()).toBeGreaterThan(2);
    expect(await links.first().isVisible()).toBe(true);
    expect(await page.isVisible('.prompt')).toBe(false);
  });
});

describe('the search field', () => {
  test.for(langs)('stands once on every page and leads to the search page (%s)', (lang) => {
    const leadsTo = pathOf(demo, '/search/', lang);
    const wrong = builtPages(demo)
      .filter(({ file }) => !file.includes('embed/') && file.startsWith('en/') === (lang === 'en'))
      .filter(({ document }) => {
        const [form, ...others] = elementsIn(document, 'form').filter(
          (one) => attribute(one, 'role') === 'search',
        );
        const works = form !== undefined && attribute(form, 'action') === leadsTo;
        return !works || others.length > 0;
      });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('what a search costs', () => {
  test('is nothing before a query, and 150 KB at most for the first', async ({ open }) => {
    const page = await open(search());
    const files: string[] = [];
    page.on('request', (request) => {
      const file = new URL(request.url()).pathname.slice(demo.base.length);
      if (file.startsWith('search/zh/')) files.push(file);
    });
    await page.waitForTimeout(300);
    expect(files).toEqual([]);
    await ask(page, '暖泉');
    const sizes = files.map((file) => {
      const bytes = fs.readFileSync(path.join(demo.root, file));
      return /\.(js|txt|json)$/.test(file) ? gzipSync(bytes).length : bytes.length;
    });
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  });

  test('is 20 KB of script at most', () => {
    const html = fs.readFileSync(path.join(official.root, 'search/index.html'), 'utf8');
    const scripts = [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, file = '']) =>
      fs.readFileSync(path.join(official.root, file)),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(gzipSync(Buffer.concat(scripts)).length).toBeLessThanOrEqual(20_480);
  });
});
