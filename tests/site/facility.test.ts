import jsqr from 'jsqr';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, inject } from 'vitest';
import { findings, colourFindings } from './axe-findings.ts';
import { test } from './browser.ts';
import type { BuiltEdition } from './build-editions.ts';
import {
  attribute,
  elementsIn,
  metaOf,
  only,
  readBuilt,
  readPage,
  textOf,
  withClass,
} from './built.ts';
import { addressOf, langs } from './pages.ts';

const closing = inject('closing');
const { demo } = inject('editions');
const PHONE = { width: 360, height: 740 };

/** Every column filled, the texts as long as they come; a coordinate in Baidu's system. */
const FULL = '/facilities/beimenzi-mutual-aid-home/';
/** Hardly anything known. */
const BARE = '/facilities/dongzhai-mutual-aid-home/';
const CLOSED = '/facilities/mutual-aid-centre/';
/** Removed; its successor was removed as well, for another. */
const REMOVED = '/facilities/west-town-home/';
/** Removed, and nothing took its place. */
const GONE = '/facilities/no-such-home/';
const EXAMPLE = '/facilities/demo-elder-village-home-130726100-01/';

const built = (path: string): BuiltEdition => (path === EXAMPLE ? demo : closing);
const each = (...paths: string[]) =>
  paths.flatMap((path) => langs.map((lang) => [path, lang] as const));
const fileOf = (path: string, lang: string): string =>
  `${lang === 'en' ? 'en/' : ''}${path.slice(1)}index.html`;

