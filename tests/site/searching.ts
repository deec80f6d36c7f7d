import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { addressOf } from './pages.ts';

const { demo } = inject('editions');

/** Address of the search page, with a query. */
export const search = (query = '', lang: 'zh' | 'en' = 'zh'): string =>
  `${addressOf(demo, '/search/', lang)}${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`;

/** Waits for the answer to the last query. */
export async function answered(page: Page): Promise<void> {
  await page.waitForSelector('.results:not([aria-busy])', { state: 'attached' });
}

/** Types a query and sends it off. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.fill('input[name=q]', query);
  await page.press('input[name=q]', 'Enter');
  await answered(page);
}

/** What is said of the results. */
export const status = async (page: Page): Promise<string> =>
  (await page.textContent('[role=status]')) ?? '';

/** Where the results lead. */
export const addresses = (page: Page): Promise<(string | null)[]> =>
  page.$$eval('.results a', (links) => links.map((link) => link.getAttribute('href')));

/** Shows the sections that stand behind “more”. */
export const openSections = (page: Page): Promise<void> =>
  page.$$eval('.groups details, details:has(.groups)', (all) => {
    for (const one of all) one.setAttribute('open', '');
  });
