import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from './browser.ts';
import { switchLargePrint } from './large-print.ts';
import { addressOf } from './pages.ts';

const built = inject('editions').demo;
const PHONE = { width: 360, height: 780 };

/** An entry of the browser's record of what moved. */
interface Shift {
  readonly value: number;
}

test('large print is remembered, is there before anything is drawn, and moves nothing', async ({
  open,
}) => {
  const page = await open(addressOf(built, '/'), { viewport: PHONE });
  await switchLargePrint(page);
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

test.for([
  ['zh', false],
  ['zh', true],
  ['en', false],
  ['en', true],
] as const)(
  'the way to the search stays where it is when the switch arrives after it (%s, large print: %s)',
  async ([lang, large], { open }) => {
    const page = await open(addressOf(built, '/news/', lang), { viewport: PHONE });
    if (large) await switchLargePrint(page);
    const field = page.locator('header .find-link');
    const box = await field.boundingBox();
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('header .elder-switch')) part.remove();
    });
    expect(await field.boundingBox()).toEqual(box);
  },
);

test('the home of large print leads to the five tasks', async ({ open }) => {
  const page = await open(addressOf(built, '/'), { viewport: PHONE });
  await switchLargePrint(page);
  expect(await page.locator('.doors a:visible').count()).toBe(5);
  expect(await page.locator('.map:visible').count()).toBe(0);
  await page.locator('.doors a', { hasText: '查电话' }).click();
  expect(await page.locator('h1').textContent()).toContain('查电话');
});

/** Contrast of the hint in the search field with its ground. */
const hintContrast = (page: Page): Promise<number> =>
  page.locator('header input').evaluate((input) => {
    const luminance = (colour: string): number => {
      const parts = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
    };
    const ground = luminance(getComputedStyle(document.body).backgroundColor);
    const hint = luminance(getComputedStyle(input, '::placeholder').color);
    return (Math.max(ground, hint) + 0.05) / (Math.min(ground, hint) + 0.05);
  });

test.for(['light', 'dark'] as const)(
  'the hint in an empty field is as plain as other text (%s)',
  async (colorScheme, { visit }) => {
    const page = await visit(addressOf(built, '/about/'), { colorScheme });
    expect(await hintContrast(page)).toBeGreaterThanOrEqual(7);
  },
);

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
  await switchLargePrint(page);
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
  await switchLargePrint(page);
  expect(await page.locator('.reading-bar button').allTextContents()).toEqual(['阅读尺']);
});

test('the ruler follows the pointer and can be put away', async ({ open }) => {
  const page = await open(addressOf(built, '/about/'));
  await switchLargePrint(page);
  const ruler = page.locator('.reading-bar [aria-pressed]');
  await ruler.click();
  await page.mouse.move(200, 333);
  const top = () => page.locator('.ruler').evaluate((line) => line.getBoundingClientRect().top);
  expect(await top()).toBeCloseTo(333, 0);
  await ruler.click();
  expect(await page.locator('.ruler').count()).toBe(0);
});