/** Where an element ends, from the top of the window. */
async function bottomOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not to be seen`);
  return box.y + box.height;
}

describe('on a phone, whoever looks for a home sees', () => {
  test.for(langs)(
    'its phone and its place without scrolling (%s)',
    async (lang, { visit: open }) => {
      const page = await open(addressOf(closing, FULL, lang), { viewport: PHONE });
      expect(await bottomOf(page, 'a[href="tel:0313-7012345"]')).toBeLessThan(PHONE.height);
      expect(await bottomOf(page, '.reach .township')).toBeLessThan(PHONE.height);
      const tel = await page.locator('a[href^="tel:"]').first().boundingBox();
      expect(tel?.height).toBeGreaterThanOrEqual(44);
      expect(tel?.width).toBeGreaterThan(140);
    },
  );

  test.for([
    ['zh', '没有查到公开的电话'],
    ['en', 'No public phone number was found'],
  ] as const)(
    'that no phone is public, and what to do (%s)',
    async ([lang, words], { visit: open }) => {
      const page = await open(addressOf(closing, BARE, lang), { viewport: PHONE });
      await page.getByText(words).waitFor();
      // The line that answers for all of the county, and none of its own.
      const numbers = page.locator('.reach a[href^="tel:"]');
      expect(
        await numbers.evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
      ).toEqual(['tel:12345']);
      // Those of its neighbours.
      expect(await page.locator('ul.rows a[href^="tel:"]').count()).toBeGreaterThan(0);
    },
  );

  test('three map services, each in its own order and system', async ({ visit: open }) => {
    const page = await open(addressOf(closing, FULL));
    const links = await page
      .locator('.maps a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const [amap, baidu, tencent] = links.map((link) => new URL(link).searchParams);
    expect(links).toHaveLength(3);
    expect(amap?.get('position')).toMatch(/^114\.64\d*,39\.89\d*$/);
    expect(amap?.get('coordinate')).toBe('gaode');
    expect(baidu?.get('location')).toBe('39.905,114.655');
    expect(baidu?.get('coord_type')).toBe('bd09ll');
    expect(tencent?.get('marker')).toMatch(/^coord:39\.89\d*,114\.64\d*;/);
    expect(tencent?.get('coord_type')).toBe('2');
  });
});

test.for([320, 360])(
  'in large print, %s pixels wide, the number stays whole',
  async (width, { visit: open }) => {
    const page = await open(addressOf(closing, FULL), { viewport: { width, height: 740 } });
    await page.locator('button.elder-switch').click();
    const lines = await page.locator('.tel').evaluate((link) => link.getClientRects().length);
    const wider = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect({ lines, wider }).toEqual({ lines: 1, wider: 0 });
  },
);

describe('what is not known', () => {
  test.for([
    ['zh', '电话、收费、收住对象、床位', '性质、统一社会信用代码、备案编号'],
    ['en', 'phone, fees, admits, beds', 'ownership, unified social credit code, filing number'],
  ] as const)('is listed with who would know (%s)', ([lang, ours, theirs]) => {
    const text = textOf(only(readPage(closing, fileOf(BARE, lang)).document, 'main'));
    expect(text).toContain(ours);
    expect(text).toContain(theirs);
    const full = textOf(only(readPage(closing, fileOf(FULL, lang)).document, 'main'));
    expect(full).not.toMatch(/还没有公布的|has not been made public/);
  });
});

test.for([
  ['zh', '最后见于2014年5月的报道', /最后见于2014年5月，\d+年前的报道/],
  ['en', 'last reported on 20 May 2014;', /last reported on 20 May 2014, \d+ years ago;/],
] as const)(
  'a state says its day, and where script runs how long ago that is (%s)',
  async ([lang, written, told], { visit: open }) => {
    const text = textOf(only(readPage(closing, fileOf(BARE, lang)).document, 'main'));
    expect(text).toContain(written);
    const page = await open(addressOf(closing, BARE, lang));
    await page.locator('.reach', { hasText: told }).waitFor();
  },
);

describe('printed,', () => {
  test.for(each(FULL, BARE, CLOSED, EXAMPLE))(
    '%s is one A5 sheet (%s)',
    async ([path, lang], { visit: open }) => {
      const page = await open(addressOf(built(path), path, lang));
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
      const [width = 0, height = 0] = (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [])
        .slice(1)
        .map((points) => (Number(points) / 72) * 25.4);
      expect(Math.abs(width - 148)).toBeLessThan(0.5);
      expect(Math.abs(height - 210)).toBeLessThan(0.5);
    },
  );

  test.for(each(FULL, CLOSED, EXAMPLE))(
    '%s carries a code that leads back to it, in dark colours too (%s)',
    async ([path, lang], { visit: open }) => {
      const page = await open(addressOf(built(path), path, lang), { deviceScaleFactor: 3 });
      const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
      expect(canonical).toBe(`https://ledger.example/ledger${lang === 'en' ? '/en' : ''}${path}`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ media: 'print', colorScheme });
        expect(await decoded(page)).toBe(canonical);
      }
      expect(await page.locator('.print-code code').textContent()).toBe(canonical);
    },
  );

  test('it leaves out what is of no use on paper', async ({ visit: open }) => {
    const page = await open(addressOf(closing, FULL));
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.locator', '.maps', '.foot', '.crumbs', '.nav']) {
      expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
    }
    expect(await page.locator('a[href^="tel:"]').first().isVisible()).toBe(true);
  });

  test('by a button, where there is script', async ({ visit: open }) => {
    const page = await open(addressOf(closing, FULL));
    await page.evaluate(() => {
      window.print = () => {
        document.title = 'printed';
      };
    });
    await page.getByRole('button', { name: '打印这一页' }).click();
    await page.waitForFunction(() => document.title === 'printed');
    const plain = await open(addressOf(closing, FULL), { javaScriptEnabled: false });
    expect(await plain.getByRole('button', { name: '打印这一页' }).count()).toBe(0);
  });
});

test.for(langs)(
  'what to ask before going prints on a sheet of its own (%s)',
  async (lang, { visit }) => {
    const page = await visit(addressOf(closing, BARE, lang), { viewport: PHONE });
    await page.evaluate(() => {
      window.print = () => {
        document.title = document.documentElement.dataset['sheet'] ?? '';
      };
    });
    await page.locator('#ask summary').press('Enter');
    expect(await page.locator('#ask li:visible').count()).toBeGreaterThan(8);
    await page.locator('#ask button').press('Enter');
    expect(await page.title()).toBe('ask');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#ask').isVisible()).toBe(false);
    await page.evaluate(() => {
      document.documentElement.dataset['sheet'] = 'ask';
    });
    expect(await page.locator('#ask li:visible').count()).toBeGreaterThan(8);
    expect(await page.locator('h1:visible').count()).toBe(0);
    const sheet = await page.pdf({ preferCSSPageSize: true });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  },
);

