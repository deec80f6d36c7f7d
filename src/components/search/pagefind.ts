import type { Engine } from '#search/find.ts';

interface Pagefind extends Engine {
  readonly options: (options: { readonly noWorker: boolean }) => Promise<void>;
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
  // A worker would be a second copy of the same script: 12 KB more before the first answer.
  await module.options({ noWorker: true });
  return module;
}
