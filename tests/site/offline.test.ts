import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Lang } from '#tables/finding.ts';
import { test } from './browser.ts';
import { readBuilt } from './built.ts';
import { addressOf } from './pages.ts';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';

const { official, demo } = inject('editions');

/** Opens a page and waits until its worker has taken charge and stored it. */
async function storedBy(page: Page, address: string): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.goto(address);
  await page.waitForFunction(async (url) => {
    return (await caches.match(url)) !== undefined;
  }, address);
}

/** A reader whose network can go and come back: the server itself does. */
interface Reader {
  readonly page: Page;
  /** Address of the page that is open, and stored. */
  readonly about: string;
  readonly addressOf: (path: string, lang?: Lang) => string;
  readonly goOffline: () => Promise<void>;
  readonly goOnline: () => Promise<void>;
}

const readerTest = test.extend<{ reader: Reader }>({
  // Not by `open`, which takes every failed request for a fault. A browser that is told to be
  // offline tells its workers in its own time, so that they may still get an answer.
  reader: async ({ browser }, use) => {
    const { root, base } = official;
    let served: Served | null = await serve(root, base);
    const { origin } = served;
    const goOffline = async (): Promise<void> => {
      await served?.close();
      served = null;
    };
    const context = await browser.newContext();
    const page = await context.newPage();
    const address = (path: string, lang?: Lang) => addressOf({ ...official, origin }, path, lang);
    const about = address('/about/');
    await page.goto(about);
    await storedBy(page, about);
    await use({
      page,
      about,
      addressOf: address,
      goOffline,
      goOnline: async () => {
        served = await serve(root, base, Number(new URL(origin).port));
      },
    });
    await context.close();
    await goOffline();
  },
});

readerTest(
  'a page that was seen is there without network, and says when it was stored',
  async ({ reader: { page, about, addressOf, goOffline, goOnline } }) => {
    const english = addressOf('/about/', 'en');
    expect(await page.locator('.stored').count()).toBe(0);
    await storedBy(page, english);
    await goOffline();
    await page.goto(about);
    expect(await page.locator('h1').textContent()).toMatch(/\S/);
    expect(await page.locator('.stored').textContent()).toMatch(
      /^没有网络。这是\d{4}年\d+月\d+日.*存下的网页，现在可能已经变了。$/,
    );
    // Its style sheets are there as well.
    expect(
      await page
        .locator('.banner.stored')
        .evaluate((element) => getComputedStyle(element).textAlign),
    ).toBe('center');
    await page.goto(`${english}?q=1#x`);
    expect(await page.locator('.stored').textContent()).toMatch(
      /^No network\. This is the page as/,
    );
    await goOnline();
    await page.goto(about);
    expect(await page.locator('.stored').count()).toBe(0);
  },
);

readerTest(
  'what is stored bears the name of the site, and is pages and files of the right type',
  async ({ reader: { page } }) => {
    const stored = await page.evaluate(async () => {
      const names = await caches.keys();
      const answers = await Promise.all(
        names.map(async (name) => {
          const store = await caches.open(name);
          return Promise.all(
            (await store.keys()).map(async (key) => {
              const type = (await store.match(key))?.headers.get('content-type') ?? '';
              return `${name}: ${/[^./]*$/.exec(new URL(key.url).pathname)?.[0]} ${type}`;
            }),
          );
        }),
      );
      return [...new Set(answers.flat())].toSorted();
    });
    expect(stored).toEqual([
      'ledger / assets: css text/css; charset=utf-8',
      'ledger / assets: js text/javascript; charset=utf-8',
      'ledger / pages:  text/html; charset=utf-8',
    ]);
  },
);

readerTest(
  'a page never seen says so and offers those that were',
  async ({ reader: { page, about, addressOf, goOffline } }) => {
    await goOffline();
    // An answer of 503, which is what it is.
    const response = await page.goto(addressOf('/sitemap/'));
    expect(response?.status()).toBe(503);
    expect(await page.locator('h1').textContent()).toBe('没有网络');
    await page.locator('a', { hasText: '/about/' }).click();
    await page.waitForURL(about);
    expect(await page.locator('.stored').count()).toBe(1);
  },
);

readerTest(
  'an address cannot write into the list of stored pages',
  async ({ reader: { page, addressOf, goOffline } }) => {
    const marked = [
      '/about/&lt;i&gt;/',
      '/about/%3Ci%3E/',
      '/about/%22%20id=%22x/',
      '/about/%E4/',
      '//elsewhere.example/',
    ];
    await page.evaluate(
      async (addresses) => {
        const [pages = ''] = (await caches.keys()).filter((name) => name.endsWith(' pages'));
        const store = await caches.open(pages);
        await Promise.all(addresses.map((address) => store.put(address, new Response('x'))));
      },
      marked.map((path) => new URL(addressOf('/')).origin + path),
    );
    await goOffline();
    await page.goto(addressOf('/sitemap/'));
    expect(await page.locator('li a').allTextContents()).toEqual(
      expect.arrayContaining([
        '/about/&lt;i&gt;/',
        '/about/<i>/',
        '/about/" id="x/',
        '/about/%E4/',
      ]),
    );
    expect(await page.locator('li *:not(a), #x').count()).toBe(0);
    // A path that begins with two slashes would be another host.
    const hosts = await page
      .locator('li a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).host));
    expect(new Set(hosts)).toEqual(new Set([new URL(addressOf('/')).host]));
  },
);

readerTest(
  'data files never come from the store',
  async ({ reader: { page, addressOf, goOffline } }) => {
    const load = () =>
      page.evaluate(
        (url) =>
          fetch(url).then(
            (response) => response.ok,
            () => false,
          ),
        addressOf('/data/facilities.csv'),
      );
    expect(await load()).toBe(true);
    await goOffline();
    expect(await load()).toBe(false);
  },
);

test('the demonstration stores nothing, and sends away a worker from before', async ({ open }) => {
  const page = await open(addressOf(demo, '/about/'), { serviceWorkers: 'allow' });
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  expect(readBuilt(demo, 'sw.js')).toContain('unregister');
  // What others on the host have stored is theirs, whatever they call it.
  const others = ['ledger / pages', 'ledger /ledger2/ pages', 'pages'];
  const own = ['ledger /ledger/ pages', 'ledger /ledger/ assets'];
  await page.evaluate(
    async ({ names, scope }) => {
      await Promise.all(names.map((name) => caches.open(name)));
      await navigator.serviceWorker.register(`${scope}sw.js`, { scope });
    },
    { names: [...others, ...own], scope: demo.base },
  );
  await page.waitForFunction(async (names) => {
    const left = await caches.keys();
    const workers = await navigator.serviceWorker.getRegistrations();
    return workers.length === 0 && !left.some((name) => names.includes(name));
  }, own);
  expect(await page.evaluate(async () => (await caches.keys()).toSorted())).toEqual(
    others.toSorted(),
  );
});
