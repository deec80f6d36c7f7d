import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { readPages } from '#integrations/search-pages.ts';
import { writeIndex } from '#integrations/write-index.ts';
import { phaseDone } from '#src/phase.ts';
import { traditionalForms } from '#search/traditional.ts';

const langs = ['zh', 'en'] as const;

/** Writes the search index of the built pages to `search/`, one index a language. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const started = performance.now();
        phaseDone('assets');
        const root = fileURLToPath(dir);
        const pathnames = pages.map((page) => page.pathname).toSorted();
        const forms = traditionalForms();
        let count = 0;
        try {
          for (const lang of langs) {
            const { pages: read, records } = await readPages(root, pathnames, lang);
            count += read.length;
            await writeIndex(root, lang, read, records, forms);
          }
        } finally {
          await close();
        }
        phaseDone('search index');
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`${count} pages and parts indexed in ${seconds} s`);
      },
    },
  };
}
