import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ranking } from '#components/search/pagefind.ts';
import type { Answer, Engine, Filters } from '#search/engine.ts';
import type { Lang } from '#tables/finding.ts';

interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    query: string | null,
    options?: { readonly filters: Filters },
  ) => Promise<Answer>;
}

/**
 * Opens the search index of a built site without a browser. Pagefind's script asks a page for its
 * language and a server for its files; both are played here.
 */
export async function openPagefind(root: string, lang: Lang): Promise<Engine> {
  const folder = `${path.join(root, 'search', lang)}/`;
  Object.assign(globalThis, {
    location: { href: 'http://localhost/' },
    document: {
      currentScript: null,
      querySelector: () => ({ getAttribute: () => (lang === 'zh' ? 'zh-CN' : 'en') }),
    },
    fetch: (address: string) =>
      Promise.resolve(new Response(fs.readFileSync(address.replace(/\?.*/, '')))),
  });
  const script = pathToFileURL(`${folder}pagefind.js`).href;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  await pagefind.options({ basePath: folder, baseUrl: '/', ranking });
  await pagefind.init();
  return {
    search: (query, options) => pagefind.search(query, options),
    file: (name) => Promise.resolve(fs.readFileSync(folder + name, 'utf8')),
  };
}
