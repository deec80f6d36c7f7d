import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { findings } from './axe-findings.ts';
import { test } from './browser.ts';
import { addressOf } from './pages.ts';

const { demo, official } = inject('editions');
const PHONE = { viewport: { width: 360, height: 664 } };
const HOMES = ['beimenzi-mutual-aid-home', 'dongzhai-mutual-aid-home'];

/** The places of the table, and what its rows say, by their heads. */
async function tableOn(page: Page): Promise<{ places: string[]; rows: Map<string, string[]> }> {
  await page.locator('.side-by-side').waitFor();
  const rows = await page.locator('.side-by-side tbody tr').all();
  const read = await Promise.all(
    rows.map(
      async (row) =>
        [await row.locator('th').innerText(), await row.locator('td').allInnerTexts()] as const,
    ),
  );
  return {
    places: await page.locator('.side-by-side thead a').allInnerTexts(),
    rows: new Map(read),
  };
}

describe('places are chosen', () => {
  test('by buttons in the list, kept, and led to from the head of every page', async ({
    visit,
  }) => {
    const page = await visit(addressOf(official, '/facilities/', 'zh'), PHONE);
    await expect.poll(() => page.locator('.to-compare').isVisible()).toBe(false);
    const pick = page.locator('.pick');
    await pick.first().waitFor();
    await pick.nth(0).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => pick.nth(0).getAttribute('aria-pressed')).toBe('true');
    await pick.nth(1).press('Enter');
    await page.locator('.pick-answer a').press('Enter');
    expect((await tableOn(page)).places).toHaveLength(2);
    expect(new URL(page.url()).search).toMatch(/^\?places=[a-z0-9-]+,[a-z0-9-]+$/);
    await page.goto(addressOf(official, '/news/', 'zh'));
    const head = await page.locator('.head').boundingBox();
    expect(head?.height).toBeLessThanOrEqual(664 / 5);
    await page.locator('.to-compare').press('Enter');
    expect((await tableOn(page)).places).toHaveLength(2);
    // Taken out one by one, the head no longer leads there.
    await page.getByRole('button', { name: /^去掉/ }).first().press('Enter');
    await expect.poll(async () => (await tableOn(page)).places.length).toBe(1);
    await page.getByRole('button', { name: /^去掉/ }).first().press('Enter');
    await page.locator('.how').waitFor();
    await expect.poll(() => page.locator('.to-compare').isVisible()).toBe(false);
  });

  test('no more than five, and the sixth says so', async ({ visit }) => {
    const page = await visit(addressOf(demo, '/facilities/kind/child-garden/', 'en'));
    const pick = page.locator('.pick');
    await pick.first().waitFor();
    for (let at = 0; at < 6; at += 1) await pick.nth(at).press('Enter');
    await expect.poll(() => page.locator('.pick-answer').innerText()).toContain('5 places at most');
    expect(await pick.nth(5).getAttribute('aria-pressed')).toBe('false');
  });
});

describe('the table', () => {
  test('is what an address names, says what is not known, and what was taken away', async ({
    visit,
  }) => {
    const search = `?places=${[...HOMES, 'gone'].join(',')}`;
    const page = await visit(
      `${addressOf(official, '/facilities/compare/', 'en')}${search}`,
      PHONE,
    );
    const { places, rows } = await tableOn(page);
    expect(places).toEqual([
      'Beimenzi mutual-aid eldercare home',
      'Dongzhai mutual-aid eldercare home',
    ]);
    expect(rows.get('Fees')).toEqual(['not found', 'not found']);
    expect(rows.get('Built or opened')).toEqual(['September 2011', 'not found']);
    expect(await page.locator('.compared > p').first().innerText()).toContain('gone');
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
  });

  test.for([
    ['zh', '收费', '每月1,200至2,600元（2026年）'],
    ['en', 'Fees', '1,200 to 2,600 yuan a month (2026)'],
  ] as const)('of five places goes on one sheet (%s)', async ([lang, fees, fee], { visit }) => {
    const numbers = ['100-01', '100-02', '100-03', '101-01', '102-01'];
    const ids = numbers.map((number) => `demo-elder-professional-130726${number}`);
    const address = addressOf(demo, '/facilities/compare/', lang);
    const page = await visit(`${address}?places=${ids.join(',')}`);
    const { rows } = await tableOn(page);
    expect(rows.get(fees)?.[0]).toContain(fee);
    const sheet = await page.pdf({ preferCSSPageSize: true });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  test('is explained without script, with the way to the list', async ({ visit }) => {
    const address = addressOf(official, '/facilities/compare/', 'zh');
    const page = await visit(address, { javaScriptEnabled: false });
    expect(await page.locator('.how').innerText()).toContain('脚本');
    expect(await page.locator('.how a').getAttribute('href')).toMatch(/\/facilities\/$/);
  });
});
