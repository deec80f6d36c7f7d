import { openIndex } from '#components/search/open-index.ts';
import type { SearchView } from '#components/search/search-view.ts';
import type { IndexReader } from '#search/index-reader.ts';
import { Search } from '#search/search.ts';
import type { Lang } from '#tables/finding.ts';

/** The index once it is open. */
export interface Opened {
  readonly index: IndexReader;
  readonly search: Search;
}

/** Opens the index when it is first needed; says so where it cannot be had. */
export class IndexSession {
  readonly #view: SearchView;
  readonly #address: string;
  readonly #lang: Lang;
  #opened: Promise<Opened> | null = null;
  /** Counts the queries: an answer to any but the last one is dropped. */
  #turn = 0;

  /** `address` is that of the folder of the index. */
  constructor(view: SearchView, lang: Lang, address: string) {
    this.#view = view;
    this.#lang = lang;
    this.#address = address;
  }

  /** Whatever is still being looked for is wanted no more. */
  nextTurn(): void {
    this.#turn += 1;
  }

  async #open(): Promise<Opened> {
    const index = await openIndex(this.#address, this.#lang);
    return { index, search: new Search(index) };
  }

  /** Does a piece of work. Whether it failed, and nothing else was asked since. */
  async run(work: (opened: Opened, isStale: () => boolean) => Promise<void>): Promise<boolean> {
    const turn = this.#turn;
    const isStale = (): boolean => turn !== this.#turn;
    try {
      if (this.#opened === null) this.#view.showLoading();
      this.#opened ??= this.#open();
      await work(await this.#opened, isStale);
      return false;
    } catch {
      this.#opened = null;
      if (isStale()) return false;
      this.#view.showFailure();
      return true;
    }
  }
}
