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

test('the name of the site stays on one line of a phone in large print', async ({ open }) => {
  const page = await open(addressOf(built, '/map/'), { viewport: PHONE });
  await page.evaluate(() => (document.documentElement.dataset['elder'] = '22'));
  const rows = await page.locator('.brand').evaluate((brand) => {
    const words = document.createRange();
    words.selectNodeContents(brand.lastChild ?? brand);
    return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size;
  });
  expect(rows).toBe(1);
});

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
  Object.assign(window, { said, silent: false });
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
      speak: (utterance: Utterance) => {
        said.push({
          text: utterance.text,
          lang: utterance.lang,
          rate: utterance.rate,
          end: () => utterance.dispatchEvent(new Event('end')),
        });
        const { silent } = window as unknown as { silent: boolean };
        if (!silent) utterance.dispatchEvent(new Event('start'));
      },
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

/** A page in large print whose voice is the fake one, and what presses a button of its reading bar. */
async function withVoice(page: Page): Promise<(name: RegExp) => Promise<void>> {
  await page.addInitScript(FAKE_VOICE);
  await page.reload();
  await switchLargePrint(page);
  return (name) => page.locator('.reading-bar button', { hasText: name }).click();
}

/** Lets the voice come to the end of each sentence until one begins so. */
async function readOnTo(page: Page, start: string): Promise<void> {
  await page.evaluate((start) => {
    const { said } = globalThis as unknown as Said;
    for (let at = 0; at < said.length && !(said[at]?.text ?? '').startsWith(start); at += 1) {
      said[at]?.end();
    }
  }, start);
  expect((await said(page)).at(-1)?.text.slice(0, start.length)).toBe(start);
}

test('of a drawn chart the table is read, and the source of a figure is said on request', async ({
  open,
}) => {
  const page = await open(addressOf(built, '/statistics/people-60-plus/'), { viewport: PHONE });
  const press = await withVoice(page);
  await page.locator('data-chart[data-drawn]').first().waitFor();
  await page.locator('data-chart[data-drawn]').first().scrollIntoViewIfNeeded();
  const rows = page.locator('data-chart[data-drawn] table').first().locator('tbody th[scope=row]');
  const first = ((await rows.first().textContent()) ?? '').trim();
  await press(/^朗读$/);
  await readOnTo(page, first);
  await press(/^停止$/);

  await page.goto(addressOf(built, '/programmes/elder-care/'));
  await page.locator('.reading-bar').waitFor();
  const cited = page.locator('main p', { has: page.locator('.cite', { hasText: /^\s*\d/ }) });
  const sentence = ((await cited.first().textContent()) ?? '').trim().slice(0, 6);
  await press(/^朗读$/);
  await readOnTo(page, sentence);
  await press(/^出处$/);
  expect((await said(page)).at(-1)?.text).toMatch(/^这里的出处是：.+。$/);
  await press(/^继续$/);
  expect((await said(page)).at(-1)?.text).toMatch(new RegExp(`^${sentence}`));
});

test('a device that stays silent is noticed within five seconds', async ({ open }) => {
  const page = await open(addressOf(built, '/about/'), { viewport: PHONE });
  await page.clock.install();
  const press = await withVoice(page);
  await page.evaluate(() => Object.assign(globalThis, { silent: true }));
  await press(/^朗读$/);
  await page.clock.fastForward(5000);
  await expect.poll(() => page.locator('.reading-bar [role=status]').isVisible()).toBe(true);
  expect(await page.locator('.reading-bar').innerText()).toContain('没有读出声音');
  expect(await page.locator('.reading-bar button', { hasText: '停止' }).isVisible()).toBe(false);
});

test('letters have three sizes and high contrast, kept for the next page', async ({ visit }) => {
  const page = await visit(addressOf(built, '/'), { viewport: PHONE });
  await switchLargePrint(page);
  const bar = page.locator('.reading-bar button');
  const shown = () =>
    page.evaluate(() => ({
      size: getComputedStyle(document.body).fontSize,
      ground: getComputedStyle(document.body).backgroundColor,
    }));
  const sizes = [(await shown()).size];
  for (const name of ['大', '更大']) {
    await bar.filter({ hasText: `字号：${name}` }).click();
    sizes.push((await shown()).size);
  }
  expect(sizes).toEqual(['22px', '26px', '30px']);
  await bar.filter({ hasText: '高对比' }).click();
  await page.goto(addressOf(built, '/about/'));
  expect(await shown()).toEqual({ size: '30px', ground: 'rgb(0, 0, 0)' });
  await bar.filter({ hasText: '字号：最大' }).click();
  expect((await shown()).size).toBe('22px');
});

test('in every size the townships come first, and no door lies behind the bar', async ({
  visit,
}) => {
  const page = await visit(addressOf(built, '/'), { viewport: { width: 360, height: 664 } });
  await switchLargePrint(page);
  const bar = page.locator('.reading-bar');
  for (const size of ['22', '26', '30']) {
    await page.evaluate((words) => (document.documentElement.dataset['elder'] = words), size);
    // The bar takes its new room in the next frame; what has the focus before that stays behind it.
    await page.waitForFunction(() => {
      const { scrollPaddingBottom } = getComputedStyle(document.documentElement);
      const bar = document.querySelector<HTMLElement>('.reading-bar')?.offsetHeight ?? 0;
      return bar > 0 && parseFloat(scrollPaddingBottom) === bar;
    });
    const asks = page.locator('main').locator('label, summary, .doors a');
    expect(await asks.allInnerTexts().then(([first]) => first)).toContain('您在哪个村或乡镇？');
    for (const door of await page.locator('.towns summary, .doors a').all()) {
      await door.focus();
      // The page may still be scrolling to it.
      await expect
        .poll(async () => {
          const { y = 0, height = 0 } = (await door.boundingBox()) ?? {};
          const top = (await bar.boundingBox())?.y ?? 0;
          return y + height - top;
        })
        .toBeLessThanOrEqual(0.5);
    }
    await page.locator('.towns summary').press('Enter');
    expect(await page.locator('.towns a').count()).toBe(22);
    expect(await page.locator('.towns a').first().innerText()).toBe('蔚州镇');
    await page.locator('.towns summary').press('Enter');
  }
});

test('a browser that cannot speak shows no button for it', async ({ open }) => {
  const page = await open(addressOf(built, '/'));
  await page.addInitScript(() => {
    delete (Window.prototype as { speechSynthesis?: unknown }).speechSynthesis;
    delete (window as { speechSynthesis?: unknown }).speechSynthesis;
  });
  await page.reload();
  await switchLargePrint(page);
  const buttons = await page.locator('.reading-bar button').allTextContents();
  expect(buttons).toEqual(['字号：大', '高对比', '阅读尺']);
});

test('the ruler follows the pointer and can be put away', async ({ open }) => {
  const page = await open(addressOf(built, '/about/'));
  await switchLargePrint(page);
  const ruler = page.locator('.reading-bar button', { hasText: '阅读尺' });
  await ruler.click();
  await page.mouse.move(200, 333);
  const top = () => page.locator('.ruler').evaluate((line) => line.getBoundingClientRect().top);
  expect(await top()).toBeCloseTo(333, 0);
  await ruler.click();
  expect(await page.locator('.ruler').count()).toBe(0);
});
