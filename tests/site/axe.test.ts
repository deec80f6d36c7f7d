import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './browser.ts';
import { addressOf, pagesOf } from './pages.ts';

const OPTIONS = {
  runOnly: {
    type: 'tag' as const,
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  resultTypes: ['violations' as const],
};

type Results = Pick<Awaited<ReturnType<AxeBuilder['analyze']>>, 'violations'>;
/** What the builder leaves in a page: axe itself. */
interface AxeWindow {
  readonly axe: { readonly run: (options: typeof OPTIONS) => Promise<Results> };
}

/** What axe finds wrong, one line a place. */
const linesOf = ({ violations }: Results): string[] =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html} ${node.failureSummary ?? ''}`),
  );

async function findings(page: Page): Promise<string[]> {
  // Legacy mode spares a second page for the results; it cannot look into frames, of which the
  // site has none.
  return linesOf(await new AxeBuilder({ page }).setLegacyMode().options(OPTIONS).analyze());
}

/** The same once more, by the axe that is in the page already. */
async function findingsAgain(page: Page): Promise<string[]> {
  const run = (options: typeof OPTIONS) =>
    (globalThis as unknown as AxeWindow).axe
      .run(options)
      .then(({ violations }) => ({ violations }));
  return linesOf(await page.evaluate(run, OPTIONS));
}

describe('axe finds nothing, in light and dark colours, on the', () => {
  test.for(pagesOf('demo'))('$name', async ({ path, lang }, { open }) => {
    const page = await open(addressOf(inject('editions').demo, path, lang), {
      colorScheme: 'light',
    });
    expect(await findings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findingsAgain(page)).toEqual([]);
  });
});

describe('axe finds nothing in forced colours on the', () => {
  const pages = pagesOf('demo').filter(({ path }) =>
    ['/', '/map/', '/facilities/beimenzi-mutual-aid-home/'].includes(path),
  );

  test.for(pages)('$name', async ({ path, lang }, { open }) => {
    const page = await open(addressOf(inject('editions').demo, path, lang), {
      forcedColors: 'active',
    });
    expect(await findings(page)).toEqual([]);
  });
});
