import { ByteReader } from '#search/bytes.ts';
import type { FoldMap } from '#search/fold.ts';
import { readForms } from '#search/forms.ts';
import { fileNames, fromRuns, indexVersion } from '#search/index-files.ts';
import type { Facets, IndexStart, Runs } from '#search/index-files.ts';
import type { Lookup } from '#search/plan.ts';
import { lastAtMost, unite } from '#search/sorted.ts';
import type { Sorted } from '#search/sorted.ts';

/** Reads a file of the index by its name, uncompressed; all but the first are of a release. */
export type ReadFile = (name: string, release?: string) => Promise<Uint8Array>;

/** What is kept of a page. */
export interface StoredPage {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** Passages that no other page has. */
  readonly own: readonly string[];
}

/** Places at which groups of these sizes begin, and the end of the last. */
function startsOf(sizes: readonly number[]): number[] {
  const starts = [0];
  for (const size of sizes) starts.push((starts.at(-1) ?? 0) + size);
  return starts;
}

interface TermFile {
  readonly terms: readonly string[];
  /** Where the places of each term begin, and the end of the last. */
  readonly starts: readonly number[];
  readonly bytes: Uint8Array;
}

function readTermFile(bytes: Uint8Array): TermFile {
  const reader = new ByteReader(bytes);
  const terms = reader.text().split('\n');
  const sizes = terms.map(() => reader.number());
  return { terms, starts: startsOf(sizes).map((start) => reader.at + start), bytes };
}

/** The index of one language. Files are fetched when they are needed, each once. */
export class SearchIndex {
  readonly pages: number;
  readonly shared: number;
  readonly #read: ReadFile;
  readonly #release: string | undefined;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #terms: readonly string[];
  readonly #facets: readonly Facets[];
  readonly #facetOf: readonly number[];
  readonly #titleLengths: readonly number[];
  readonly #lengths: readonly number[];
  readonly #usualLength: number;
  readonly #ownStarts: readonly number[];
  readonly #sharedStarts: readonly number[];
  readonly #textStarts: readonly number[];
  readonly #pageStarts: readonly number[];

