import path from 'node:path';
import { createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { numberPages } from '#indexing/number-pages.ts';
import type { FoldMap } from '#search/fold.ts';
import type { SearchPage } from '#search/page.ts';
import { copyOf, spacedText } from '#search/pagefind-copy.ts';
import { pagefindFolder } from '#search/pagefind-engine.ts';

/** Pages handed over at a time: enough to keep Pagefind busy, few enough to stay small in memory. */
const batchSize = 64;
const language = 'en';
/** Of Pagefind's files those that a search loads: not its ready-made interfaces, nor its pages. */
const used = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(?:meta|index))$/;

function stopOn(errors: readonly string[], doing: string): void {
  if (errors.length === 0) return;
  throw new Error(
    `搜索索引：${doing}时出错。 / search index: error in ${doing}:\n${errors.join('\n')}`,
  );
}

/**
 * Pagefind numbers the pages as they come, so they are sent in order. The address of each is its
 * number: Pagefind keeps one result an address, and figures may share the place of their evidence.
 */
async function addPages(
  index: PagefindIndex,
  pages: readonly SearchPage[],
  map: FoldMap,
): Promise<void> {
  for (let start = 0; start < pages.length; start += batchSize) {
    const batch = pages.slice(start, start + batchSize);
    const added = await Promise.all(
      batch.map((page, at) =>
        index.addCustomRecord({
          url: String(start + at),
          content: copyOf(page, map),
          language,
          meta: { title: spacedText(page.title, map) },
        }),
      ),
    );
    added.forEach(({ errors }, at) => stopOn(errors, batch[at]?.url ?? ''));
  }
}

/**
 * The files of Pagefind for these pages, which are in the order of the index. Whoever calls this ends
 * Pagefind's process when all is done.
 */
export async function pagefindFiles(
  pages: readonly SearchPage[],
  map: FoldMap,
): Promise<Map<string, Uint8Array>> {
  try {
    return await makeFiles(pages, map);
  } catch (error) {
    if (!(error instanceof Error) || !/backend closed|EPIPE/.test(error.message)) throw error;
    throw new Error(ENDED, { cause: error });
  }
}

const ENDED =
  'Pagefind 的进程被中止，英文搜索没有做完；上一次生成的网站没有动。多半是内存不够，或被杀毒软件拦住。 / Pagefind’s process was ended, so the English search is not finished; the last build was left as it is. Most likely memory was short, or a virus scanner stopped it.';

async function makeFiles(
  pages: readonly SearchPage[],
  map: FoldMap,
): Promise<Map<string, Uint8Array>> {
  const { errors, index } = await createIndex({ forceLanguage: language });
  stopOn(errors, 'createIndex');
  if (index === undefined) throw new Error('search index: Pagefind gave no index');
  await addPages(index, pages, map);
  const made = await index.getFiles();
  stopOn(made.errors, 'getFiles');
  await index.deleteIndex();
  const fragments = new Map(
    made.files
      .filter(({ path: name }) => name.endsWith('.pf_fragment'))
      .map(({ path: name, content }) => [path.parse(name).name, content]),
  );
  const files = made.files
    .filter(({ path: name }) => used.test(name))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(
    files.map(({ path: name, content }) => [
      `${pagefindFolder}/${name}`,
      name.endsWith('.pf_meta') ? numberPages(content, fragments) : content,
    ]),
  );
}
