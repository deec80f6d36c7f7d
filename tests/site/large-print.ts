import type { Page } from 'playwright-core';

/** Turns large print on or off by its switch. */
export async function switchLargePrint(page: Page): Promise<void> {
  const wasOn = (await page.locator('html[data-elder]').count()) > 0;
  await page.locator('[data-elder-switch]').click();
  await page.locator('.reading-bar').waitFor({ state: wasOn ? 'detached' : 'attached' });
}

/** What large print promises, measured in the page. Sizes in CSS pixels. */
export function measureLargePrint(page: Page) {
  return page.evaluate(() => {
    const shown = (element: Element): boolean => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && element.closest('.sr') === null;
    };
    const text = Array.from(document.querySelectorAll('main :is(p, li, dt, dd, td, th, label)'))
      .filter(shown)
      // What is drawn grows with its drawing; marks repeat what a name says already.
      .filter((element) => element.closest('svg, .mark') === null)
      .filter((element) => element.textContent.trim() !== '')
      .map((element) => ({
        size: parseFloat(getComputedStyle(element).fontSize),
        about: `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 30)}`,
      }));
    const body = getComputedStyle(document.body);
    // Links inside a sentence are as high as their line; everything else is a target of its own.
    const targets = Array.from(
      document.querySelectorAll(
        'button, input:not([type=hidden], [type=checkbox], [type=radio]), select, summary, .nav a, .links a, .doors a',
      ),
    ).filter(shown);
    return {
      size: parseFloat(body.fontSize),
      lineHeight: parseFloat(body.lineHeight) / parseFloat(body.fontSize),
      tooSmall: text.filter(({ size }) => size < 18).map(({ about, size }) => `${about}: ${size}`),
      tooLow: targets
        .filter((target) => target.getBoundingClientRect().height < 59.5)
        .map((target) => `${target.localName} ${target.textContent.trim()}`),
    };
  });
}

/** How far a page is wider than its window. */
export function sidewaysOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
