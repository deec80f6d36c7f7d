import { describe, expect, inject } from 'vitest';
import { findings, findingsAgain } from './axe-findings.ts';
import { test } from './browser.ts';
import { addressOf, pagesOf } from './pages.ts';

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
