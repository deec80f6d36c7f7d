import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import type { Lang } from '#tables/finding.ts';
import { test } from './browser.ts';
import { KeyboardReader } from './focus.ts';
import { addressOf, langs, pathOf } from './pages.ts';

const { official } = inject('editions');
const PHONE = { width: 360, height: 664 };
const say = (lang: Lang, zh: string, en: string): string => (lang === 'zh' ? zh : en);
/** Where the reader is, with the place on the page. */
const placeOf = (page: Page): string => {
  const { pathname, hash } = new URL(page.url());
  return decodeURIComponent(pathname + hash);
};

test.for(langs)(
  'the head leaves a phone four fifths of its height (%s)',
  async (lang, { visit }) => {
    const page = await visit(addressOf(official, '/', lang), { viewport: PHONE });
    const head = await page.locator('header.head').boundingBox();
    expect(head?.height).toBeLessThanOrEqual(PHONE.height / 5);
    expect(await page.locator('header nav a:visible').count()).toBe(6);
    for (const door of await page.locator('.doors a').all()) {
      const box = await door.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.height + 120);
    }
  },
);

describe('from the home page to one’s village', () => {
  test.for([
    ['zh', '曲家庄'],
    ['zh', 'qujiazhuang'],
    ['en', 'qjz'],
  ] as const)('by keyboard (%s: %s)', async ([lang, typed], { visit }) => {
    const page = await visit(addressOf(official, '/', lang), { viewport: PHONE });
    const reader = new KeyboardReader(page);
    await reader.skip();
    await reader.tabTo(say(lang, '您在哪个村或乡镇？', 'Which village or township are you in?'));
    await page.keyboard.type(typed);
    await page.locator('.places li').first().waitFor();
    await reader.follow(/^曲家庄村/);
    expect(placeOf(page)).toMatch(/\/townships\/\d{9}\/#曲家庄村$/);
    await page.locator('here-village:visible').waitFor();
    const main = await page.locator('main').innerText();
    expect(main).toContain(say(lang, '不等于没有', 'does not mean that there is none'));
    expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
    expect(await page.locator('main a[href$="/leaflet/"]').count()).toBe(1);
  });

  test('it is kept on the device and can be forgotten', async ({ visit }) => {
    const page = await visit(`${addressOf(official, '/townships/130726102/')}#东庄村`);
    await page.getByRole('button', { name: '记住这是我的村' }).click();
    await page.goto(addressOf(official, '/', 'en'));
    const mine = page.locator('.mine a');
    await mine.waitFor();
    expect(await mine.innerText()).toBe('东庄村');
    await mine.click();
    expect(placeOf(page)).toBe(`${pathOf(official, '/townships/130726102/', 'en')}#东庄村`);
    await page.goBack();
    await page.getByRole('button', { name: 'Forget it' }).click();
    expect(await page.locator('.mine').isVisible()).toBe(false);
    await page.reload();
    expect(await page.locator('.mine').isVisible()).toBe(false);
  });

  test('a name that is in no register leads to the list of all', async ({ visit }) => {
    const page = await visit(addressOf(official, '/'));
    await page.fill('#place', '没有这个村');
    await page.keyboard.press('Enter');
    await page.locator('.places a', { hasText: '看全部村名' }).click();
    expect(placeOf(page)).toBe('/townships/#villages');
  });

  test('the directory knows it, too, where it has no facility there', async ({ visit }) => {
    const page = await visit(`${addressOf(official, '/facilities/')}?q=曲家庄`);
    const link = page.locator('.empty .links a', { hasText: '曲家庄村' });
    await link.click();
    expect(placeOf(page)).toBe('/townships/130726208/#曲家庄村');
  });

  test('without script by the list', async ({ visit }) => {
    const page = await visit(addressOf(official, '/'), { javaScriptEnabled: false });
    await page.fill('#place', '暖泉');
    await page.keyboard.press('Enter');
    await page.locator('summary', { hasText: '暖泉镇' }).click();
    await page.locator('details[open] a').first().click();
    expect(placeOf(page)).toMatch(/^\/townships\/130726105\/#.+$/);
    await page.locator('.villages li:target').waitFor();
  });
});

describe('a page is passed on', () => {
  const PAGES = [
    '/news/counting-eldercare/',
    '/facilities/beimenzi-mutual-aid-home/',
    '/townships/130726102/',
    '/statistics/elder-village-homes/',
    '/benefits/elder-80/',
  ];
  test.for(PAGES)('by its address, by a code, on paper: %s', async (path, { visit }) => {
    const page = await visit(addressOf(official, path), {
      viewport: PHONE,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
    await press('复制网址');
    await page.locator('pass-on [role=status]', { hasText: '网址已复制' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await press('二维码');
    const code = page.locator('pass-on svg');
    await code.waitFor();
    expect(await code.getAttribute('aria-label')).toBe(page.url());
    expect((await code.boundingBox())?.width).toBeGreaterThan(150);
    await page.evaluate(() => {
      window.print = () => {
        document.title = 'printed';
      };
    });
    await press('打印这一页');
    await page.waitForFunction(() => document.title === 'printed');
  });

  test('by what the device has for sharing, where it has something', async ({ open }) => {
    const page = await open(addressOf(official, '/about/'));
    await page.addInitScript(() => {
      const shared = (data: ShareData) => {
        document.title = `shared ${data.url ?? ''}`;
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'share', { value: shared, configurable: true });
    });
    await page.goto(addressOf(official, PAGES[0] ?? ''));
    await page.getByRole('button', { name: '转给别人' }).click();
    await page.waitForFunction(() => document.title.startsWith('shared '));
    expect(await page.title()).toBe(`shared ${page.url()}`);
  });

  test('without script nothing is offered that does nothing', async ({ visit }) => {
    const page = await visit(addressOf(official, PAGES[0] ?? ''), { javaScriptEnabled: false });
    expect(await page.locator('pass-on').innerHTML()).toBe('');
  });
});
