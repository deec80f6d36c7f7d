import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './browser.ts';
import { addressOf } from './pages.ts';

const { official } = inject('editions');
const PHONE = { width: 360, height: 664 };

/** How tall a page is in CSS pixels, with what is folded folded. */
const heightOf = (page: Page): Promise<number> =>
  page.locator('main').evaluate((main) => main.getBoundingClientRect().bottom + scrollY);

describe('on a phone', () => {
  test.for([
    ['/facilities/', 4 * PHONE.height],
    ['/statistics/resident-population/', 3000],
    ['/statistics/elder-village-homes/', 3000],
    ['/reconciliation/', 4 * PHONE.height],
    ['/disclosure/', 6 * PHONE.height],
    ['/en/disclosure/', 8 * PHONE.height],
  ] as const)('%s is short before its folds', async ([path, most], { visit }) => {
    const page = await visit(addressOf(official, path), { viewport: PHONE });
    expect(await heightOf(page)).toBeLessThanOrEqual(most);
  });

  test('gaps stand first in one table, identities behind one line', async ({ visit }) => {
    const page = await visit(addressOf(official, '/reconciliation/'), { viewport: PHONE });
    const gaps = page.locator('.gaps tbody tr');
    const summary = await page.locator('main > p').nth(1).innerText();
    expect(`${await gaps.count()}项有出入`).toBe(/\d+项有出入/.exec(summary)?.[0]);
    expect(await page.locator('#agrees summary').count()).toBe(1);
    expect(await page.locator('#agrees li').filter({ visible: true }).count()).toBe(0);
    // A check that something links to is unfolded.
    await page.goto(`${addressOf(official, '/reconciliation/')}#townships-2020`);
    await page.locator('#townships-2020').waitFor({ state: 'visible' });
  });
});

test('what is folded opens without script', async ({ visit }) => {
  const page = await visit(addressOf(official, '/statistics/resident-population/'), {
    javaScriptEnabled: false,
  });
  const folded = page.locator('main details').first();
  expect(await folded.locator('table').isVisible()).toBe(false);
  await folded.locator('summary').press('Enter');
  expect(await folded.locator('table').isVisible()).toBe(true);
});
