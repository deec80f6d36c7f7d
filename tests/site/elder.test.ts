import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './browser.ts';
import { addressOf, langs, pagesOf } from './pages.ts';

const built = inject('editions').demo;
const PHONE = { width: 360, height: 780 };
const DESKTOP = { width: 1280, height: 900 };

/** An entry of the browser's record of what moved. */
interface Shift {
  readonly value: number;
}

/** Turns large print on by its switch. */
async function enlarge(page: Page): Promise<void> {
  await page.locator('[data-elder-switch]').click();
  await page.locator('.reading-bar').waitFor();
}

/** What large print promises, measured in the page. Sizes in CSS pixels. */
function measure(page: Page) {
  return page.evaluate(() => {
    const shown = (element: Element): boolean => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.height > 1;
    };
    const text = Array.from(document.querySelectorAll('main :is(p, li, dd, td)'))
      .filter(shown)
      .filter((element) => element.closest('svg, .mark, .sr') === null)
      .map((element) => getComputedStyle(element));
    const body = getComputedStyle(document.body);
    // Links inside a sentence are as high as their line; everything else is a target of its own.
    const targets = Array.from(
      document.querySelectorAll(
        'button, input:not([type=hidden]), .nav a, .links a, .elder-home a',
      ),
    ).filter(shown);
    return {
      size: parseFloat(body.fontSize),
      lineHeight: parseFloat(body.lineHeight) / parseFloat(body.fontSize),
      smallest: Math.min(...text.map((style) => parseFloat(style.fontSize))),
      tooLow: targets
        .filter((target) => target.getBoundingClientRect().height < 59.5)
        .map((target) => `${target.localName} ${target.textContent.trim()}`),
    };
  });
}

describe.each([
  { screen: 'a phone', viewport: PHONE, least: 18 },
  { screen: 'a computer', viewport: DESKTOP, least: 22 },
])('large print on $screen', ({ viewport, least }) => {
  const paths = ['/', '/facilities/beimenzi-mutual-aid-home/', '/townships/130726101/', '/phones/'];

  test.for(langs.flatMap((lang) => paths.map((path) => ({ lang, path }))))(
    'has large type, room and targets: $path ($lang)',
    async ({ lang, path }, { open }) => {
      const page = await open(addressOf(built, path, lang), { viewport });
      await enlarge(page);
      const found = await measure(page);
      expect(found.size).toBeGreaterThanOrEqual(least);
      expect(found.smallest).toBeGreaterThanOrEqual(18);
      expect(found.lineHeight).toBeGreaterThanOrEqual(1.6);
      expect(found.tooLow).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBeLessThanOrEqual(0);
    },
  );
});

test('large print is remembered, is there before anything is drawn, and moves nothing', async ({
  open,
}) => {
  const page = await open(addressOf(built, '/'), { viewport: PHONE });
  await enlarge(page);
  // The choice is in force when the body begins, long before the deferred scripts run.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('body') === null) return;
      observer.disconnect();
      document.documentElement.dataset['early'] = String(
        'elder' in document.documentElement.dataset,
      );
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(addressOf(built, '/news/'));
  await page.locator('.reading-bar').waitFor();
  const shifted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as Shift).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
  expect(await page.locator('html').getAttribute('data-early')).toBe('true');
  expect(shifted).toBe(0);
  await page.locator('[data-elder-switch]').click();
  await page.locator('.reading-bar').waitFor({ state: 'detached' });
  await page.reload();
  expect(await page.locator('html[data-elder]').count()).toBe(0);
});

test('the home of large print leads to the four tasks', async ({ open }) => {
  const page = await open(addressOf(built, '/'), { viewport: PHONE });
  expect(await page.locator('.elder-home').isVisible()).toBe(false);
  await enlarge(page);
  expect(await page.locator('.elder-home a:visible').count()).toBe(4);
  expect(await page.locator('.map:visible').count()).toBe(0);
  await page.locator('.elder-home a', { hasText: '查电话' }).click();
  expect(await page.locator('h1').textContent()).toContain('机构电话');
});

