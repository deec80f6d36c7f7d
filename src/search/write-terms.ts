import type { FoldMap } from '#domain/fold-forms.ts';
import { addTo, linesOf, packed } from '#search/lists.ts';
import type { List } from '#search/lists.ts';
import { lengthOf, levelsOf, readTerms } from '#search/page-terms.ts';
import type { SearchPage } from '#search/page.ts';
import type { Lang } from '#tables/finding.ts';

/** Signs of a file of terms after which the next one begins. */
const fileSize = 4_000;

function termLists(pages: readonly SearchPage[], map: FoldMap, lang: Lang): Map<string, List> {
  const average = pages.reduce((sum, page) => sum + lengthOf(page), 0) / Math.max(1, pages.length);
  const lists = new Map<string, List>();
  pages.forEach((page, at) => {
    for (const [term, level] of levelsOf(readTerms(page, map, lang), average)) {
      addTo(lists, term, packed(at, level));
    }
  });
  return lists;
}

/** Lines put together to files of some size. */
function filesOf(lines: readonly string[]): string[] {
  const files: string[] = [];
  let open = '';
  for (const line of lines) {
    if (open !== '' && open.length + line.length > fileSize) {
      files.push(open);
      open = '';
    }
    open += `${line}\n`;
  }
  return open === '' ? files : [...files, open];
}

/** The term that a file begins with. */
export const firstTerm = (file: string): string => file.slice(0, file.indexOf('\t'));

/** The terms of an index, in order, as files: a line a term, with the pages that have it. */
export const termFiles = (pages: readonly SearchPage[], map: FoldMap, lang: Lang): string[] =>
  filesOf(linesOf(termLists(pages, map, lang)));
