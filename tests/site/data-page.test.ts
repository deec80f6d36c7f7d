import { describe, expect, inject } from 'vitest';
import { test } from './browser.ts';
import { elementsIn, readPage, textOf } from './built.ts';
import { addressOf, langs } from './pages.ts';

const { official, demo } = inject('editions');

describe('the page of a table', () => {
  test.for(langs)(
    'offers its downloads before anything else (%s)',
    async (lang, { visit: open }) => {
      const page = await open(addressOf(official, '/data/facilities/', lang), {
        viewport: { width: 360, height: 800 },
      });
      const first = page.locator('main a[download]').first();
      expect(await first.getAttribute('href')).toMatch(/\/data\/facilities\.xlsx$/);
      const box = await first.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(800);
      expect(box?.height).toBeGreaterThanOrEqual(44);
    },
  );

  test('copies a citation and code whole', async ({ visit: open }) => {
    const address = addressOf(official, '/data/facilities/');
    const page = await open(address, { permissions: ['clipboard-read', 'clipboard-write'] });
    const block = page.locator('copy-text').first();
    await block.getByRole('button').click();
    await block.getByRole('status').filter({ hasText: '已复制' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await block.locator('code').textContent());
    expect(copied).toContain('蔚县关爱台账“机构”');
  });

  test('reads whole without script', async ({ visit: open }) => {
    const page = await open(addressOf(official, '/en/data/townships/'), {
      javaScriptEnabled: false,
    });
    expect(await page.locator('copy-text code').count()).toBe(6);
    expect(await page.locator('main').getByRole('button').count()).toBe(0);
    await page.getByText('For reference lists').click();
    expect(await page.getByText('@misc{yuxian-care-ledger-townships').isVisible()).toBe(true);
  });

  test('gives code with the public addresses of files that exist', () => {
    const { document } = readPage(official, 'data/townships/index.html');
    const code = elementsIn(document, 'pre').map(textOf).join('\n');
    const addresses = [...code.matchAll(/"(https:[^"]+)"/g)].map(([, address]) => address);
    expect(addresses).toEqual(
      ['parquet', 'csv', 'csv', 'json'].map(
        (ending) => `${official.site}/data/townships.${ending}`,
      ),
    );
  });
});

test('the page of all data offers the whole, and describes itself as a catalogue', () => {
  for (const [built, count] of [
    [official, 2],
    [demo, 4],
  ] as const) {
    const { document, html } = readPage(built, 'data/index.html');
    const whole = elementsIn(document, 'a').filter((link) =>
      /yuxian-care-ledger(-demo)?\.(zip|xlsx)$/.test(link.attribs['href'] ?? ''),
    );
    expect(whole).toHaveLength(count);
    expect(html).toContain('"@type":"DataCatalog"');
  }
});
