import { resultNode } from '#components/search/result-nodes.ts';
import type { searchResultsText } from '#i18n/search-results.ts';
import type { Hit } from '#search/hit.ts';
import type { Candidate } from '#search/engine.ts';

/** Results to show, and what is left to look at after them. */
export interface HitPage {
  readonly hits: readonly Hit[];
  readonly left: readonly Candidate[];
}

type Text = (typeof searchResultsText)['zh'];

function find<T extends Element>(root: Element, selector: string, type: new () => T): T {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`<${root.localName}> has no ${selector}`);
}

/** What the search page shows: a status line and, below it, results or help. */
export class SearchView {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly more: HTMLButtonElement;
  readonly #status: HTMLElement;
  readonly #list: HTMLElement;
  readonly #prompt: HTMLElement;
  readonly #none: HTMLElement;
  readonly #otherLanguage: HTMLAnchorElement;
  readonly #text: Text;
  readonly #home: string;

  constructor(root: HTMLElement, text: Text) {
    this.#home = root.dataset['home'] ?? '/';
    this.form = find(root, 'form', HTMLFormElement);
    this.input = find(root, 'input', HTMLInputElement);
    this.more = find(root, '.more', HTMLButtonElement);
    this.#status = find(root, '[role=status]', HTMLElement);
    this.#list = find(root, '.results', HTMLElement);
    this.#prompt = find(root, '.prompt', HTMLElement);
    this.#none = find(root, '.none', HTMLElement);
    this.#otherLanguage = find(root, '.none a[hreflang]', HTMLAnchorElement);
    this.#text = text;
  }

  /** Says that a query is running; what stands below the form is that of the one before. */
  setBusy(): void {
    this.#list.setAttribute('aria-busy', 'true');
  }

  #blank(status: string): void {
    this.#list.replaceChildren();
    this.#list.removeAttribute('aria-busy');
    this.#status.textContent = status;
    this.#prompt.hidden = true;
    this.#none.hidden = true;
    this.more.hidden = true;
  }

  showPrompt(): void {
    this.#blank('');
    this.#prompt.hidden = false;
  }

  showLoading(): void {
    this.#blank(this.#text.loading);
    this.setBusy();
  }

  showFailure(): void {
    this.#blank(this.#text.failed);
  }

  showResults(query: string, page: HitPage): void {
    this.#blank('');
    if (page.hits.length > 0) {
      this.append(page);
      return;
    }
    this.#status.textContent = this.#text.none(query);
    this.#none.hidden = false;
    const address = new URL(this.#otherLanguage.href);
    address.searchParams.set('q', query);
    this.#otherLanguage.href = address.href;
  }

  /** Lists further results. Gives the link of the first of them. */
  append({ hits, left }: HitPage): HTMLAnchorElement | null {
    const items = hits.map((hit) => resultNode(hit, this.#home, this.#text));
    this.#list.append(...items);
    const shown = this.#list.children.length;
    this.#status.textContent = this.#text.count(shown, shown + left.length);
    this.more.hidden = left.length === 0;
    return items[0]?.querySelector('a') ?? null;
  }
}
