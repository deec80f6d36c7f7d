import { describe, expect, inject } from 'vitest';
import { findings, colourFindings } from './axe-findings.ts';
import { test } from './browser.ts';
import { addressOf, pagesOf } from './pages.ts';

describe('axe finds nothing, in light and dark colours, on the', () => {
  test.for(pagesOf('demo'))('$name', async ({ path, lang }, { visit }) => {
    const page = await visit(addressOf(inject('editions').demo, path, lang));
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await findings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourFindings(page)).toEqual([]);
  });
});

describe('axe finds nothing in forced colours on the', () => {
  const pages = pagesOf('demo').filter(({ path }) =>
    ['/', '/map/', '/facilities/beimenzi-mutual-aid-home/'].includes(path),
  );

  test.for(pages)('$name', async ({ path, lang }, { visit }) => {
    const page = await visit(addressOf(inject('editions').demo, path, lang), {
      forcedColors: 'active',
    });
    expect(await findings(page)).toEqual([]);
  });
});
