import type { Filters, Fragment, ReadFile } from '#search/engine.ts';
import type { FoldMap } from '#search/fold.ts';
import { readForms } from '#search/forms.ts';
import { hasHan } from '#search/han.ts';
import { readPostings } from '#search/postings.ts';
import type { Postings } from '#search/postings.ts';

type Lists = ReadonlyMap<string, string>;

const nothing: Postings = new Map();

/** Lines of a name and a list each. */
function readLists(lines: readonly string[]): Lists {
  return new Map(
    lines.map((line): [string, string] => {
      const at = line.indexOf('\t');
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}

/** How many of these, which are in order, do not come after a text. */
function countUpTo(firsts: readonly string[], text: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sectionsOf(pages: number, lists: Lists): string[] {
  const sections = Array.from({ length: pages }, () => '');
  for (const [section, list] of lists) {
    for (const page of readPostings(list).keys()) sections[page] = section;
  }
  return sections;
}

/** The index, opened: it reads the files that a query needs, each once. */
export class IndexReader {
  /** Pages of the index. */
  readonly pages: number;
  /** Number of the first page that is an example: all after it are. */
  readonly firstExample: number;
  /** Characters that count as another one. */
  readonly forms: FoldMap;
  /** Key of the section of the site that each page belongs to. */
  readonly sections: readonly string[];
  readonly #firsts: readonly string[];
  readonly #folder: string;
  readonly #read: ReadFile;
  readonly #known = new Map<string, Promise<unknown>>();

  private constructor(text: string, read: ReadFile) {
    const [head = '', forms = '', ...lines] = text.split('\n');
    const [folder = '', ...numbers] = head.split(' ');
    const [pages = 0, firstExample = 0, sections = 0] = numbers.map(Number);
    this.pages = pages;
    this.firstExample = firstExample;
    this.forms = readForms(forms);
    this.sections = sectionsOf(pages, readLists(lines.slice(0, sections)));
    this.#firsts = lines.slice(sections);
    this.#folder = folder;
    this.#read = read;
  }

  static async open(read: ReadFile): Promise<IndexReader> {
    return new IndexReader(await read('index.txt'), read);
  }

  /** Reads a file of the index once; again only where it could not be had. */
  file<T>(name: string, parse: (text: string) => T): Promise<T> {
    const known = this.#known.get(name);
    if (known !== undefined) return known as Promise<T>;
    const read = this.#read(`${this.#folder}/${name}`).then(parse);
    this.#known.set(name, read);
    read.catch(() => this.#known.delete(name));
    return read;
  }

  #lists(name: string): Promise<Lists> {
    return this.file(name, (text) => readLists(text.split('\n')));
  }

  /** Pages that have a term. */
  async term(term: string): Promise<Postings> {
    const file = countUpTo(this.#firsts, term) - 1;
    if (file < 0) return nothing;
    const list = (await this.#lists(`t/${file}.txt`)).get(term);
    return list === undefined ? nothing : readPostings(list);
  }

  /** Words that begin so and fit, with the pages that have them. */
  async beginning(
    start: string,
    fits: (word: string) => boolean,
  ): Promise<ReadonlyMap<string, Postings>> {
    const first = Math.max(0, countUpTo(this.#firsts, start) - 1);
    const last = countUpTo(this.#firsts, `${start}\uffff`);
    const files = Array.from({ length: last - first }, (_, at) => `t/${first + at}.txt`);
    const read = await Promise.all(files.map((name) => this.#lists(name)));
    const lists = read.flatMap((of) => [...of]);
    const fitting = lists.filter(([term]) => fits(term) && !hasHan(term));
    return new Map(fitting.map(([term, list]) => [term, readPostings(list)]));
  }

  /** Whether every filter lets a page through. */
  async filtered(filters: Filters): Promise<(page: number) => boolean> {
    const lists = await Promise.all(
      Object.entries(filters).map(async ([name, value]) =>
        readPostings((await this.#lists(`filters/${name}.txt`)).get(value) ?? ''),
      ),
    );
    return (page) => lists.every((list) => list.has(page));
  }

  /** A page as it is shown. */
  page(id: number): Promise<Fragment> {
    return this.file(`p/${id}.json`, (text) => JSON.parse(text) as Fragment);
  }
}