  constructor(read: ReadFile, start: IndexStart) {
    const starts = (runs: Runs): number[] => startsOf(fromRuns(runs));
    this.#read = read;
    this.#release = start.release;
    this.pages = start.pages;
    this.shared = start.shared;
    this.#terms = start.terms;
    this.#facets = start.facets.map(([section, kind, township, year, example]) => ({
      section,
      kind,
      township,
      year,
      example: example === 1,
    }));
    this.#facetOf = fromRuns(start.facetRuns);
    this.#titleLengths = fromRuns(start.titleRuns);
    this.#lengths = fromRuns(start.lengthRuns);
    const all = this.#lengths.reduce((sum, length) => sum + length, 0);
    this.#usualLength = Math.max(1, all / Math.max(1, start.pages));
    this.#ownStarts = starts(start.ownRuns);
    this.#sharedStarts = starts(start.sharedRuns);
    this.#textStarts = starts(start.textRuns);
    this.#pageStarts = starts(start.pageRuns);
  }

  /** Opens an index. Throws where it cannot be read, or is of another form. */
  static async open(read: ReadFile): Promise<SearchIndex> {
    const text = new TextDecoder().decode(await read(fileNames.start));
    const start = JSON.parse(text) as IndexStart;
    if (start.version !== indexVersion) throw new Error(`search index of version ${start.version}`);
    return new SearchIndex(read, start);
  }

  /** Reads a file once; after a failure it is read again when it is next asked for. */
  #file<T>(name: string, parse: (bytes: Uint8Array) => T): Promise<T> {
    let file = this.#files.get(name) as Promise<T> | undefined;
    if (file === undefined) {
      file = this.#read(name, this.#release).then(parse);
      this.#files.set(name, file);
      file.catch(() => this.#files.delete(name));
    }
    return file;
  }

  /** Forms of characters to fold; of the index they are folded already. */
  forms(): Promise<FoldMap> {
    return this.#file(fileNames.forms, (bytes) => readForms(new TextDecoder().decode(bytes)));
  }

  facetsOf(page: number): Facets {
    const facets = this.#facets[this.#facetOf[page] ?? -1];
    if (facets === undefined) throw new Error(`search index: no page ${page}`);
    return facets;
  }

  /** Length of a page's title in characters. */
  titleLength(page: number): number {
    return this.#titleLengths[page] ?? 0;
  }

  /** Number of passages of a page, as a multiple of the usual one. */
  lengthOf(page: number): number {
    return (this.#lengths[page] ?? 0) / this.#usualLength;
  }

  #ownCount(page: number): number {
    return (this.#ownStarts[page + 1] ?? 0) - (this.#ownStarts[page] ?? 0);
  }

  /** Passages that have a term, or any term with a beginning. */
  async passagesWith({ term, prefix }: Lookup): Promise<Sorted> {
    const first = Math.max(0, lastAtMost(this.#terms, term));
    const last = prefix ? lastAtMost(this.#terms, `${term}\uffff`) : first;
    const names = this.#terms.slice(first, last + 1).map((_, at) => fileNames.terms(first + at));
    const files = await Promise.all(names.map((name) => this.#file(name, readTermFile)));
    return unite(
      files.flatMap(({ terms, starts, bytes }) => {
        const from = Math.max(0, lastAtMost(terms, term));
        const to = prefix ? lastAtMost(terms, `${term}\uffff`) : from;
        const found: Sorted[] = [];
        for (let at = from; at <= to; at += 1) {
          const name = terms[at] ?? '';
          if (prefix ? !name.startsWith(term) : name !== term) continue;
          found.push(new ByteReader(bytes, starts[at] ?? 0).rising(starts[at + 1] ?? 0));
        }
        return found;
      }),
    );
  }

  /** The page of an own passage. Pages without any begin where the next one does. */
  #pageOf(own: number): number {
    return lastAtMost(this.#ownStarts, own);
  }

  /** Pages that have each of these shared passages. */
  async #sharedPages(passages: Sorted): Promise<Map<number, Sorted>> {
    const which = new Set(passages.map((passage) => lastAtMost(this.#sharedStarts, passage)));
    const lists = await Promise.all(
      [...which].map((file) =>
        this.#file(fileNames.shared(file), (bytes) => {
          const reader = new ByteReader(bytes);
          const from = this.#sharedStarts[file] ?? 0;
          const count = (this.#sharedStarts[file + 1] ?? 0) - from;
          return Array.from({ length: count }, (_, at): [number, Sorted] => {
            const size = reader.number();
            return [from + at, reader.rising(reader.at + size)];
          });
        }),
      ),
    );
    return new Map(lists.flat());
  }

  /** Calls back for each page of each passage; titles come with `isTitle`. */
  async eachPage(
    passages: Sorted,
    visit: (page: number, passage: number, isTitle: boolean) => void,
  ): Promise<void> {
    const { pages, shared } = this;
    const among = passages.filter((id) => id >= pages && id < pages + shared);
    const lists = await this.#sharedPages(among.map((id) => id - pages));
    for (const id of passages) {
      if (id < pages) visit(id, id, true);
      else if (id < pages + shared)
        for (const page of lists.get(id - pages) ?? []) visit(page, id, false);
      else visit(this.#pageOf(id - pages - shared), id, false);
    }
  }

  async page(page: number): Promise<StoredPage> {
    const file = lastAtMost(this.#pageStarts, page);
    const from = this.#pageStarts[file] ?? 0;
    const stored = await this.#file(fileNames.pages(file), (bytes) => {
      const reader = new ByteReader(bytes);
      const count = (this.#pageStarts[file + 1] ?? from) - from;
      return Array.from({ length: count }, (_, at) => ({
        url: reader.text(),
        title: reader.text(),
        summary: reader.text(),
        own: Array.from({ length: this.#ownCount(from + at) }, () => reader.text()),
      }));
    });
    const found = stored[page - from];
    if (found === undefined) throw new Error(`search index: no page ${page}`);
    return found;
  }

  /** Text of a passage. */
  async passage(passage: number): Promise<string> {
    const at = passage - this.pages;
    if (at < 0) return (await this.page(passage)).title;
    if (at >= this.shared) {
      const page = this.#pageOf(at - this.shared);
      const { own } = await this.page(page);
      return own[at - this.shared - (this.#ownStarts[page] ?? 0)] ?? '';
    }
    const file = lastAtMost(this.#textStarts, at);
    const texts = await this.#file(fileNames.texts(file), (bytes) => {
      const reader = new ByteReader(bytes);
      const count = (this.#textStarts[file + 1] ?? 0) - (this.#textStarts[file] ?? 0);
      return Array.from({ length: count }, () => reader.text());
    });
    return texts[at - (this.#textStarts[file] ?? 0)] ?? '';
  }
}
