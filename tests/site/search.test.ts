import { describe, expect, inject } from 'vitest';
import { test } from './browser.ts';
import { addressOf, pathOf } from './pages.ts';
import { addresses, answered, ask, openSections, search, status } from './searching.ts';

const { demo, official } = inject('editions');

describe('the search page', () => {
  test('finds a township by its name, and says so', async ({ visit: open }) => {
    const page = await open(search());
    await ask(page, '暖泉');
    expect(await status(page)).toMatch(/^找到\d+条/);
    const [first] = await addresses(page);
    expect(first).toBe(pathOf(demo, '/townships/130726105/'));
    expect(await page.textContent('.results mark')).toBe('暖泉');
    expect(await page.textContent('.results li a')).toContain('暖泉镇');
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

  test('searches English pages in English', async ({ visit: open }) => {
    const page = await open(search('veterans', 'en'));
    await answered(page);
    expect(await status(page)).toMatch(/results?/);
    const found = await addresses(page);
    expect(found).toContain(pathOf(demo, '/news/veterans-support/', 'en'));
    expect(found.every((address) => address?.startsWith(`${demo.base}en/`))).toBe(true);
  });

  test('groups results by kind, each with its number', async ({ visit: open }) => {
    const page = await open(search('暖泉'));
    await answered(page);
    const numbers = async (selector: string) =>
      (await page.locator(selector).allTextContents()).map((text) => text.replaceAll(' ', ''));
    const [all, ...kinds] = await numbers('.groups button');
    // A page to which the query leads stands in front of its section.
    expect(kinds).toEqual(expect.arrayContaining(await numbers('.results h2')));
    const counts = kinds.map((text) => Number(/\d+/.exec(text)?.[0]));
    expect(all).toBe(`全部${counts.reduce((sum, count) => sum + count)}`);
  });

  test('asks whether a slip was meant, and keeps to what was typed where it was not', async ({
    visit: open,
  }) => {
    const page = await open(search('敬老园'));
    await answered(page);
    expect(await page.textContent('.match')).toBe(
      '您要找的是“敬老院”吗？下面是它的近似结果。只找“敬老园”',
    );
    await page.click('.match a');
    await page.waitForSelector('.none:not([hidden])');
    expect(await page.inputValue('input[name=q]')).toBe('"敬老园"');
    expect(await page.textContent('.match')).toContain('您要找的是：敬老院');
    await page.click('.match a');
    await page.waitForSelector('.results mark');
    expect(await page.textContent('.results mark')).toBe('敬老院');
  });

  test('marks examples and puts them after real pages', async ({ visit: open }) => {
    const page = await open(search('Daiwangcheng mutual-aid', 'en'));
    await answered(page);
    await openSections(page);
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
    const first = marks.indexOf('Example');
    expect(first).toBeGreaterThan(0);
    expect(marks.slice(first)).toEqual(marks.slice(first).map(() => 'Example'));
  });

  test('lists more on demand and goes on at the first new one', async ({ visit: open }) => {
    const page = await open(search('互助幸福院'));
    await answered(page);
    expect(await addresses(page)).toHaveLength(10);
    // The first of them leads all results, so that no section of its own follows.
    await openSections(page);
    await page.click('.groups [data-section=facilities]');
    await answered(page);
    expect(await addresses(page)).toHaveLength(10);
    await page.click('.more');
    await page.waitForSelector('.results li:nth-child(20)');
    const [, , , , , , , , , , eleventh] = await addresses(page);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(focused).toBe(eleventh);
    expect(await status(page)).toContain('先列20条');
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

  test.for([
    ['蔚县有多少养老院', 'zh', '81处', '/statistics/elder-places/'],
    ['暖泉镇敬老院电话', 'zh', '本站还没查到暖泉镇的县级敬老院', '/townships/130726105/'],
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

  test.for([
    ['蔚县有多少老人', 'zh'],
    ['养老院收费', 'zh'],
    ['养老院几家', 'zh'],
    ['西合营有养老院吗', 'zh'],
    ['how many old people in yu county', 'en'],
    ['care home near xiheying', 'en'],
  ] as const)(
    'shows a result below the answer to %s on a phone',
    async ([query, lang], { visit }) => {
      const address = `${addressOf(official, '/search/', lang)}?q=${encodeURIComponent(query)}`;
      const page = await visit(address, { viewport: { width: 360, height: 664 } });
      await answered(page);
      expect(await page.isVisible('.answer')).toBe(true);
      const first = await page.locator('.results li a').first().boundingBox();
      expect(first?.y).toBeLessThan(664);
      // The sections are one press away, with the filters.
      expect(await page.isVisible('.groups button')).toBe(false);
      await page.click('details:has(.filters) > summary');
      expect(await page.isVisible('.groups button')).toBe(true);
    },
  );

  test.for(['jinglaoyuan', 'jly', '敬老園', '敬老园'])(
    'finds 敬老院 by %s',
    async (query, { visit: open }) => {
      const page = await open(search(query));
      await answered(page);
      expect(await page.textContent('.results mark')).toBe('敬老院');
    },
  );

  test.for([
    ['政府信息公开', 'zh'],
    ['申请公开', 'zh'],
    ['怎么要名单', 'zh'],
    ['freedom of information', 'en'],
  ] as const)('leads who types %s to how to ask', async ([query, lang], { visit }) => {
    const page = await visit(
      `${addressOf(official, '/search/', lang)}?q=${encodeURIComponent(query)}`,
    );
    await answered(page);
    const first = page.locator('.answer a, .results li a').first();
    expect(await first.getAttribute('href')).toBe(pathOf(official, '/disclosure/guide/', lang));
  });

  test('counts results by section and narrows them', async ({ visit: open }) => {
    const page = await open(search('互助幸福院'));
    await answered(page);
    const facilities = page.locator('.groups button[data-section=facilities]');
    const count = Number(/\d+/.exec((await facilities.textContent()) ?? '')?.[0]);
    await openSections(page);
    await facilities.click();
    await answered(page);
    expect(await status(page)).toContain(`找到${count}条`);
    await page.click('details:has(.filters) > summary');
    await page.selectOption('select[name=township]', '130726105');
    await page.waitForFunction(
      (before) => !document.querySelector('[role=status]')?.textContent.includes(before),
      `找到${count}条`,
    );
    expect((await addresses(page)).every((href) => href?.includes('130726105'))).toBe(true);
  });
});
