import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../search-bench/browse.ts';
import { serveBench } from '../search-bench/serve-bench.ts';

/** What one step took in a browser, in milliseconds. */
export interface Handed {
  /** From the editor's act to what the desk shows of it. */
  readonly whole: number;
  /** The longest that the page's own thread was at one task, by the clock and by the processor. */
  readonly task: { readonly clock: number; readonly processor: number };
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Hands in a list at the desk of a built site, then settles its columns: one step each. */
export async function handIn(site: string, bytes: Uint8Array): Promise<readonly Handed[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-desk-'));
  const file = path.join(folder, 'list.xlsx');
  fs.writeFileSync(file, bytes);
  const server = await serveBench(path.resolve(site), '');
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/desk/`);
    await page.waitForSelector('editors-desk[data-ready]');
    const input = '.drop input[type=file]';
    const right = '[data-key=columns-right]';
    return [
      await step(browser, page, () => page.setInputFiles(input, file), right),
      await step(browser, page, () => page.click(right), `.parts:not(:has(${right}))`),
    ];
  } finally {
    await browser.close();
    server.close();
    fs.rmSync(folder, { recursive: true });
  }
}

/** @param done what there is when the step is over */
async function step(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
  done: string,
): Promise<Handed> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  const start = performance.now();
  await act();
  await page.waitForSelector(done, { state: 'attached', timeout: 120_000 });
  const whole = performance.now() - start;
  const trace = (await browser.stopTracing()).toString();
  return {
    whole,
    task: longestTask((JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents),
  };
}

function longestTask(events: readonly TraceEvent[]): Handed['task'] {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid}/${tid}`),
  );
  const most = (of: (task: TraceEvent) => number): number =>
    tasks.reduce((longest, task) => Math.max(longest, of(task) / 1000), 0);
  return { clock: most(({ dur = 0 }) => dur), processor: most(({ tdur = 0 }) => tdur) };
}
