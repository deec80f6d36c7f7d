import path from 'node:path';
import { launch } from '../search-bench/browse.ts';
import { serveBench } from '../search-bench/serve-bench.ts';

/** What handing in a list took in a browser, in milliseconds. */
export interface Handed {
  /** From choosing the file to what the desk says of it. */
  readonly whole: number;
  /** The longest that the page itself stood still meanwhile. */
  readonly still: number;
}

/** What the page keeps of how long it stood still. */
interface Watching {
  readonly watch: { longest: number };
}

/** Hands in a file at the desk of a built site, and settles its columns: one run for each. */
export async function handIn(site: string, bytes: Uint8Array): Promise<readonly Handed[]> {
  const server = await serveBench(path.resolve(site), '');
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/desk/`);
    await page.waitForSelector('editors-desk[data-ready]');
    await page.evaluate(() => {
      // How long each turn of the page's own thread took beyond what it was asked to wait.
      const watch = { longest: 0 };
      let last = performance.now();
      setInterval(() => {
        const now = performance.now();
        watch.longest = Math.max(watch.longest, now - last - 5);
        last = now;
      }, 5);
      Object.assign(globalThis, { watch });
    });
    const run = async (act: () => Promise<unknown>, done: string): Promise<Handed> => {
      await page.evaluate(() => {
        (globalThis as unknown as Watching).watch.longest = 0;
      });
      const start = performance.now();
      await act();
      await page.waitForSelector(done, { state: 'attached', timeout: 120_000 });
      const whole = performance.now() - start;
      const still = await page.evaluate(() => (globalThis as unknown as Watching).watch.longest);
      return { whole, still };
    };
    const file = { name: 'list.xlsx', mimeType: '', buffer: Buffer.from(bytes) };
    const read = await run(
      () => page.setInputFiles('.drop input[type=file]', file),
      '[data-key=columns-right]',
    );
    const settled = await run(
      () => page.click('[data-key=columns-right]'),
      '.parts:not(:has([data-key=columns-right]))',
    );
    return [read, settled];
  } finally {
    await browser.close();
    server.close();
  }
}
