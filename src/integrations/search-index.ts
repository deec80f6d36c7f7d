import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { spacedCopy } from '#src/integrations/spaced-copy.ts';

/** Pages that nobody looks for: they hold nothing, or the titles of all the others. */
const skipped = /^(en\/)?(404|search|sitemap)\/$/;
/** Footnote signs would run into the numbers that they follow. */
const excludeSelectors = ['.cite'];
/** Pagefind’s ready-made interfaces and its worker, which this site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;
/** Pages handed over at a time: enough to keep Pagefind busy, few enough to stay small in memory. */
const batchSize = 64;

function stopOn(errors: readonly string[], doing: string): void {
  if (errors.length === 0) return;
  throw new Error(
    `搜索索引：${doing}时出错。 / search index: error in ${doing}:\n${errors.join('\n')}`,
  );
}

/** Puts an invented example after every real page that is found as well. */
function weighed(html: string): string {
  if (!html.includes('data-pagefind-meta="example:1"')) return html;
  return html.replace('data-pagefind-body', '$& data-pagefind-weight="0.1"');
}

interface Page {
  readonly sourcePath: string;
  /** What there is to search; null for a page with nothing. */
  readonly content: string | null;
}

async function readPage(root: string, pathname: string): Promise<Page> {
  const sourcePath = `${pathname}index.html`;
  const copy = spacedCopy(await fs.readFile(path.join(root, sourcePath), 'utf8'));
  return { sourcePath, content: copy && weighed(copy) };
}

/** Adds a page; says whether there was anything to add. */
async function addPage(index: PagefindIndex, { sourcePath, content }: Page): Promise<boolean> {
  if (content === null) return false;
  const { errors } = await index.addHTMLFile({ sourcePath, content });
  stopOn(errors, sourcePath);
  return true;
}

async function writeIndex(index: PagefindIndex, outputPath: string): Promise<void> {
  await fs.rm(outputPath, { recursive: true, force: true });
  const { errors } = await index.writeFiles({ outputPath });
  stopOn(errors, outputPath);
  const names = await fs.readdir(outputPath);
  const extra = names.filter((name) => unused.test(name));
  await Promise.all(extra.map((name) => fs.rm(path.join(outputPath, name))));
}

async function indexPages(root: string, pathnames: readonly string[]): Promise<number> {
  const { errors, index } = await createIndex({ excludeSelectors });
  stopOn(errors, 'createIndex');
  if (index === undefined) throw new Error('search index: Pagefind gave no index');
  let count = 0;
  for (let start = 0; start < pathnames.length; start += batchSize) {
    const batch = pathnames.slice(start, start + batchSize);
    const read = await Promise.all(batch.map((pathname) => readPage(root, pathname)));
    // Pagefind numbers the pages as they come, so they are sent in order, after all are read.
    const added = await Promise.all(read.map((page) => addPage(index, page)));
    count += added.filter(Boolean).length;
  }
  await writeIndex(index, path.join(root, 'pagefind'));
  return count;
}

/** Writes the search index of the built pages to `pagefind/`, one index a language. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const started = performance.now();
        const pathnames = pages.map((page) => page.pathname).filter((name) => !skipped.test(name));
        try {
          const count = await indexPages(fileURLToPath(dir), pathnames.toSorted());
          const seconds = ((performance.now() - started) / 1000).toFixed(1);
          logger.info(`${count} pages indexed in ${seconds} s`);
        } finally {
          await close();
        }
      },
    },
  };
}
