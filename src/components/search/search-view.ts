import { findPart as find } from '#browser/page.ts';
import { element } from '#browser/nodes.ts';
import {
  answerNodes,
  groupNode,
  queryLink,
  resultNode,
  sectionButton,
} from '#components/search/result-nodes.ts';
import type { HitGroup } from '#components/search/result-nodes.ts';
import { answersText } from '#i18n/answers.ts';
import type { searchResultsText } from '#i18n/search-results.ts';
import type { Group } from '#search/facets.ts';
import type { Hit } from '#search/hit.ts';
import type { Match } from '#search/search.ts';
import type { QuestionAnswer } from '#search/questions/answer.ts';
import type { Candidate, Filters } from '#search/engine.ts';
import type { Lang } from '#tables/finding.ts';

/** Further results, and what is left to look at after them. */
export interface HitPage {
  readonly hits: readonly Hit[];
  readonly left: readonly Candidate[];
}

/** A query with what was found for it. */
export interface Results {
  readonly query: string;
  readonly match: Match;
  /** What was searched for instead, where that is what matches. */
  readonly meant: string;
  /** Words that were left out. */
  readonly without: string;
  readonly groups: readonly HitGroup[];
  readonly all: number;
  /** What is left to look at. Of several groups each leads to its own. */
  readonly left: readonly Candidate[];
}

/** Sections beside “all” that fit in one line on a phone; the others are one press away. */
const facetsInLine = 2;

/** Screens on which an answer would push the results out of sight. */
const phone = '(max-width: 40rem)';

/** Milliseconds after which a reader is told that a query is still running. */
const patience = 400;

type Text = (typeof searchResultsText)['zh'];

/** What the search page shows: a status line and, below it, results or help. */
export class SearchView {
  readonly root: HTMLElement;
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
  #slow = 0;

  constructor(root: HTMLElement, text: Text) {
    this.root = root;
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

  /** Says that a query is running; the results below the form are those of the one before. */
  setBusy(): void {
    this.#list.setAttribute('aria-busy', 'true');
    clearTimeout(this.#slow);
    this.#slow = window.setTimeout(() => {
      this.#status.textContent = this.#text.loading;
    }, patience);
  }

  #blank(status: string): void {
    clearTimeout(this.#slow);
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
    const items = recent.map((query) => element('li', {}, queryLink(query)));
    find(this.recent, 'ul', HTMLUListElement).replaceChildren(...items);
  }

  showLoading(): void {
    this.#blank(this.#text.loading);
    this.setBusy();
  }

  showFailure(): void {
    this.#blank(navigator.onLine ? this.#text.failed : this.#text.offline);
    this.#none.hidden = false;
  }

  showResults({ query, match, meant, without, groups, all, left }: Results): void {
    this.#blank('');
    const nodes = groups.map((group) => groupNode(group, this.#home, this.#text));
    this.#list.replaceChildren(...nodes);
    this.#narrow.hidden = false;
    this.#count(all);
    this.more.hidden = left.length === 0;
    const note = this.#text.match[match](meant, without);
    this.#note.hidden = note === '';
    this.#note.replaceChildren(note);
    if (match === 'corrected' || match === 'synonym') {
      this.#note.append(queryLink(`"${query.replaceAll('"', '')}"`, this.#text.asTyped(query)));
    }
  }

  /** Says that nothing was found; offers other spellings and ways to go on. */
  showNone(query: string, suggestions: readonly string[]): void {
    this.#blank(this.#text.none(query));
    this.#none.hidden = false;
    this.#note.hidden = suggestions.length === 0;
    this.#note.replaceChildren(this.#text.didYouMean);
    suggestions.forEach((one, at) => {
      this.#note.append(at === 0 ? '' : this.#text.join, queryLink(one));
    });
    const address = new URL(this.#otherLanguage.href);
    address.searchParams.set('q', query);
    this.#otherLanguage.href = address.href;
  }

  /** Results by section: a button each, the pressed one narrows. */
  showGroups(groups: readonly Group[], chosen: Filters): void {
    const all = groups.reduce((sum, { candidates }) => sum + candidates.length, 0);
    const button = (section: string, label: string, count: number): Element => {
      const node = sectionButton(section, `${label} ${count}`);
      node.setAttribute('aria-pressed', String((chosen['section'] ?? '') === section));
      return node;
    };
    const sections: Readonly<Record<string, string>> = this.#text.sections;
    const pressed = groups.filter(({ section }) => section === chosen['section']);
    const first = [...new Set([...pressed, ...groups])].slice(0, facetsInLine);
    const toButton = ({ section, candidates }: Group): Element =>
      button(section, sections[section] ?? section, candidates.length);
    const others = groups.filter((group) => !first.includes(group)).map(toButton);
    const more = element('details', {}, element('summary', {}, this.#text.moreSections), ...others);
    this.groups.replaceChildren(
      ...(groups.length < 2 ? [] : [button('', this.#text.all, all), ...first.map(toButton)]),
      ...(others.length === 0 ? [] : [more]),
    );
  }

  /** On a phone the sections give way to an answer: they join the filters. */
  showAnswer(answer: QuestionAnswer | null, lang: Lang): void {
    this.#answer.hidden = answer === null;
    const isSmall = matchMedia(phone).matches;
    const isFolded = answer !== null && isSmall;
    if (isFolded) this.#narrow.append(this.groups);
    else this.#narrow.before(this.groups);
    if (answer === null) return;
    this.#answer.replaceChildren(...answerNodes(answer, this.#home, answersText[lang], isSmall));
  }

  #count(all: number): void {
    const shown = this.#list.querySelectorAll('li').length;
    this.#status.textContent = this.#text.count(shown, all);
  }

  /** Lists further results of the only group. Gives the link of the first of them. */
  append({ hits, left }: HitPage): HTMLAnchorElement | null {
    const items = hits.map((hit) => resultNode(hit, this.#home, this.#text));
    this.#list.querySelector('ol')?.append(...items);
    this.#count(this.#list.querySelectorAll('li').length + left.length);
    this.more.hidden = left.length === 0;
    return items[0]?.querySelector('a') ?? null;
  }
}
