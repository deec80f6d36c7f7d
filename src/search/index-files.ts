import type { Fragment } from '#search/engine.ts';
import { formsIn, writeForms } from '#domain/fold-forms.ts';
import type { FoldMap } from '#domain/fold-forms.ts';
import { addTo, linesOf, packed } from '#search/lists.ts';
import type { List } from '#search/lists.ts';
import { textsOf } from '#search/page.ts';
import type { SearchPage } from '#search/page.ts';
import { firstTerm } from '#search/write-terms.ts';

/** Filters whose lists are read when a reader chooses one. */
const filters = ['kind', 'township', 'year'] as const;

/** Real pages before examples, and each section together, which makes their lists short. */
export function inIndexOrder(pages: readonly SearchPage[]): SearchPage[] {
  const rank = new Map<string, number>();
  for (const { section } of pages) if (!rank.has(section)) rank.set(section, rank.size);
  const rankOf = ({ example, section }: SearchPage): number =>
    (example ? rank.size : 0) + (rank.get(section) ?? 0);
  return pages.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function listBy(pages: readonly SearchPage[], name: keyof SearchPage): Map<string, List> {
  const lists = new Map<string, List>();
  pages.forEach((page, at) => {
    const value = String(page[name]);
    if (value === '') return;
    addTo(lists, value, packed(at, 1));
  });
  return lists;
}

/** What a page says of code is text, and looks like nothing else in a file. */
const asJson = (page: Fragment | readonly string[]): string =>
  JSON.stringify(page).replaceAll('<', '\\u003c');

/** Signs of a page that are read at once: what is sought mostly stands in the first part. */
const partSize = 3_000;

/** The passages of a page in parts of some size. */
function partsOf(passages: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  let size = 0;
  for (const passage of passages) {
    if (size > 0 && size + passage.length > partSize) {
      parts.push([]);
      size = 0;
    }
    parts[parts.length - 1]?.push(passage);
    size += passage.length;
  }
  return parts;
}

/** A page as it is shown: `p/0.json`, and `p/0-1.json` and so on where it is long. */
function pageFiles(page: SearchPage, at: number): [string, string][] {
  const { url, title, section, facts, example } = page;
  const [passages = [], ...more] = partsOf(page.passages);
  const shown = {
    url,
    title,
    section,
    ...(facts === undefined ? {} : { facts }),
    ...(example ? { example } : {}),
    passages,
    ...(more.length > 0 ? { more: more.length } : {}),
  };
  return [
    [`p/${at}.json`, asJson(shown)],
    ...more.map((part, of): [string, string] => [`p/${at}-${of + 1}.json`, asJson(part)]),
  ];
}

/** An index as files. */
export interface IndexFiles {
  /**
   * What is read first: the number of pages, that of the first example, the characters that count as
   * others, the pages of each section and the first term of each file of terms.
   */
  readonly head: string;
  /** Terms in `t/0.txt` and so on; the first page, as it is shown, in `p/0.json`
   * and, where it is long, `p/0-1.json` and so on. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Makes the files of an index of these pages, which are in its order. `terms` are the files of its
 * terms. The same pages give the same files.
 */
export function indexFiles(
  pages: readonly SearchPage[],
  map: FoldMap,
  terms: readonly string[],
): IndexFiles {
  const examples = pages.findIndex(({ example }) => example);
  const sections = linesOf(listBy(pages, 'section'));
  const head = [
    `${pages.length} ${examples < 0 ? pages.length : examples} ${sections.length}`,
    writeForms(formsIn(map, pages.flatMap(textsOf))),
    ...sections,
    ...terms.map(firstTerm),
  ];
  const files = new Map([
    ...terms.map((text, at): [string, string] => [`t/${at}.txt`, text]),
    ...filters.map((name): [string, string] => [
      `filters/${name}.txt`,
      linesOf(listBy(pages, name)).join('\n'),
    ]),
    ...pages.flatMap(pageFiles),
  ]);
  return { head: head.join('\n'), files };
}
