import type { Engine, Filters, Fragment, ReadFile } from '#search/engine.ts';
import type { FoldMap } from '#domain/fold-forms.ts';
import { readForms } from '#domain/fold-forms.ts';
import { readPostings } from '#search/postings.ts';

/** Lists by their name, yet to be read. */
export type Lists = ReadonlyMap<string, string>;

/** Lines of a name and a list each. */
export function readLists(lines: readonly string[]): Lists {
  return new Map(
    lines.map((line): [string, string] => {
      const at = line.indexOf('\t');
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}

function sectionsOf(pages: number, lists: Lists): string[] {
  const sections = Array.from({ length: pages }, () => '');
  for (const [section, list] of lists) {
    for (const page of readPostings(list).keys()) sections[page] = section;
  }
  return sections;
}

/** Makes the engine of an index, which may read its files. */
export type MakeEngine = (index: IndexReader) => Engine;

/**
 * The index of a language, opened: its pages, what they belong to, and the files beside, each read
 * once and only when needed. Which pages have what its engine knows.
 */
export class IndexReader {
  /** Pages of the index. */
  readonly pages: number;
  /** Number of the first page that is an example: all after it are. */
  readonly firstExample: number;
  /** Characters that count as another one. */
  readonly forms: FoldMap;
  /** Key of the section of the site that each page belongs to. */
  readonly sections: readonly string[];
  /** First term of each file of terms. */
  readonly firstTerms: readonly string[];
  /** Folder of this state of the index, below that of `index.txt`. */
  readonly folder: string;
  readonly engine: Engine;
  readonly #read: ReadFile;
  readonly #known = new Map<string, Promise<unknown>>();

  private constructor(text: string, read: ReadFile, makeEngine: MakeEngine) {
    const [head = '', forms = '', ...lines] = text.split('\n');
    const [folder = '', ...numbers] = head.split(' ');
    const [pages = 0, firstExample = 0, sections = 0] = numbers.map(Number);
    this.pages = pages;
    this.firstExample = firstExample;
    this.forms = readForms(forms);
    this.sections = sectionsOf(pages, readLists(lines.slice(0, sections)));
    this.firstTerms = lines.slice(sections);
    this.folder = folder;
    this.#read = read;
    this.engine = makeEngine(this);
  }

  static async open(read: ReadFile, makeEngine: MakeEngine): Promise<IndexReader> {
    return new IndexReader(await read('index.txt'), read, makeEngine);
  }

  /** Reads a file of the index once; again only where it could not be had. */
  file<T>(name: string, parse: (text: string) => T): Promise<T> {
    const known = this.#known.get(name);
    if (known !== undefined) return known as Promise<T>;
    const read = this.#read(`${this.folder}/${name}`).then(parse);
    this.#known.set(name, read);
    read.catch(() => this.#known.delete(name));
    return read;
  }

  #lists(name: string): Promise<Lists> {
    return this.file(name, (text) => readLists(text.split('\n')));
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

  /** A page as it is shown; of a long one no more than is enough. */
  async page(
    id: number,
    isEnough: (read: Fragment, parts: number) => boolean = () => false,
  ): Promise<Fragment> {
    const first = await this.file(`p/${id}.json`, (text) => JSON.parse(text) as Fragment);
    let page = first;
    for (let part = 1; part <= (first.more ?? 0) && !isEnough(page, part); part += 1) {
      const name = `p/${id}-${part}.json`;
      const more = await this.file(name, (text) => JSON.parse(text) as readonly string[]);
      page = { ...page, passages: [...page.passages, ...more] };
    }
    return page;
  }
}
