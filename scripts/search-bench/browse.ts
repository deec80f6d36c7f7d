import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import type { Lang } from '#tables/finding.ts';
import { findChromium } from '../find-chromium.mjs';
import type { openDefault, openOwn, Probed } from './probe.ts';
import type { BenchServer } from './serve-bench.ts';

interface Probe {
  readonly openOwn: typeof openOwn;
  readonly openDefault: typeof openDefault;
}

/** What one query gave, and what it cost. */
export interface Asked extends Probed {
  /** Bytes of this query in a session that has asked others before it. */
  readonly bytes: number;
  /** Milliseconds of the same query once more, when nothing is left to load. */
  readonly warm: number;
}

export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('There is no Chromium; see scripts/setup.mjs.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

const searchPage = (lang: Lang): string => (lang === 'en' ? '/en/search/' : '/search/');

/** Asks queries one after another on one page, as a reader does who stays. */
export class Session {
  readonly #page: Page;
  readonly #server: BenchServer;
  readonly #below: string;

  private constructor(page: Page, server: BenchServer, below: string) {
    this.#page = page;
    this.#server = server;
    this.#below = below;
  }

  static async open(
    browser: Browser,
    server: BenchServer,
    lang: Lang,
    own: boolean,
  ): Promise<Session> {
    const page = await (await browser.newContext()).newPage();
    await page.goto(server.origin + searchPage(lang));
    await page.evaluate(
      async ([language, isOwn]) => {
        const address = '/project/scripts/search-bench/probe.ts';
        const probe = (await import(address)) as Probe;
        const ask = isOwn ? await probe.openOwn(language) : await probe.openDefault();
        Object.assign(globalThis, { ask });
      },
      [lang, own] as const,
    );
    return new Session(page, server, own ? `/search/${lang}/` : '/default/');
  }

  async ask(query: string): Promise<Asked> {
    this.#server.takeBytes(this.#below);
    const probed = await this.#once(query);
    const bytes = this.#server.takeBytes(this.#below);
    const { time } = await this.#once(query);
    return { ...probed, bytes, warm: time };
  }

  #once(query: string): Promise<Probed> {
    return this.#page.evaluate((text) => {
      const { ask } = globalThis as unknown as { ask: (typed: string) => Promise<Probed> };
      return ask(text);
    }, query);
  }

  close(): Promise<void> {
    return this.#page.context().close();
  }
}

/** Bytes from opening the search page with a query to its results, engine and index alone. */
export async function firstBytes(
  browser: Browser,
  server: BenchServer,
  lang: Lang,
  query: string,
): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const below = `/search/${lang}/`;
  server.takeBytes(below);
  await page.goto(`${server.origin}${searchPage(lang)}?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('.results:not([aria-busy])', { state: 'attached' });
  await context.close();
  return server.takeBytes(below);
}
