import { loadPagefind } from '#components/search/pagefind.ts';
import type { HitPage, SearchView } from '#components/search/search-view.ts';
import type { Candidate } from '#search/engine.ts';
import { loadHits } from '#search/hit.ts';
import { longestQuery, normaliseQuery } from '#search/query.ts';
import type { QueryPart } from '#search/query.ts';
import { Search } from '#search/search.ts';
import type { Outcome } from '#search/search.ts';
import type { Lang } from '#tables/finding.ts';

/** Milliseconds without a key before a search begins. */
const pause = 200;
/** Results shown at a time. */
const pageSize = 10;

/** Turns what is typed into queries, and their answers into what the page shows. */
export class SearchController {
  readonly #view: SearchView;
  readonly #lang: Lang;
  readonly #address: string;
  #search: Promise<Search> | null = null;
  #failures = 0;
  #timer = 0;
  /** The query shown; null where it failed, so that the same query is tried again. */
  #query: string | null = null;
  #parts: readonly QueryPart[] = [];
  #left: readonly Candidate[] = [];
  /** Counts the queries: an answer to any but the last one is dropped. */
  #turn = 0;

  /** `address` is that of the folder of the index. */
  constructor(view: SearchView, lang: Lang, address: string) {
    this.#view = view;
    this.#lang = lang;
    this.#address = address;
  }

  start(): void {
    const { form, input, more } = this.#view;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
    });
    input.addEventListener('input', (event) => {
      // Letters on the way to a Chinese character are no query yet.
      if (!(event instanceof InputEvent && event.isComposing)) this.#askSoon();
    });
    input.addEventListener('compositionend', () => this.#askSoon());
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      input.value = '';
      this.#ask();
    });
    more.addEventListener('click', () => void this.#showMore());
    input.value = normaliseQuery(new URLSearchParams(location.search).get('q') ?? input.value);
    this.#ask();
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#ask(), pause);
  }

  #ask(): void {
    clearTimeout(this.#timer);
    const { input } = this.#view;
    const query = normaliseQuery(input.value);
    // What is too long is cut where the reader can see it.
    if ([...input.value].length > longestQuery) input.value = query;
    if (query === this.#query) return;
    this.#query = query;
    this.#turn += 1;
    this.#keepAddress(query);
    if (query === '') this.#view.showPrompt();
    else void this.#answer(query);
  }

  /** The address follows the query, so that it can be shared and come back to. */
  #keepAddress(query: string): void {
    const address = new URL(location.href);
    address.searchParams.delete('q');
    if (query !== '') address.searchParams.set('q', query);
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  }

  async #find(query: string): Promise<Outcome> {
    if (this.#search === null) this.#view.showLoading();
    this.#search ??= loadPagefind(this.#address, this.#failures).then((engine) =>
      Search.open(engine),
    );
    return (await this.#search).find(query);
  }

  /** Loads the next of the pages that `find` gives, unless the query has changed meanwhile. */
  async #run(
    find: () => Promise<readonly Candidate[]>,
    show: (page: HitPage) => void,
  ): Promise<void> {
    const turn = this.#turn;
    try {
      const candidates = await find();
      if (turn !== this.#turn) return;
      const now = candidates.slice(0, pageSize);
      const hits = await loadHits(now, this.#parts, this.#lang);
      if (turn !== this.#turn) return;
      this.#left = candidates.slice(pageSize);
      show({ hits, left: this.#left });
    } catch {
      this.#search = null;
      this.#failures += 1;
      if (turn !== this.#turn) return;
      this.#query = null;
      this.#view.showFailure();
    }
  }

  async #answer(query: string): Promise<void> {
    this.#view.setBusy();
    await this.#run(
      async () => {
        const { sought, candidates } = await this.#find(query);
        this.#parts = sought.flat();
        return candidates;
      },
      (page) => this.#view.showResults(query, page),
    );
  }

  async #showMore(): Promise<void> {
    const left = this.#left;
    this.#left = [];
    if (left.length === 0) return;
    await this.#run(
      () => Promise.resolve(left),
      (page) => this.#view.append(page)?.focus(),
    );
  }
}
