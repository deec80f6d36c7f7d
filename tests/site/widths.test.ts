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

/** What holds words of data and of articles. */
const WORDS =
  'p, li, a, dt, dd, h1, h2, h3, summary, caption, figcaption, blockquote, [scope=row], td';
/** Numbers, telephone numbers, bars, periods and ages, which are short and stay whole. */
const WHOLE =
  '.num, .rank, .barcell, [href^="tel:"], :is(.by-period, .by-age, .by-pyramid) [scope=row], .sr, svg';

/** The elements that a word of eighty letters, put into each in turn, makes wider than the window. */
const widenedBy = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([words, whole]) => {
      const root = document.documentElement;
      for (const folded of document.querySelectorAll('details')) folded.open = true;
      const shown = Array.from(document.querySelectorAll(`main :is(${words})`)).filter(
        (element) => element.closest(whole) === null && element.getBoundingClientRect().width > 1,
      );
      const long = document.createTextNode(` ${'W'.repeat(80)}`);
      const found = shown.filter((element) => {
        element.append(long);
        return root.scrollWidth > root.clientWidth;
      });
      return found.map((element) => `${element.localName} in ${element.parentElement?.className}`);
    },
    [WORDS, WHOLE] as const,
  );

describe.each(langs)('a word of eighty letters widens no page of a phone (%s):', (lang) => {
  test.for([
    '/',
    '/facilities/',
    '/facilities/beimenzi-mutual-aid-home/',
    '/townships/',
    '/townships/130726100/',
    '/statistics/',
    '/statistics/elder-village-homes/',
    '/news/',
    '/news/ageing-2010-2020/',
    '/programmes/elder-care/',
    '/reconciliation/',
    '/data/facilities/',
    '/benefits/',
    '/phones/',
    '/disclosure/',
    '/requests/',
    '/gaps/',
    '/searches/',
    '/sources/zjknews-2022/',
  ])('%s', async (path, { visit }) => {
    const page = await visit(addressOf(demo, path, lang), {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    });
    expect(await widenedBy(page)).toEqual([]);
  });
});
