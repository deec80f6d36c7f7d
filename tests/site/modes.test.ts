import { describe, expect, inject } from 'vitest';
import type { Lang } from '#tables/finding.ts';
import { colourFindings, findings } from './axe-findings.ts';
import { test } from './browser.ts';
import { measureLargePrint, sidewaysOf, switchLargePrint } from './large-print.ts';
import { addressOf, everyPageOf, pagesOf } from './pages.ts';

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 780 };
/** The edition of which every page is looked at, on demand. */
const wanted = process.env['TEST_EVERY_PAGE'];
const built = inject('editions')[wanted === 'official' ? 'official' : 'demo'];
const every = wanted !== undefined;
const pages = every ? everyPageOf(built) : pagesOf('demo');
/** The colours of a page are the same in both languages: English is looked at for them on demand. */
const inAllColours = (lang: Lang): boolean => every || lang === 'zh';
const PLAIN = { colorScheme: 'light', forcedColors: 'none' } as const;

describe('axe finds nothing in light and dark, in usual and large print, on the', () => {
  test.for(pages)('$name', async ({ path, lang }, { visit }) => {
    const page = await visit(addressOf(built, path, lang), { viewport: DESKTOP });
    await page.emulateMedia(PLAIN);
    const colours = inAllColours(lang);
    expect(await findings(page, { colours }), 'light').toEqual([]);
    // Forced colours are the system's own and meet any contrast: all pages are looked at in them on demand.
    if (every) {
      await page.emulateMedia({ ...PLAIN, forcedColors: 'active' });
      expect(await colourFindings(page), 'forced colours').toEqual([]);
    }
    if (colours && (every || path.startsWith('/embed/'))) {
      await page.emulateMedia({ ...PLAIN, colorScheme: 'dark' });
      expect(await colourFindings(page), 'dark').toEqual([]);
    }
    if (path.startsWith('/embed/')) return;

    // The same visit once more in large print, since loading takes longest.
    await page.emulateMedia(PLAIN);
    await switchLargePrint(page);
    try {
      for (const [viewport, least] of [
        [DESKTOP, 22],
        [PHONE, 18],
      ] as const) {
        await page.setViewportSize(viewport);
        const { size, lineHeight, tooSmall, tooLow } = await measureLargePrint(page);
        expect(size).toBeGreaterThanOrEqual(least);
        expect(lineHeight).toBeGreaterThanOrEqual(1.6);
        expect([...tooSmall, ...tooLow]).toEqual([]);
        // A chart takes its new size a moment after its window.
        await expect
          .poll(() => sidewaysOf(page), { message: `sideways at ${viewport.width}` })
          .toBe(0);
      }
      if (!colours) return;
      // What is dark and what is large, both at once.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colourFindings(page), 'large print, dark').toEqual([]);
      if (!every) return;
      await page.emulateMedia(PLAIN);
      expect(await colourFindings(page), 'large print').toEqual([]);
    } finally {
      // The next page is visited by the same reader.
      await switchLargePrint(page);
    }
  });
});
