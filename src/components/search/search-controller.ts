import { findResults, pageSize } from '#components/search/find-results.ts';
import { IndexSession } from '#components/search/index-session.ts';
import {
  cameFromThisSite,
  forgetQueries,
  recentQueries,
  rememberQuery,
} from '#components/search/recent.ts';
import { listenToFilters } from '#components/search/search-filters.ts';
import { listenToKeys } from '#components/search/search-keys.ts';
import type { SearchView } from '#components/search/search-view.ts';
import type { Candidate, Filters } from '#search/engine.ts';
import { loadHits } from '#search/hit.ts';
import { queryOfAddress } from '#domain/query-of-address.ts';
import { longestQuery, normaliseQuery } from '#search/query.ts';
import type { QueryPart } from '#search/query.ts';
import type { Lang } from '#tables/finding.ts';

/** Milliseconds without a key before a search begins. */
const pause = 200;

/** Turns what is typed into queries, and their answers into what the page shows. */
export class SearchController {
  readonly #view: SearchView;
  readonly #lang: Lang;
  readonly #session: IndexSession;
  #timer = 0;
  /** The query shown; null where it failed, so that the same query is tried again. */
  #query: string | null = null;
  #parts: readonly QueryPart[] = [];
  #left: readonly Candidate[] = [];
  #filters: Filters = {};

  /** `address` is that of the folder of the index. */
  constructor(view: SearchView, lang: Lang, address: string) {
    this.#view = view;
    this.#lang = lang;
    this.#session = new IndexSession(view, lang, address);
  }

  start(): void {
    const { root, form, input, more, recent } = this.#view;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
      if (this.#query) rememberQuery(this.#query);
    });
    input.addEventListener('input', (event) => {
      // Letters on the way to a Chinese character are no query yet.
      if (!(event instanceof InputEvent && event.isComposing)) this.#askSoon();
    });
    input.addEventListener('compositionend', () => this.#askSoon());
    root.addEventListener('click', (event) => this.#follow(event));
    recent.querySelector('.forget')?.addEventListener('click', () => {
      forgetQueries();
      this.#view.showPrompt([]);
      input.focus();
    });
    more.addEventListener('click', () => void this.#showMore());
    listenToFilters(
      this.#view,
      () => this.#filters,
      (filters) => this.#narrow(filters),
    );
    listenToKeys(this.#view, () => this.#ask());
    const asked = new URLSearchParams(location.search).get('q');
    input.value = normaliseQuery(asked === null ? input.value : queryOfAddress(asked));
    this.#ask();
    if (this.#query && cameFromThisSite()) rememberQuery(this.#query);
  }

  /** Another query by its link, without loading the page and the index again. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const address = link?.getAttribute('href') ?? '';
    if (!address.startsWith('?') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { input } = this.#view;
    input.value = new URLSearchParams(address).get('q') ?? '';
    input.focus();
    this.#ask();
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#ask(), pause);
  }

  #narrow(filters: Filters): void {
    this.#filters = filters;
    this.#query = null;
    this.#ask();
  }

  #ask(): void {
    clearTimeout(this.#timer);
    const { input } = this.#view;
    const query = normaliseQuery(input.value);
    // What is too long is cut where the reader can see it.
    if ([...input.value].length > longestQuery) input.value = query;
    if (query === this.#query) return;
    this.#query = query;
    this.#session.nextTurn();
    this.#keepAddress(query);
    if (query === '') this.#view.showPrompt(recentQueries());
    else void this.#answer(query);
  }

  /** The address follows the query, so that it can be shared and come back to. */
  #keepAddress(query: string): void {
    const address = new URL(location.href);
    address.searchParams.delete('q');
    if (query !== '') address.searchParams.set('q', query);
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  }

  async #answer(query: string): Promise<void> {
    this.#view.setBusy();
    const failed = await this.#session.run(async (opened, isStale) => {
      const found = await findResults(opened, query, this.#filters, this.#lang);
      if (isStale()) return;
      const { results, parts, groups, answer, others } = found;
      this.#parts = parts;
      this.#left = results.left;
      if (results.groups.length === 0) this.#view.showNone(query, others);
      else this.#view.showResults(results);
      this.#view.showGroups(groups, this.#filters);
      this.#view.showAnswer(answer, this.#lang);
    });
    if (failed) this.#query = null;
  }

  async #showMore(): Promise<void> {
    const left = this.#left;
    this.#left = [];
    if (left.length === 0) return;
    const failed = await this.#session.run(async ({ index }, isStale) => {
      const hits = await loadHits(index, left.slice(0, pageSize), this.#parts, this.#lang);
      if (isStale()) return;
      this.#left = left.slice(pageSize);
      this.#view.append({ hits, left: this.#left })?.focus();
    });
    if (failed) this.#query = null;
  }
}
