import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { pagefindOptions } from '#search/pagefind-engine.ts';
import type { Pagefind, PagefindModule } from '#search/pagefind-engine.ts';

/**
 * Loads Pagefind from a folder without a browser. Its script asks a page for its language and a server
 * for its files; both are played here.
 */
export async function pagefindInNode(folder: string): Promise<Pagefind> {
  Object.assign(globalThis, {
    location: { href: 'http://localhost/' },
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => 'en' }) },
    fetch: (address: string) =>
      Promise.resolve(new Response(fs.readFileSync(address.replace(/\?.*/, '')))),
  });
  const script = pathToFileURL(`${folder}pagefind.js`).href;
  const pagefind = (await import(/* @vite-ignore */ script)) as PagefindModule;
  await pagefind.options({ ...pagefindOptions, basePath: folder });
  return pagefind;
}
