import type { Page } from 'playwright-core';

/** As many frames as the bar of large print may take to come or go. */
const PATIENCE = 600;

/**
 * Turns large print on or off by its switch. A script presses it, since what finds and presses it as a
 * reader does would be handed over to every page first; `tasks.test.ts` and `facility.test.ts` do so.
 */
export function switchLargePrint(page: Page): Promise<void> {
  return page.evaluate(async (patience) => {
    const wasOn = 'elder' in document.documentElement.dataset;
    const toggle = document.querySelector<HTMLElement>('[data-elder-switch]');
    if (toggle?.checkVisibility() !== true) throw new Error('There is no switch to be seen.');
    toggle.click();
    for (let frame = 0; frame < patience; frame += 1) {
      if ((document.querySelector('.reading-bar') === null) === wasOn) return;
      await new Promise(requestAnimationFrame);
    }
    throw new Error(`The bar of large print does not ${wasOn ? 'go' : 'come'}.`);
  }, PATIENCE);
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
