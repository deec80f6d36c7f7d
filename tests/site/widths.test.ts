import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './browser.ts';
import { sidewaysOf } from './large-print.ts';
import { addressOf, langs } from './pages.ts';
import { giveRoom } from './room.ts';

const { demo } = inject('editions');

/** Of the pages that script fills, what they are asked, and what is there when they have answered. */
const asked = [
  ['/facilities/?view=table', '.results table'],
  ['/search/?q=养老', '.groups [data-section]'],
] as const;
/** The pages of the widest tables, which without script stand there whole. */
const paths = [
  '/',
  '/townships/',
  '/townships/130726100/',
  '/map/',
  '/statistics/',
  '/statistics/resident-population/',
  '/statistics/people-60-plus/',
  '/statistics/elder-places/',
  '/statistics/resident-population/compare/',
  '/news/ageing-2010-2020/',
  '/programmes/elder-care/',
  '/reconciliation/',
  '/data/facilities/',
  '/data/facility_kinds/changes/',
];
/** Of phones, tablets and small laptops, in CSS pixels; the narrowest and the widest have tests of their own. */
const WIDTHS = [353, 375, 640, 700, 768, 820, 1024];

/** Where a page runs sideways for readers with room of their own; whoever sets none needs less. */
async function tooWide(page: Page): Promise<string[]> {
  await giveRoom(page);
  const wide: string[] = [];
  for (const large of [false, true]) {
    await page.evaluate((on) => {
      document.documentElement.toggleAttribute('data-elder', on);
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    }, large);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const sideways = await sidewaysOf(page);
      if (sideways > 0) wide.push(`${width}, large print ${large}: ${sideways}`);
    }
  }
  return wide;
}

describe.each(langs)('on phones, tablets and laptops nothing runs sideways (%s):', (lang) => {
  test.for(paths)('%s', async (path, { visit }) => {
    const page = await visit(addressOf(demo, path, lang), { javaScriptEnabled: false });
    expect(await tooWide(page)).toEqual([]);
  });

  test.for(asked)('%s', async ([path, filled], { visit }) => {
    const page = await visit(addressOf(demo, path, lang));
    await page.locator(filled).first().waitFor();
    expect(await tooWide(page)).toEqual([]);
  });
});
