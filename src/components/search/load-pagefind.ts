import { pagefindOptions } from '#search/pagefind-engine.ts';
import type { Pagefind, PagefindModule } from '#search/pagefind-engine.ts';

const isPagefind = (module: unknown): module is PagefindModule =>
  typeof module === 'object' && module !== null && 'search' in module && 'options' in module;

/** Files that could not be had. Pagefind leaves them out without a word, and finds less. */
let failures = 0;

function countFailures(folder: string): void {
  const ask = window.fetch.bind(window);
  window.fetch = async (input, options) => {
    const address = input instanceof Request ? input.url : String(input);
    const ours = address.includes(folder);
    try {
      const response = await ask(input, options);
      if (ours && !response.ok) failures += 1;
      return response;
    } catch (error) {
      if (ours) failures += 1;
      throw error;
    }
  };
}

/** How often Pagefind was loaded here. */
let loads = 0;

/**
 * Loads Pagefind from a folder, whose address ends with a slash. Searching throws where a file could
 * not be had. Pagefind keeps a failed start for good, so each time it is loaded under a new address.
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  if (loads === 0) countFailures(folder);
  failures = 0;
  const address = `${folder}pagefind.js${loads === 0 ? '' : `?${loads}`}`;
  loads += 1;
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(module)) throw new Error(`${folder} has no Pagefind`);
  // A worker would be a second copy of the same script: 12 KB more before the first answer.
  await module.options({ ...pagefindOptions, noWorker: true, basePath: folder });
  return {
    search: async (query) => {
      const answer = await module.search(query);
      if (failures > 0) throw new Error('part of the index could not be had');
      return answer;
    },
  };
}
