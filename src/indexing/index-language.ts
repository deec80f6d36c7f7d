import { readPages } from '#indexing/read-pages.ts';
import { writeIndex } from '#indexing/write-index.ts';
import { traditionalForms } from '#domain/traditional-forms.ts';
import type { Lang } from '#tables/finding.ts';

/**
 * Writes the search index of the built pages of one language to `search/<language>/`, and takes the
 * records away that the site wrote for the index alone.
 *
 * @param root folder of the built site
 * @returns number of pages, and of parts of pages, that can be found
 */
export async function indexLanguage(root: string, lang: Lang): Promise<number> {
  const { pages, records } = await readPages(root, lang);
  await writeIndex(root, lang, pages, records, traditionalForms());
  return pages.length;
}
