import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, inject } from 'vitest';
import { test } from './browser.ts';
import { builtFiles } from './built.ts';
import { addressOf, langs, pathOf } from './pages.ts';

const built = inject('editions').demo;
/** Two pages on a busy machine take their time. */
const poll = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 15_000 });
const PATH = '/embed/resident-population/';

/** A page of another site that embeds a chart as the site tells it to. */
async function hostPage(script: boolean): Promise<{ address: string; close: () => void }> {
  const frame = `<iframe src="${addressOf(built, PATH)}" title="常住人口" width="100%" height="200"></iframe>`;
  const helper = script
    ? `<script src="${built.origin}${pathOf(built, '/embed.js')}" async></script>`
    : '';
  // Another site has a frame on the page as well, and asks for what only the chart may have.
  const foreign = '<iframe src="/foreign" class="foreign" title="广告" height="123"></iframe>';
  const asking = '<script>parent.postMessage({ ledgerEmbedHeight: 4000 }, "*")</script>';
  const server = createServer(({ url }, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      url === '/foreign'
        ? `<!doctype html><title>广告</title>${asking}`
        : `<!doctype html><title>别处</title><link rel="icon" href="data:,">${frame}${helper}${foreign}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

test('a foreign page shows a chart, whose frame grows with it and with its change', async ({
  browser,
  onTestFinished,
}) => {
  const host = await hostPage(true);
  onTestFinished(host.close);
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(host.address);
  const frame = page.frameLocator('iframe:not(.foreign)');
  await frame.locator('canvas').waitFor();
  const height = () =>
    page.locator('iframe:not(.foreign)').evaluate((element) => element.clientHeight);
  const content = () =>
    frame.locator('embed-frame').evaluate((element) => element.getBoundingClientRect().bottom);
  await poll(async () => Math.abs((await height()) - (await content()))).toBeLessThan(2);
  const drawn = await height();
  expect(drawn).toBeGreaterThan(400);
  await frame.locator('.switch').click();
  await poll(height).toBeGreaterThan(drawn);
  await page.setViewportSize({ width: 360, height: 700 });
  await poll(async () => Math.abs((await height()) - (await content()))).toBeLessThan(2);
});

test('a frame keeps its height where the page around it runs no script of the site', async ({
  browser,
  onTestFinished,
}) => {
  const host = await hostPage(false);
  onTestFinished(host.close);
  const context = await browser.newContext({ javaScriptEnabled: false });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(host.address);
  expect(
    await page.locator('iframe:not(.foreign)').evaluate((element) => element.clientHeight),
  ).toBe(200);
  const table = page.frameLocator('iframe:not(.foreign)').locator('table');
  expect(await table.isVisible()).toBe(true);
});

test('the helper minds no message but a height from a frame of the page', async ({
  browser,
  onTestFinished,
}) => {
  const host = await hostPage(true);
  onTestFinished(host.close);
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(host.address);
  await page.frameLocator('iframe:not(.foreign)').locator('canvas').waitFor();
  const height = () =>
    page.locator('iframe:not(.foreign)').evaluate((element) => element.clientHeight);
  await poll(height).toBeGreaterThan(400);
  const before = await height();
  await page.evaluate(() => {
    // From the page itself, not from its frame.
    for (const ledgerEmbedHeight of [5000, -1, '5000', Infinity]) {
      postMessage({ ledgerEmbedHeight }, '*');
    }
    postMessage('5000', '*');
    postMessage(null, '*');
  });
  // Messages are heard in their order: whoever hears the last has heard them all.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('message', ({ data }) => {
          if (data === 'last') resolve();
        });
        const frame = document.querySelector<HTMLIFrameElement>('.foreign');
        frame?.addEventListener('load', () => postMessage('last', '*'));
        // The frame of the other site asks once more, now that all is drawn.
        frame?.contentWindow?.location.replace('/foreign');
      }),
  );
  expect(await height()).toBe(before);
  expect(await page.locator('.foreign').evaluate((element) => element.clientHeight)).toBe(123);
});

test('a foreign page reads every kind of data file, wherever it lies', async ({
  browser,
  onTestFinished,
}) => {
  // One file for each ending and shape of place: folders named after a row stand for each other.
  const kinds = new Map(
    builtFiles(built)
      .filter((file) =>
        /\.(csv|ndjson|geojson|json|jsonld|xlsx|parquet|xml|zip|cff|svg)$/.test(file),
      )
      .map((file) => {
        const [folder = '', ...rest] = file.split('/');
        return [`${folder} ${rest.length} ${file.replace(/^.*\./, '')}`, file] as const;
      }),
  );
  for (const folder of [
    'statistics',
    'townships',
    'facilities',
    'data',
    'news',
    'reconciliation',
  ]) {
    expect([...kinds.values()].filter((file) => file.startsWith(folder))).not.toEqual([]);
  }
  const host = await hostPage(false);
  onTestFinished(host.close);
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(host.address);
  const addresses = [...kinds.values()].map((file) => addressOf(built, `/${file}`));
  const refused = await page.evaluate(async (all) => {
    const answers = await Promise.allSettled(
      all.map(async (address) => (await fetch(address)).arrayBuffer()),
    );
    return all.filter((_, at) => answers[at]?.status !== 'fulfilled');
  }, addresses);
  expect(refused).toEqual([]);
});

test.for(langs)(
  'an embedded chart has no navigation, and its source in view (%s)',
  async (lang, { visit: open }) => {
    const page = await open(addressOf(built, PATH, lang), { javaScriptEnabled: false });
    expect(await page.locator('nav, header, footer').count()).toBe(0);
    const text = await page.locator('main').innerText();
    expect(text).toContain(lang === 'zh' ? '第七次全国人口普查' : 'Seventh National Census');
    expect(text).toContain('CC-BY-4.0');
    const link = page.locator('main a').last();
    expect(await link.getAttribute('href')).toBe(
      pathOf(built, '/statistics/resident-population/', lang),
    );
    expect(await link.getAttribute('target')).toBe('_blank');
  },
);