test('without script a link says how to enlarge the page', async ({ open }) => {
  const page = await open(addressOf(built, '/'), { javaScriptEnabled: false });
  expect(await page.locator('[data-elder-switch]').isVisible()).toBe(false);
  await page.locator('a.elder-switch').click();
  expect(decodeURIComponent(page.url())).toMatch(/accessibility\/#长辈版$/);
});

/** A voice that notes what it is given and speaks only when told to. */
const FAKE_VOICE = () => {
  const said: { text: string; lang: string; rate: number; end: () => void }[] = [];
  Object.assign(window, { said });
  class Utterance extends EventTarget {
    text: string;
    lang = '';
    rate = 1;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      speaking: true,
      cancel: () => undefined,
      speak: (utterance: Utterance) =>
        said.push({
          text: utterance.text,
          lang: utterance.lang,
          rate: utterance.rate,
          end: () => utterance.dispatchEvent(new Event('end')),
        }),
    },
  });
};
interface Said {
  readonly said: readonly { text: string; lang: string; rate: number; end: () => void }[];
}
const said = (page: Page) =>
  page.evaluate(() =>
    (globalThis as unknown as Said).said.map(({ text, lang, rate }) => ({ text, lang, rate })),
  );
const endSentence = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Said).said.at(-1)?.end());
const markedText = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('reading') ?? [])].map(String).join(''));

test('a page is read sentence by sentence, with the sentence marked, pause and speed', async ({
  open,
}) => {
  const page = await open(addressOf(built, '/facilities/beimenzi-mutual-aid-home/'), {
    viewport: PHONE,
  });
  await page.addInitScript(FAKE_VOICE);
  await page.reload();
  await enlarge(page);
  const press = (name: RegExp) => page.locator('.reading-bar button', { hasText: name }).click();
  await press(/^朗读$/);
  expect(await said(page)).toEqual([{ text: '北门子互助型养老幸福院', lang: 'zh-CN', rate: 1 }]);
  expect(await markedText(page)).toBe('北门子互助型养老幸福院');
  await endSentence(page);
  expect((await said(page))[1]?.text).toMatch(/^村级互助幸福院/);
  await press(/^暂停$/);
  await endSentence(page);
  expect(await said(page)).toHaveLength(2);
  await press(/^语速/);
  await press(/^继续$/);
  const again = await said(page);
  expect(again.at(-1)?.text).toBe(again[1]?.text);
  expect(again.at(-1)?.rate).toBeGreaterThan(1);
  await press(/^停止$/);
  expect(await markedText(page)).toBe('');
});

test('a browser that cannot speak shows no button for it', async ({ open }) => {
  const page = await open(addressOf(built, '/'));
  await page.addInitScript(() => {
    delete (Window.prototype as { speechSynthesis?: unknown }).speechSynthesis;
    delete (window as { speechSynthesis?: unknown }).speechSynthesis;
  });
  await page.reload();
  await enlarge(page);
  expect(await page.locator('.reading-bar button').allTextContents()).toEqual(['阅读尺']);
});

test('the ruler follows the pointer and can be put away', async ({ open }) => {
  const page = await open(addressOf(built, '/about/'));
  await enlarge(page);
  const ruler = page.locator('.reading-bar [aria-pressed]');
  await ruler.click();
  await page.mouse.move(200, 333);
  const top = () => page.locator('.ruler').evaluate((line) => line.getBoundingClientRect().top);
  expect(await top()).toBeCloseTo(333, 0);
  await ruler.click();
  expect(await page.locator('.ruler').count()).toBe(0);
});

describe('axe finds nothing in large print on the', () => {
  const pages = pagesOf('demo').filter(({ path }) =>
    ['/', '/facilities/beimenzi-mutual-aid-home/', '/townships/130726100/', '/phones/'].includes(
      path,
    ),
  );

  test.for(pages)('$name', async ({ path, lang }, { open }) => {
    const page = await open(addressOf(built, path, lang), { viewport: PHONE });
    await enlarge(page);
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({
        runOnly: {
          type: 'tag',
          values: [
            'wcag2a',
            'wcag2aa',
            'wcag2aaa',
            'wcag21a',
            'wcag21aa',
            'wcag22aa',
            'best-practice',
          ],
        },
      })
      .analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ).toEqual([]);
  });
});
