import { describe, expect, inject } from 'vitest';
import { test } from './browser.ts';
import { addressOf, langs } from './pages.ts';

const { official, demo: built } = inject('editions');
const A4 = { width: 210, height: 297 };
const POINTS = 25.4 / 72;

// The fullest township, one with a real facility, and one with hardly any.
const codes = ['130726100', '130726101', '130726206'];

describe('the sheet for the notice board', () => {
  test.for(langs.flatMap((lang) => codes.map((code) => ({ lang, code }))))(
    'is one A4 page: $code ($lang)',
    async ({ lang, code }, { visit: open }) => {
      const page = await open(addressOf(built, `/townships/${code}/leaflet/`, lang));
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
      const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      expect(Number(box[1]) * POINTS).toBeCloseTo(A4.width, 0);
      expect(Number(box[2]) * POINTS).toBeCloseTo(A4.height, 0);
    },
  );

  test.for(langs)(
    'shows where it stands on the web, in large type (%s)',
    async (lang, { visit: open }) => {
      const page = await open(addressOf(built, '/townships/130726101/leaflet/', lang));
      await page.emulateMedia({ media: 'print' });
      const start = `${built.site}${built.base}${lang === 'en' ? 'en/' : ''}`;
      expect(await page.locator('.leaflet code').textContent()).toBe(
        `${start}townships/130726101/`,
      );
      expect(await page.locator('header.head').isVisible()).toBe(false);
      const size = (place: string) =>
        page
          .locator(place)
          .first()
          .evaluate((e) => parseFloat(getComputedStyle(e).fontSize) * 0.75);
      expect(await size('.leaflet .name')).toBeGreaterThanOrEqual(22);
      expect(await size('.leaflet li')).toBeGreaterThanOrEqual(12);
      expect(await page.locator('.leaflet .call').innerText()).toContain('12345');
      expect(await size('.leaflet h1')).toBeGreaterThanOrEqual(24);
    },
  );

  test.for(langs)('of a township without places says how to ask (%s)', async (lang, { visit }) => {
    const page = await visit(addressOf(official, '/townships/130726102/leaflet/', lang));
    expect(await page.locator('.leaflet .ask li').count()).toBe(4);
    expect(await page.locator('.leaflet').innerText()).toContain('12345');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  test('says of a place of 2014 that it is one', async ({ visit }) => {
    const page = await visit(addressOf(official, '/townships/130726101/leaflet/'));
    expect(await page.locator('.leaflet li small').first().innerText()).toContain('2014年');
  });
});
