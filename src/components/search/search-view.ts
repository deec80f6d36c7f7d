import { findPart as find } from '#components/find-part.ts';
import { answerNodes, element, resultNode } from '#components/search/result-nodes.ts';
import { answersText } from '#i18n/answers.ts';
import type { searchResultsText } from '#i18n/search-results.ts';
import type { Group } from '#search/facets.ts';
import type { Hit } from '#search/hit.ts';
import type { Match } from '#search/search.ts';
import type { QuestionAnswer } from '#search/answer.ts';
import type { Candidate, Filters } from '#search/engine.ts';
import type { Lang } from '#tables/finding.ts';

/** Results to show, and what is left to look at after them. */
export interface HitPage {
  readonly hits: readonly Hit[];
  readonly left: readonly Candidate[];
}

/** What to say of how results match, and what was meant. */
export interface MatchNote {
  readonly match: Match;
  readonly meant: string;
}

type Text = (typeof searchResultsText)['zh'];

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
  readonly filters: HTMLElement;
  readonly groups: HTMLElement;
  readonly recent: HTMLElement;
  readonly #answer: HTMLElement;
  readonly #note: HTMLElement;
  readonly #narrow: HTMLElement;
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
    this.filters = find(root, '.filters', HTMLElement);
    this.groups = find(root, '.groups', HTMLElement);
    this.recent = find(root, '.recent', HTMLElement);
    this.#answer = find(root, '.answer', HTMLElement);
    this.#note = find(root, '.match', HTMLElement);
    this.#narrow = find(root, 'details', HTMLElement);
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
    this.#note.hidden = true;
    this.#answer.hidden = true;
    this.#narrow.hidden = true;
    this.groups.replaceChildren();
    this.recent.hidden = true;
    this.more.hidden = true;
  }

  /** What a reader without a query sees: how to search, and what was searched for before. */
  showPrompt(recent: readonly string[]): void {
    this.#blank('');
    this.#prompt.hidden = false;
    this.recent.hidden = recent.length === 0;
    const items = recent.map((query) => {
      const link = document.createElement('a');
      link.href = `?q=${encodeURIComponent(query)}`;
      link.append(query);
      return element('li', '', [link]);
    });
    find(this.recent, 'ul', HTMLUListElement).replaceChildren(...items);
  }

  showLoading(): void {
    this.#blank(this.#text.loading);
    this.setBusy();
  }

  showFailure(): void {
    this.#blank(navigator.onLine ? this.#text.failed : this.#text.offline);
  }

  showResults(query: string, page: HitPage, { match, meant }: MatchNote): void {
    this.#blank('');
    if (page.hits.length > 0) {
      this.append(page);
      this.#narrow.hidden = false;
      const note = this.#text.match[match](meant);
      this.#note.textContent = note;
      this.#note.hidden = note === '';
      return;
    }
    this.#status.textContent = this.#text.none(query);
    this.#none.hidden = false;
    const address = new URL(this.#otherLanguage.href);
    address.searchParams.set('q', query);
    this.#otherLanguage.href = address.href;
  }

  /** Results by section: a button each, the pressed one narrows. */
  showGroups(groups: readonly Group[], chosen: Filters): void {
    const all = groups.reduce((sum, { candidates }) => sum + candidates.length, 0);
    const button = (section: string, label: string, count: number): Element => {
      const node = element('button', '', [`${label} ${count}`]);
      node.setAttribute('type', 'button');
      node.setAttribute('data-section', section);
      node.setAttribute('aria-pressed', String((chosen['section'] ?? '') === section));
      return node;
    };
    const sections: Readonly<Record<string, string>> = this.#text.sections;
    const nodes = groups.map(({ section, candidates }) =>
      button(section, sections[section] ?? section, candidates.length),
    );
    this.groups.replaceChildren(
      ...(groups.length < 2 ? [] : [button('', this.#text.all, all), ...nodes]),
    );
  }

  showAnswer(answer: QuestionAnswer | null, lang: Lang): void {
    this.#answer.hidden = answer === null;
    if (answer === null) return;
    this.#answer.replaceChildren(...answerNodes(answer, this.#home, answersText[lang]));
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
