import { hasHan } from '#search/han.ts';
import { readLists } from '#search/index-reader.ts';
import type { IndexReader, Lists } from '#search/index-reader.ts';
import { readPostings } from '#search/postings.ts';
import type { Postings } from '#search/postings.ts';

const nothing: Postings = new Map();

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

  /** Words that begin so, with the pages that have them. */
  async beginning(start: string): Promise<ReadonlyMap<string, Postings>> {
    const first = Math.max(0, countUpTo(this.#index.firstTerms, start) - 1);
    const last = countUpTo(this.#index.firstTerms, `${start}\uffff`);
    const files = Array.from({ length: last - first }, (_, at) => first + at);
    const read = await Promise.all(files.map((file) => this.#lists(file)));
    const lists = read.flatMap((of) => [...of]);
    const fitting = lists.filter(([term]) => term.startsWith(start) && !hasHan(term));
    return new Map(fitting.map(([term, list]) => [term, readPostings(list)]));
  }
}
