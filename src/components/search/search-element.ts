import { loadPagefind } from '#components/search/pagefind.ts';
import { resultNode } from '#components/search/result-nodes.ts';
import { searchResultsText } from '#i18n/search-results.ts';
import { ResultList } from '#search/result-list.ts';
import type { Engine } from '#search/find.ts';
import { normaliseQuery } from '#search/query.ts';

/** Milliseconds without a key before a search begins. */
const pause = 200;

/**
 * The search page come alive: `<site-search data-engine="…/pagefind.js">` around a form, a status
 * line, a list of results, a button for more, a hint and help for when nothing is found.
 */
class SiteSearch extends HTMLElement {
  readonly #lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  readonly #text = searchResultsText[this.#lang];
  #engine: Promise<Engine> | null = null;
  #timer = 0;
  /** Counts the searches begun: the answer to an earlier one is dropped. */
  #turn = 0;
  #query = '';
  #results: ResultList | null = null;

  connectedCallback(): void {
    const form = this.#find('form', HTMLFormElement);
    const input = this.#find('input', HTMLInputElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search(input.value);
    });
    input.addEventListener('input', (event) => {
      // Letters on the way to a Chinese character are not a query yet.
      if (!(event instanceof InputEvent && event.isComposing)) this.#later(input);
    });
    input.addEventListener('compositionend', () => this.#later(input));
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      input.value = '';
      this.#search('');
    });
    this.#find('button.more', HTMLButtonElement).addEventListener('click', () => {
      void this.#more(this.#turn);
    });
    input.value = normaliseQuery(new URLSearchParams(location.search).get('q') ?? '');
    this.#search(input.value);
  }

  #find<T extends Element>(selector: string, type: new () => T): T {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`site-search: no ${selector}`);
    return found;
  }

  #later(input: HTMLInputElement): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#search(input.value), pause);
  }

  #search(typed: string): void {
    clearTimeout(this.#timer);
    const query = normaliseQuery(typed);
    if (query === this.#query && this.#results !== null) return;
    this.#query = query;
    this.#turn += 1;
    this.#address(query);
    void this.#answer(query, this.#turn);
  }

  /** Keeps the address of the page that of its query, so that it can be shared and gone back to. */
  #address(query: string): void {
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  }
}

customElements.define('site-search', SiteSearch);
