import { FilterForm } from '#components/directory/filter-form.ts';
import { element } from '#components/directory/nodes.ts';
import { ResultsView } from '#components/directory/results-view.ts';
import { RowWriter } from '#components/directory/row-nodes.ts';
import { readState, views, writeState } from '#directory/address.ts';
import type { Known, State } from '#directory/address.ts';
import { readEntries } from '#directory/directory-file.ts';
import type { DirectoryFile } from '#directory/directory-file.ts';
import type { Entry } from '#directory/entry.ts';
import { applyFilter, asked, noFilter, UNSTATED } from '#directory/filter.ts';
import type { Answer, Filter } from '#directory/filter.ts';
import { waysOut } from '#directory/ways-out.ts';
import { directoryText } from '#i18n/directory.ts';
import type { DirectoryText } from '#i18n/directory.ts';
import type { Lang } from '#tables/finding.ts';

/** Rows shown at a time. */
const PAGE = 50;
/** Milliseconds without a key before an answer. */
const PAUSE = 80;
/** Milliseconds within which changes, such as by arrow keys, are one step of the back button. */
const ONE_STEP = 800;

/** Turns what the reader asks into an address and what the page shows. */
export class DirectoryController {
  readonly #file: DirectoryFile;
  readonly #entries: readonly Entry[];
  readonly #words: DirectoryText;
  readonly #form: FilterForm;
  readonly #view: ResultsView;
  readonly #writer: RowWriter;
  readonly #known: Known;
  #state: State = { filter: noFilter, view: 'list' };
  #answer: Answer;
  #shown = PAGE;
  #timer = 0;
  #steppedAt = -ONE_STEP;

  constructor(root: HTMLElement, file: DirectoryFile, lang: Lang) {
    this.#file = file;
    this.#entries = readEntries(file);
    this.#words = directoryText[lang];
    this.#form = new FilterForm(root, file, this.#words);
    this.#writer = new RowWriter(file, lang, location.pathname);
    this.#view = new ResultsView(root, this.#writer, this.#words);
    this.#answer = applyFilter(this.#entries, noFilter);
    const ids = <T extends string>(list: readonly { readonly id: T }[]): T[] =>
      list.map(({ id }) => id);
    this.#known = {
      groups: ids(file.groups),
      kinds: ids(file.kinds),
      townships: ids(file.townships),
      statuses: ids(file.statuses),
      records: ids(file.records),
    };
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
    addEventListener('popstate', () => this.#comeTo(readState(location.search, this.#known)));
    // What was asked while the facilities were on their way comes before what the address says.
    const begun = this.#form.read();
    if (asked(begun).length > 0) this.#ask(begun);
    else this.#comeTo(readState(location.search, this.#known));
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#ask(this.#form.read()), PAUSE);
  }

  #ask(filter: Filter): void {
    this.#go({ ...this.#state, filter });
  }

  /** Goes to another state, which is a step of the back button; typing on goes no further. */
  #go(state: State): void {
    clearTimeout(this.#timer);
    const before = this.#state.filter.text;
    const typingOn = before !== '' && state.filter.text !== '' && before !== state.filter.text;
    const search = writeState(state);
    if (search !== location.search) {
      const now = performance.now();
      const sameStep = typingOn || now - this.#steppedAt < ONE_STEP;
      history[sameStep ? 'replaceState' : 'pushState'](null, '', location.pathname + search);
      this.#steppedAt = now;
    }
    this.#show(state, PAGE);
  }

  /** Takes over the state of an address that the reader came, or came back, to. */
  #comeTo(state: State): void {
    const { shown } = (history.state ?? {}) as { readonly shown?: number };
    this.#show(state, shown ?? PAGE);
  }

  #show(state: State, shown: number): void {
    this.#state = state;
    this.#shown = shown;
    this.#answer = applyFilter(this.#entries, state.filter);
    this.#form.write(state.filter);
    this.#form.showCounts(this.#answer.counts);
    if (asked(state.filter).length === 0 && state.view === 'list') {
      this.#view.showWhole();
      return;
    }
    const { entries, total } = this.#answer;
    this.#view.showFound(this.#words.found(total), state.view, entries.length > 0);
    this.#showWaysOut();
    this.#render(0);
  }

  /** Shows the rows, or the map. Gives the link of the row at `from`. */
  #render(from: number): HTMLAnchorElement | null {
    const { entries } = this.#answer;
    const { view } = this.#state;
    const rows = entries.slice(0, this.#shown);
    this.#view.offerMore(view === 'map' ? 0 : Math.min(PAGE, entries.length - rows.length));
    if (view === 'table' && rows.length > 0) return this.#view.showTable(rows, from);
    if (view !== 'map') return this.#view.showList(rows, from);
    this.#showMap();
    return null;
  }

  #showMore(): void {
    const from = this.#shown;
    this.#shown += PAGE;
    history.replaceState({ shown: this.#shown }, '');
    this.#render(from)?.focus();
  }

  #showMap(): void {
    const at = (township: string): State => ({
      filter: { ...this.#state.filter, township },
      view: 'list',
    });
    const link = (township: string): string => `${location.pathname}${writeState(at(township))}`;
    const { counts } = this.#answer;
    const unstated = counts.of('township', UNSTATED);
    const text = this.#words.option(this.#words.unstated, unstated);
    this.#view.showMap(
      this.#file,
      (code) => ({
        name: this.#writer.nameOf('townships', code),
        count: counts.of('township', code),
        address: link(code),
        chosen: this.#state.filter.township === code,
      }),
      element('a', { href: link(UNSTATED), 'data-township': UNSTATED }, text),
      (township) => {
        this.#go(at(township));
        this.#view.status.focus();
      },
    );
  }

  #showWaysOut(): void {
    const ways = waysOut(this.#answer, this.#state.filter);
    this.#view.showChoices(
      ways.some(({ dropped }) => dropped !== null) ? this.#words.withoutLead : null,
      ways.map(({ dropped, filter, count }) => {
        const text = this.#words.count(count);
        return {
          label:
            dropped === null
              ? this.#words.closedToo(text)
              : this.#words.wayOut(this.#words.without[dropped], text),
          go: () => this.#ask(filter),
        };
      }),
    );
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
