import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, test as base } from 'vitest';
import { findChromium } from '../../scripts/find-chromium.mjs';

/** Keeps the browser to the page: nothing of its own goes over the network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-software-rasterizer',
  '--in-process-gpu',
  // None kept ready for a page that may come: tests open one at a time.
  '--renderer-process-limit=1',
  '--disable-features=BackForwardCache,PaintHolding,Translate',
];

/** Opens an address in a new context, empty of any other test's traces. */
export type Open = (address: string, options?: BrowserContextOptions) => Promise<Page>;

/** A page in a context of its own, and what has gone wrong in it. */
interface HeardPage {
  readonly page: Page;
  readonly problems: string[];
}

/** One that many tests use one after the other. */
interface SharedPage extends HeardPage {
  /** Edition and options that it was opened with. */
  readonly reader: string;
}

interface Fixtures {
  /** One browser for all files of a worker: another takes longer to start than a page to open. */
  readonly browser: Browser;
  /** The pages of a file's sweeps, by their options. */
  readonly shared: Map<string, SharedPage>;
  /**
   * Opens pages that must stay quiet: the test fails on any error in the console, breach of the
   * content security policy, failed request, or request to another host.
   */
  readonly open: Open;
  /**
   * As `open`, but in a page in which earlier tests of the file were with the same options: a new
   * one takes longer to start than most pages to load. Storage, window and media are those of a new
   * reader; handlers of the test’s own, such as routes, would stay.
   */
  readonly visit: Open;
}

async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('There is no Chromium; see scripts/setup.mjs.');
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Notes whatever goes wrong in the pages of a context. */
function listen(context: BrowserContext, address: string, problems: string[]): void {
  const { origin } = new URL(address);
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) {
      problems.push(`request to another host: ${url.href}`);
    }
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Going on to the next page breaks off what this one still loads.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
}

const readerOf = (address: string, options: BrowserContextOptions): string =>
  `${new URL(address).origin} ${JSON.stringify(options)}`;

/** A new page for an address, empty of any other's traces. */
async function openHeard(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
): Promise<HeardPage> {
  // Pages come from the server, whatever an earlier one of the same test has stored.
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  const problems: string[] = [];
  listen(context, address, problems);
  return { page: await context.newPage(), problems };
}

/** Makes the page of an earlier test that of a new reader again. */
async function forget(
  { page }: SharedPage,
  address: string,
  options: BrowserContextOptions,
): Promise<void> {
  const { colorScheme = null, forcedColors = null, reducedMotion = null } = options;
  await page.emulateMedia({ media: null, colorScheme, forcedColors, reducedMotion });
  await page.setViewportSize(options.viewport ?? { width: 1280, height: 720 });
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(address);
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await devtools.detach();
}

export const test = base.extend<Fixtures>({
  browser: [
    // Vitest reads from the first parameter which other fixtures this one needs.
    async ({}, use) => {
      const browser = await launch();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({}, use) => {
      const pages = new Map<string, SharedPage>();
      await use(pages);
      await Promise.all([...pages.values()].map(({ page }) => page.context().close()));
    },
    { scope: 'file' },
  ],
  visit: async ({ browser, shared }, use) => {
    const visited = new Set<SharedPage>();
    await use(async (address, options = {}) => {
      const reader = readerOf(address, options);
      // A test that opens another page keeps the first.
      const inUse = [...visited].filter((page) => page.reader === reader).length;
      const key = `${inUse} ${reader}`;
      const known = shared.get(key) ?? {
        ...(await openHeard(browser, address, options)),
        reader,
      };
      shared.set(key, known);
      visited.add(known);
      await forget(known, address, options);
      await known.page.goto(address);
      return known.page;
    });
    // What went wrong is told once, by the test in whose page it did.
    const problems = [...visited].flatMap((page) => page.problems.splice(0));
    expect(problems).toEqual([]);
  },
  open: async ({ browser }, use) => {
    const opened: HeardPage[] = [];
    await use(async (address, options = {}) => {
      const heard = await openHeard(browser, address, options);
      opened.push(heard);
      await heard.page.goto(address);
      return heard.page;
    });
    await Promise.all(opened.map(({ page }) => page.context().close()));
    expect(opened.flatMap(({ problems }) => problems)).toEqual([]);
  },
});