/** What a reader of codes makes of the code as the browser paints it. */
async function decoded(page: Page): Promise<string | undefined> {
  const picture = sharp(await page.locator('.print-code svg').screenshot()).ensureAlpha();
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return jsqr(Uint8ClampedArray.from(data), info.width, info.height)?.data;
}

describe('a closed facility', () => {
  test.for([
    ['zh', '已经关闭', '2025年3月', '并入蔚县群众服务中心。'],
    ['en', 'Closed', 'March 2025', 'Merged into the Yu County Public Service Centre.'],
  ] as const)('keeps its page, which says when and why first (%s)', ([lang, ...words]) => {
    const page = readPage(closing, fileOf(CLOSED, lang));
    const [notice] = withClass(page.document, 'ended');
    if (notice === undefined) throw new Error('No notice');
    for (const word of words) expect(textOf(notice)).toContain(word);
    const [first] = elementsIn(only(page.document, 'main'), 'h2');
    expect(first && textOf(first).trim()).toBe(words[0]);
    expect(page.html).not.toContain('"telephone"');
    expect(page.html).toContain('"propertyID":"closed_on"');
  });

  test('is no neighbour of another', () => {
    const files = langs.flatMap((lang) => [FULL, BARE].map((path) => fileOf(path, lang)));
    for (const file of files) expect(readBuilt(closing, file)).not.toContain(CLOSED);
  });
});

describe('a removed facility', () => {
  test.for([
    ['zh', '这一条已经撤下', '2026年11月20日', '登记重复。'],
    ['en', 'This entry has been removed', '20 November 2026', 'entered twice.'],
  ] as const)('is told of at its old address (%s)', ([lang, ...words]) => {
    const page = readPage(closing, fileOf(REMOVED, lang));
    const text = textOf(only(page.document, 'main'));
    for (const word of words) expect(text).toContain(word);
    expect(metaOf(page, 'robots')).toBe('noindex');
  });

  test.for(langs)('leads to what took its place in the end (%s)', async (lang, { visit: open }) => {
    const page = await open(addressOf(closing, REMOVED, lang));
    await page.locator('.ended .next').click();
    await page.waitForURL(addressOf(closing, FULL, lang));
  });

  test.for(langs)('says so where nothing took its place (%s)', (lang) => {
    const { document } = readPage(closing, fileOf(GONE, lang));
    const links = elementsIn(document, 'a').map((link) => attribute(link, 'href') ?? '');
    expect(textOf(only(document, 'main'))).toMatch(/没有接替它的条目|no entry took its place/);
    expect(links.filter((href) => href.includes('tombstones'))).toHaveLength(1);
  });

  test('is in no list of facilities and not to be searched, but in the data', () => {
    for (const file of ['facilities/index.html', 'sitemap/index.html', 'sources/index.html']) {
      expect(readBuilt(closing, file)).not.toContain('west-town-home');
    }
    expect(readBuilt(closing, fileOf(REMOVED, 'zh'))).not.toContain('data-search-body');
    expect(readBuilt(closing, 'data/tombstones.csv')).toContain('west-town-home');
    expect(readBuilt(closing, 'data/tombstones/index.html')).toContain('west-town-home');
  });
});

describe('axe finds nothing, in light, dark and forced colours, on', () => {
  test.for(each(FULL, BARE, CLOSED, REMOVED))('%s (%s)', async ([path, lang], { visit: open }) => {
    const page = await open(addressOf(closing, path, lang), { viewport: PHONE });
    expect(await findings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await colourFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const wider = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(wider).toBe(0);
  });
});
