import type { Engine } from '#search/find.ts';

interface Pagefind extends Engine {
  readonly options: (options: { readonly excerptLength: number }) => Promise<void>;
}

const isPagefind = (module: unknown): module is Pagefind =>
  typeof module === 'object' && module !== null && 'search' in module && 'options' in module;

/**
 * Loads the search engine and its index for the language of this document. `address` is that of
 * `pagefind.js`. Throws where it cannot be had.
 */
export async function loadPagefind(address: string): Promise<Engine> {
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(module)) throw new Error(`${address} is not Pagefind`);
  await module.options({ excerptLength: 40 });
  return module;
}
