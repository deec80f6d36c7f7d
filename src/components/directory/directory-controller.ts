import { AnswerView, PAGE } from '#components/directory/answer-view.ts';
import { FilterForm } from '#components/directory/filter-form.ts';
import { ResultsView } from '#components/directory/results-view.ts';
import { RowWriter } from '#components/directory/row-nodes.ts';
import { StateHistory } from '#components/directory/state-history.ts';
import { views } from '#directory/address.ts';
import type { State } from '#directory/address.ts';
import { readEntries } from '#directory/directory-file.ts';
import type { DirectoryFile } from '#directory/directory-file.ts';
import type { Entry } from '#directory/entry.ts';
import { applyFilter, asked, noFilter } from '#directory/filter.ts';
import type { Answer, Filter } from '#directory/filter.ts';
import { readForms } from '#domain/fold-forms.ts';
import type { FoldMap } from '#domain/fold-forms.ts';
import { directoryText } from '#i18n/directory.ts';
import type { DirectoryText } from '#i18n/directory.ts';
import type { Lang } from '#tables/finding.ts';

/** Milliseconds without a key before an answer. */
const PAUSE = 80;

/** Turns what the reader asks into an address and what the page shows. */
export class DirectoryController {
  readonly #file: DirectoryFile;
  readonly #entries: readonly Entry[];
  readonly #forms: FoldMap;
  readonly #words: DirectoryText;
  readonly #form: FilterForm;
  readonly #view: ResultsView;
  readonly #writer: RowWriter;
  readonly #answerView: AnswerView;
  readonly #history: StateHistory;
  #state: State = { filter: noFilter, view: 'list' };
  #answer: Answer;
  #shown = PAGE;
  #timer = 0;

  constructor(root: HTMLElement, file: DirectoryFile, lang: Lang) {
    this.#file = file;
    this.#entries = readEntries(file);
    this.#words = directoryText[lang];
    this.#form = new FilterForm(root, file, this.#words);
    this.#writer = new RowWriter(file, lang, location.pathname);
    this.#view = new ResultsView(root, this.#writer, this.#words);
    this.#answerView = new AnswerView(file, this.#view, this.#writer, this.#words, (state) =>
      this.#go(state),
    );
    this.#history = new StateHistory(file);
    this.#forms = readForms(file.forms);
    this.#answer = applyFilter(this.#entries, noFilter);
  }

  start(): void {
    const { form, text } = this.#form;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(this.#form.read());
    });
    form.addEventListener('input', (event) => {
      // Letters on the way to a Chinese character are no query yet.
      if (event.target === text && !(event instanceof InputEvent && event.isComposing)) {
        this.#askSoon();
      }
    });
    text.addEventListener('compositionend', () => this.#askSoon());
    form.addEventListener('change', (event) => {
      if (event.target !== text) this.#ask(this.#form.read());
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#go({ filter: noFilter, view: 'list' });
    });
    this.#view.more.addEventListener('click', () => this.#showMore());
    this.#view.download.addEventListener('click', () => void this.#download());
    for (const button of this.#view.views) {
      const view = views.find((one) => one === button.dataset['view']) ?? 'list';
      button.addEventListener('click', () => this.#go({ ...this.#state, view }));
    }
    addEventListener('popstate', () => this.#comeTo());
    // What was asked while the facilities were on their way comes before what the address says.
    const begun = this.#form.read();
    if (asked(begun).length > 0) this.#ask(begun);
    else this.#comeTo();
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#ask(this.#form.read()), PAUSE);
  }

  #ask(filter: Filter): void {
    this.#go({ ...this.#state, filter });
  }

  /** Goes to another state. */
  #go(state: State): void {
    clearTimeout(this.#timer);
    this.#history.go(this.#state, state);
    this.#show(state, PAGE);
  }

  /** Takes over the state of an address that the reader came, or came back, to. */
  #comeTo(): void {
    this.#show(this.#history.read(), this.#history.shown ?? PAGE);
  }

  #show(state: State, shown: number): void {
    this.#state = state;
    this.#shown = shown;
    const facts = this.#file.facts.filter(({ options }) => options.length > 0);
    const ids = facts.map(({ id }) => id);
    this.#answer = applyFilter(this.#entries, state.filter, this.#forms, ids);
    this.#form.write(state.filter);
    this.#form.showCounts(this.#answer.counts);
    this.#answerView.show(state, this.#answer, shown);
  }

  #showMore(): void {
    const from = this.#shown;
    this.#shown += PAGE;
    this.#history.keepShown(this.#shown);
    this.#answerView.render(this.#state, this.#answer, this.#shown, from)?.focus();
  }

  async #download(): Promise<void> {
    try {
      const { downloadEntries } = await import('#components/directory/download-entries.ts');
      downloadEntries(this.#answer.entries, this.#file, this.#state.filter, this.#writer);
    } catch {
      this.#view.status.textContent = this.#words.downloadFailed;
    }
  }
}
