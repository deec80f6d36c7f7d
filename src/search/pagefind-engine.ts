import type { Engine, Found } from '#search/engine.ts';
import { union } from '#search/find.ts';
import type { IndexReader } from '#search/index-reader.ts';
import { textsOf } from '#search/page.ts';
import { digitsInRow, wordsInRow } from '#search/pagefind-copy.ts';
import type { QueryPart } from '#search/query.ts';
import { formsIn, placesIn } from '#search/segments.ts';
import { shortestFragment } from '#search/terms.ts';

/** Pagefind, once it knows its options. */
export interface Pagefind {
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly id: string; readonly score: number }[];
  }>;
}

/** The part of Pagefind's script that is used. */
export interface PagefindModule extends Pagefind {
  readonly options: (options: object) => Promise<void>;
}

/** Titles weigh most. */
export const pagefindOptions = { baseUrl: '/', ranking: { metaWeights: { title: 8 } } };

/** Folder of Pagefind's files beside the others of the index. */
export const pagefindFolder = 'pagefind';

/** Pages looked into at most: they are about to be shown. */
const mostChecked = 10;

const nothing: Found = new Map();

/** Names of pages are their numbers (`number-pages.ts`). */
const base = 36;
export const nameOfPage = (page: number): string => page.toString(base);
const pageOfName = (name: string): number => parseInt(name, base);

/**
 * Asks Pagefind, which knows words by their stems and beginnings, and says how much each says of a
 * page. Its script is loaded with the first question.
 */
export class PagefindEngine implements Engine {
  readonly lang = 'en';
  readonly spelled = false;
  readonly #index: IndexReader;
  readonly #load: () => Promise<Pagefind>;
  #pagefind: Promise<Pagefind> | null = null;

  constructor(index: IndexReader, load: () => Promise<Pagefind>) {
    this.#index = index;
    this.#load = load;
  }

  async having(part: QueryPart): Promise<Found> {
    const { kind, text } = part;
    if (kind === 'word') return this.#word(part);
    const whole = await this.#row(wordsInRow(text));
    if (kind === 'phrase' || text.length < shortestFragment || text.includes('.')) return whole;
    return union([whole, await this.#row(digitsInRow(text))]);
  }

  word(text: string): Promise<Found> {
    return this.#ask(`"${text}"`);
  }

  /** Pagefind has weighed what it says of a page. */
  weigh(): number {
    return 1;
  }

  async #ask(query: string): Promise<Found> {
    this.#pagefind ??= this.#load();
    const { results } = await (await this.#pagefind).search(query);
    return new Map(results.map(({ id, score }) => [pageOfName(id), score]));
  }

  /** Pages with words in a row. Pagefind ranks none of them, but those with the same words anywhere. */
  async #row(words: string): Promise<Found> {
    const exact = await this.#ask(`"${words}"`);
    if (exact.size < 2) return exact;
    const ranked = await this.#ask(words);
    return new Map(Array.from(exact, ([page, same]) => [page, ranked.get(page) ?? same]));
  }

  /**
   * Pages with a word, its stem, or one that begins so. Where Pagefind has none, it takes a shorter
   * word for the one that was typed; whether it did is seen on the best pages, mostly the first.
   */
  async #word(part: QueryPart): Promise<Found> {
    const word = part.text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
    // A single letter begins too many words.
    const found = await (word.length === 1 ? this.word(word) : this.#ask(word));
    const [first, ...others] = [...found.keys()].slice(0, mostChecked);
    if (first === undefined) return nothing;
    if (await this.#hasWord(first, part)) return found;
    const has = await Promise.all(others.map((page) => this.#hasWord(page, part)));
    return has.some(Boolean) ? found : nothing;
  }

  async #hasWord(page: number, part: QueryPart): Promise<boolean> {
    const texts = textsOf(await this.#index.page(page));
    return texts.some((text) => placesIn(text, part).length > 0 || formsIn(text, part).length > 0);
  }
}
