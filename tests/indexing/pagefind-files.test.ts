import { gunzipSync, gzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { numberPages } from '#indexing/number-pages.ts';
import { pagefindFiles } from '#indexing/pagefind-files.ts';
import { noFolding } from '#search/fold.ts';
import { searchPage } from '../support/search-pages.ts';

afterAll(async () => {
  await close();
});

const pages = Array.from({ length: 40 }, (_, at) =>
  searchPage(`Page ${at + 1}`, { url: 'all/#here', passages: [`of village${at}`] }),
);

describe('the files of Pagefind', () => {
  it('are what a search loads, and nothing else', async () => {
    const names = [...(await pagefindFiles(pages, noFolding)).keys()];
    expect(names.map((name) => name.replace(/en_[0-9a-f]+/, '*'))).toEqual([
      'pagefind/index/*.pf_index',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.*.pf_meta',
      'pagefind/pagefind.js',
      'pagefind/wasm.en.pagefind',
    ]);
  });

  it('list every page by its number, in order, though all have one address', async () => {
    const files = await pagefindFiles(pages, noFolding);
    const [, list = new Uint8Array()] =
      [...files].find(([name]) => name.endsWith('.pf_meta')) ?? [];
    const text = gunzipSync(list).toString('latin1').replace('pagefind_dcd', '');
    const names = pages.map((_, at) => at.toString(36)).map((name) => `${sign(name)}${name}`);
    const places = names.map((name) => text.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('are the same each time', async () => {
    const [one, other] = [
      await pagefindFiles(pages, noFolding),
      await pagefindFiles(pages, noFolding),
    ];
    expect([...one].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')])).toEqual(
      [...other].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]),
    );
  });
});

/** How CBOR begins a text of this length. */
const sign = (name: string): string => String.fromCharCode(0x60 + name.length);

it('a list without one of its pages is refused', () => {
  const page = gzipSync('pagefind_dcd{"url":"0"}');
  const list = gzipSync(Buffer.from(`${sign('en_0123456')}en_0123456`, 'latin1'));
  expect(gunzipSync(numberPages(list, new Map([['en_0123456', page]]))).toString()).toBe('a0');
  expect(() => numberPages(list, new Map([['en_6543210', page]]))).toThrow('1 pages, but 0');
});
