import { askAnswer } from '#components/search/ask-answer.ts';
import { hitGroups } from '#components/search/hit-groups.ts';
import { loadPagefind } from '#components/search/pagefind.ts';
import { forgetQueries, recentQueries, rememberQuery } from '#components/search/recent.ts';
import { listenToKeys } from '#components/search/search-keys.ts';
import type { SearchView } from '#components/search/search-view.ts';
import type { Candidate, Engine, Filters } from '#search/engine.ts';
import { Facets, firstOfEach } from '#search/facets.ts';
import { loadHits } from '#search/hit.ts';
import { longestQuery, normaliseQuery } from '#search/query.ts';
import type { QueryPart } from '#search/query.ts';
import { Search } from '#search/search.ts';
import type { Lang } from '#tables/finding.ts';

/** Milliseconds without a key before a search begins. */
const pause = 200;
/** Results shown at a time. */
const pageSize = 10;

const withoutSection = (filters: Filters): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([name]) => name !== 'section'));

/** The index once it is open. */
interface Opened {
  readonly engine: Engine;
  readonly search: Search;
  readonly facets: Facets;
}

/** Turns what is typed into queries, and their answers into what the page shows. */
export class SearchController {
  readonly #view: SearchView;
  readonly #lang: Lang;
  readonly #address: string;
  readonly #sections: readonly string[];
  #opened: Promise<Opened> | null = null;
  #failures = 0;
  #timer = 0;
  /** The query shown; null where it failed, so that the same query is tried again. */
  #query: string | null = null;
  #parts: readonly QueryPart[] = [];
  #left: readonly Candidate[] = [];
  #filters: Filters = {};
  /** Counts the queries: an answer to any but the last one is dropped. */
  #turn = 0;

  /** `address` is that of the folder of the index. */
  constructor(view: SearchView, lang: Lang, address: string, sections: readonly string[]) {
    this.#view = view;
    this.#lang = lang;
    this.#address = address;
    this.#sections = sections;
  }

  start(): void {
    const { root, form, input, more, filters, recent } = this.#view;
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
    filters.addEventListener('change', () => {
      const { section } = this.#filters;
      const chosen: Record<string, string> = section === undefined ? {} : { section };
      for (const { name, value } of filters.querySelectorAll('select')) {
        if (value !== '') chosen[name] = value;
      }
      this.#narrow(chosen);
    });
    root.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const section = target?.closest('button')?.dataset['section'];
      if (section === undefined) return;
      const others = withoutSection(this.#filters);
      this.#narrow(section === '' ? others : { ...others, section });
    });
    root.addEventListener('click', (event) => this.#follow(event));
    recent.querySelector('.forget')?.addEventListener('click', () => {
      forgetQueries();
      this.#view.showPrompt([]);
      input.focus();
    });
    more.addEventListener('click', () => void this.#showMore());
    listenToKeys(this.#view, () => this.#ask());
    input.value = normaliseQuery(new URLSearchParams(location.search).get('q') ?? input.value);
    this.#ask();
    if (this.#query) rememberQuery(this.#query);
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
    this.#turn += 1;
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

  async #open(): Promise<Opened> {
    const engine = await loadPagefind(this.#address, this.#failures);
    return { engine, search: await Search.open(engine), facets: new Facets(engine) };
  }

  /** Does a piece of work; says so where the index cannot be had. */
  async #run(work: (opened: Opened, isStale: () => boolean) => Promise<void>): Promise<void> {
    const turn = this.#turn;
    try {
      if (this.#opened === null) this.#view.showLoading();
      this.#opened ??= this.#open();
      await work(await this.#opened, () => turn !== this.#turn);
    } catch {
      this.#opened = null;
      this.#failures += 1;
      if (turn !== this.#turn) return;
      this.#query = null;
      this.#view.showFailure();
    }
  }

  async #answer(query: string): Promise<void> {
    this.#view.setBusy();
    await this.#run(async ({ engine, search, facets }, isStale) => {
      const { sought, match, candidates } = await search.find(query);
      if (isStale()) return;
      this.#parts = sought.flat();
      const found = await facets.narrow(candidates, withoutSection(this.#filters));
      const groups = await facets.group(found, this.#sections);
      const chosen = groups.find((group) => group.section === this.#filters['section']);
      const kept = chosen?.candidates ?? found;
      const together = chosen === undefined && groups.length > 1;
      const first = together ? firstOfEach(kept, groups, pageSize) : kept.slice(0, pageSize);
      const hits = await loadHits(first, this.#parts, this.#lang);
      const answer = await askAnswer(engine, search.fold(query), this.#lang);
      const others = hits.length > 0 ? [] : await search.suggest(query);
      if (isStale()) return;
      this.#left = together ? [] : kept.slice(pageSize);
      if (hits.length === 0) this.#view.showNone(query, others);
      else {
        this.#view.showResults({
          query,
          match,
          meant: sought.map((one) => one[0]?.text ?? '').join(' '),
          groups: hitGroups(hits, groups),
          all: kept.length,
          left: this.#left,
        });
      }
      this.#view.showGroups(groups, this.#filters);
      this.#view.showAnswer(answer, this.#lang);
    });
  }

  async #showMore(): Promise<void> {
    const left = this.#left;
    this.#left = [];
    if (left.length === 0) return;
    await this.#run(async (_, isStale) => {
      const hits = await loadHits(left.slice(0, pageSize), this.#parts, this.#lang);
      if (isStale()) return;
      this.#left = left.slice(pageSize);
      this.#view.append({ hits, left: this.#left })?.focus();
    });
  }
}
