import type { Answer, Engine, Filters } from '#search/engine.ts';

interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly search: (
    query: string | null,
    options?: { readonly filters: Filters },
  ) => Promise<Answer>;
}

const isPagefind = (module: unknown): module is Pagefind =>
  typeof module === 'object' && module !== null && 'search' in module && 'options' in module;

/** Titles weigh most; those of examples nothing. */
export const ranking = { metaWeights: { title: 8, example: 0 } };

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
let counting = false;

/**
 * Loads the search engine and its index. `folder` is where they stand, with a slash at the end.
 * `attempt` counts how often that has failed: Pagefind keeps a failed start for good, so each time it
 * is loaded under a new address. Searching throws where a file could not be had.
 */
export async function loadPagefind(folder: string, attempt: number): Promise<Engine> {
  if (!counting) countFailures(folder);
  counting = true;
  failures = 0;
  const module: unknown = await import(
    /* @vite-ignore */ `${folder}pagefind.js${attempt === 0 ? '' : `?${attempt}`}`
  );
  if (!isPagefind(module)) throw new Error(`${folder} has no Pagefind`);
  // A worker would be a second copy of the same script: 12 KB more before the first answer.
  await module.options({ noWorker: true, basePath: folder, baseUrl: '/', ranking });
  return {
    search: async (query, options) => {
      const answer = await module.search(query, options);
      if (failures > 0) throw new Error('part of the index could not be had');
      return answer;
    },
    file: async (name) => {
      const response = await fetch(folder + name);
      if (!response.ok) throw new Error(`${response.status} ${name}`);
      return response.text();
    },
  };
}
