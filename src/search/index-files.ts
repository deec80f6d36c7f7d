import { lengthOf, levelsOf, readTerms } from '#search/page-terms.ts';
import type { Fragment } from '#search/engine.ts';
import { formsIn, writeForms } from '#search/forms.ts';
import type { FoldMap } from '#search/fold.ts';
import { textsOf } from '#search/page.ts';
import type { SearchPage } from '#search/page.ts';
import { writePostings } from '#search/postings.ts';

/** Filters whose lists are read when a reader chooses one. */
const filters = ['kind', 'township', 'year'] as const;
/** Signs of a file of terms after which the next one begins. */
const fileSize = 6_000;

/** Real pages before examples, and each section together, which makes their lists short. */
export function inIndexOrder(pages: readonly SearchPage[]): SearchPage[] {
  const rank = new Map<string, number>();
  for (const { section } of pages) if (!rank.has(section)) rank.set(section, rank.size);
  const rankOf = ({ example, section }: SearchPage): number =>
    (example ? rank.size : 0) + (rank.get(section) ?? 0);
  return pages.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Pages with their levels, each pair as one number: there are many millions of them. */
type List = number[];
const packed = (page: number, level: number): number => page * 8 + level;
const unpacked = (pair: number): [page: number, level: number] => [pair >> 3, pair & 7];

function addTo(lists: Map<string, List>, name: string, pair: number): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [pair]);
  else list.push(pair);
}

/** Lists by name, in the order of the names. */
function linesOf(lists: ReadonlyMap<string, List>): string[] {
  const names = [...lists.keys()].sort();
  return names.map((name) => `${name}\t${writePostings((lists.get(name) ?? []).map(unpacked))}`);
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

function termLists(pages: readonly SearchPage[], map: FoldMap): Map<string, List> {
  const average = pages.reduce((sum, page) => sum + lengthOf(page), 0) / Math.max(1, pages.length);
  const lists = new Map<string, List>();
  pages.forEach((page, at) => {
    for (const [term, level] of levelsOf(readTerms(page, map), average)) {
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

const firstTerm = (file: string): string => file.slice(0, file.indexOf('\t'));

/** What a page says of code is text, and looks like nothing else in a file. */
const asJson = (page: Fragment): string => JSON.stringify(page).replaceAll('<', '\\u003c');

/** An index as files. */
export interface IndexFiles {
  /**
   * What is read first: the number of pages, that of the first example, the characters that count as
   * others, the pages of each section and the first term of each file of terms.
   */
  readonly head: string;
  /** Terms in `t/0.txt` and so on; the first page, as it is shown, in `p/0.json`. */
  readonly files: ReadonlyMap<string, string>;
}

/** Makes the index of these pages. The same pages give the same files. */
export function indexFiles(given: readonly SearchPage[], map: FoldMap): IndexFiles {
  const pages = inIndexOrder(given);
  const terms = filesOf(linesOf(termLists(pages, map)));
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
    ...pages.map(({ url, title, section, example, passages }, at): [string, string] => [
      `p/${at}.json`,
      asJson({ url, title, section, ...(example ? { example } : {}), passages }),
    ]),
  ]);
  return { head: head.join('\n'), files };
}
