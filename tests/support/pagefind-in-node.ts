import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from '#search/find.ts';

interface Pagefind extends Engine {
  readonly options: (options: { readonly basePath: string }) => Promise<void>;
  readonly init: () => Promise<void>;
}

/**
 * Opens the search index of a built site without a browser. Pagefind's script asks a page for its
 * language and a server for its files; both are played here.
 */
export async function openPagefind(root: string, lang: string): Promise<Engine> {
  const basePath = `${path.join(root, 'pagefind')}/`;
  Object.assign(globalThis, {
    location: { href: 'http://localhost/' },
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => lang }) },
    fetch: (address: string) =>
      Promise.resolve(new Response(fs.readFileSync(address.replace(/\?.*/, '')))),
  });
  const script = pathToFileURL(`${basePath}pagefind.js`).href;
  const pagefind = (await import(/* @vite-ignore */ `${script}?${lang}`)) as Pagefind;
  await pagefind.options({ basePath });
  await pagefind.init();
  return pagefind;
}
