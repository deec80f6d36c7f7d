import { readLists } from '#search/index-reader.ts';
import type { IndexReader, Lists } from '#search/index-reader.ts';
import { readPostings } from '#search/postings.ts';
import type { Postings } from '#search/postings.ts';

const nothing: Postings = new Map();

const isWord = (term: string): boolean => /^(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}.])+$/u.test(term);

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

/** The terms of the own index: it reads the files that a query needs. */
export class TermFiles {
  readonly #index: IndexReader;

  constructor(index: IndexReader) {
    this.#index = index;
  }

  #lists(file: number): Promise<Lists> {
    return this.#index.file(`t/${file}.txt`, (text) => readLists(text.split('\n')));
  }

  /** Pages that have a term. */
  async term(term: string): Promise<Postings> {
    const file = countUpTo(this.#index.firstTerms, term) - 1;
    if (file < 0) return nothing;
    const list = (await this.#lists(file)).get(term);
    return list === undefined ? nothing : readPostings(list);
  }

  /** Pages that have a term that begins so. */
  async begun(start: string): Promise<Postings> {
    const all = new Map<number, number>();
    for (const [, list] of await this.#beginning(start)) {
      for (const [page, level] of readPostings(list)) {
        if (level > (all.get(page) ?? 0)) all.set(page, level);
      }
    }
    return all;
  }

  /** Words that begin so, with the pages that have them. */
  async beginning(start: string): Promise<ReadonlyMap<string, Postings>> {
    const words = (await this.#beginning(start)).filter(([term]) => isWord(term));
    return new Map(words.map(([term, list]) => [term, readPostings(list)]));
  }

  async #beginning(start: string): Promise<readonly (readonly [term: string, list: string])[]> {
    const first = Math.max(0, countUpTo(this.#index.firstTerms, start) - 1);
    const last = countUpTo(this.#index.firstTerms, `${start}\uffff`);
    const files = Array.from({ length: last - first }, (_, at) => first + at);
    const read = await Promise.all(files.map((file) => this.#lists(file)));
    const lists = read.flatMap((of) => [...of]);
    return lists.filter(([term]) => term.startsWith(start));
  }
}
