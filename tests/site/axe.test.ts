import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './browser.ts';
import { addressOf, pagesOf } from './pages.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, as one line a place. */
async function findings(page: Page): Promise<string[]> {
  // Legacy mode spares a second page for the results; it cannot look into frames, of which the
  // site has none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}

describe('axe finds nothing, in light and dark colours, on the', () => {
  test.for(pagesOf('demo'))('$name', async ({ path, lang }, { open }) => {
    const page = await open(addressOf(inject('editions').demo, path, lang), {
      colorScheme: 'light',
    });
    expect(await findings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findings(page)).toEqual([]);
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
