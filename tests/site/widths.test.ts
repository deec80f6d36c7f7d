import { describe, expect, inject } from 'vitest';
import { test } from './browser.ts';
import { sidewaysOf } from './large-print.ts';
import { addressOf, langs } from './pages.ts';
import { giveRoom } from './room.ts';

const { demo } = inject('editions');

/** The pages of the widest tables, which without script stand there whole. */
const paths = [
  '/',
  '/townships/',
  '/townships/130726100/',
  '/map/',
  '/statistics/resident-population/',
  '/statistics/people-60-plus/',
  '/statistics/elder-places/',
  '/statistics/resident-population/compare/',
  '/news/ageing-2010-2020/',
  '/programmes/elder-care/',
  '/reconciliation/',
  '/data/facilities/',
];
/** Of phones, tablets and small laptops, in CSS pixels; the narrowest and the widest have tests of their own. */
const WIDTHS = [353, 375, 640, 700, 768, 820, 1024];

describe.each(langs)('on phones, tablets and laptops nothing runs sideways (%s):', (lang) => {
  test.for(paths)('%s', async (path, { visit }) => {
    const page = await visit(addressOf(demo, path, lang), { javaScriptEnabled: false });
    // Whoever sets no room of their own needs less of it.
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
    expect(wide).toEqual([]);
  });
});
