import { element } from '#browser/nodes.ts';
import type { ResultsView } from '#components/directory/results-view.ts';
import type { RowWriter } from '#components/directory/row-nodes.ts';
import { fetchPlaces } from '#components/places/fetch-places.ts';
import { placeLink } from '#components/places/place-links.ts';
import { writeState } from '#directory/address.ts';
import type { State } from '#directory/address.ts';
import type { DirectoryFile } from '#directory/directory-file.ts';
import { asked, factQuestion, isFact, UNSTATED } from '#directory/filter.ts';
import type { Answer, Question } from '#directory/filter.ts';
import { waysOut } from '#directory/ways-out.ts';
import { emptyLines } from '#domain/empty.ts';
import type { EmptyAsk, Line } from '#domain/empty.ts';
import type { DirectoryText } from '#i18n/directory.ts';
import { emptyText } from '#i18n/empty.ts';
import { placesText } from '#i18n/places.ts';

/** Rows shown at a time. */
export const PAGE = 50;
/** Villages offered where no facility was found. */
const MOST_PLACES = 5;

/** Puts an answer into words, rows or a map, with the ways that lead on from it. */
export class AnswerView {
  readonly #file: DirectoryFile;
  readonly #view: ResultsView;
  readonly #writer: RowWriter;
  readonly #words: DirectoryText;
  readonly #go: (state: State) => void;
  /** What places were last looked up for. */
  #typed = '';

  /** `go` is told where the reader wants to go from here. */
  constructor(
    file: DirectoryFile,
    view: ResultsView,
    writer: RowWriter,
    words: DirectoryText,
    go: (state: State) => void,
  ) {
    this.#file = file;
    this.#view = view;
    this.#writer = writer;
    this.#words = words;
    this.#go = go;
  }

  show(state: State, answer: Answer, shown: number): void {
    if (asked(state.filter).length === 0 && state.view === 'list') {
      this.#view.showWhole();
      return;
    }
    const { entries, total } = answer;
    this.#view.showFound(this.#words.found(total), state.view, entries.length > 0);
    this.#view.showEmpty(total.listed > 0 ? null : this.#emptyLines(state, answer));
    if (total.listed === 0) void this.#offerPlaces(state.filter.text);
    this.#showWaysOut(state, answer);
    this.render(state, answer, shown, 0);
  }

  /** A village without a facility leads to its township, whose page says what is near, and whom to ask. */
  async #offerPlaces(typed: string): Promise<void> {
    this.#typed = typed;
    if (typed === '') return;
    const { home, lang } = this.#writer;
    try {
      const places = (await fetchPlaces(home))(typed).slice(0, MOST_PLACES);
      if (places.length === 0 || this.#typed !== typed) return;
      const links = places.map((place) => element('li', {}, placeLink(place, home, lang)));
      const lead = element('p', {}, placesText[lang].meant);
      this.#view.addEmpty(lead, element('ul', { class: 'links' }, ...links));
    } catch {
      // What else is said of an empty list is there already.
    }
  }

  /** What is said where no real facility was found, for the kind and township that were asked. */
  #emptyLines({ filter }: State, answer: Answer): readonly Line[] {
    const { lang } = this.#writer;
    const file = this.#file;
    const t = emptyText[lang];
    const kind = file.kinds.find(({ id }) => id === filter.kind);
    const group = file.groups.find(({ id }) => id === filter.group);
    const place = file.townships.find(({ id }) => id === filter.township);
    // Of what is looked for by other marks than its kind, there may be others of the kind.
    const marked = asked(filter).some((question) => question !== 'what' && question !== 'township');
    const id = kind?.id ?? group?.id;
    const name =
      kind !== undefined ? t.kind(kind.name) : group !== undefined ? t.group(group.name) : null;
    const ask: EmptyAsk = {
      what: marked
        ? { id: id ?? place?.id ?? '', name: t.fitting }
        : id === undefined || name === null
          ? null
          : { id, name },
      township: place === undefined ? null : { code: place.id, name: place.name },
      beside: (code) => ({
        name: this.#writer.nameOf('townships', code),
        count: answer.counts.of('township', code).listed,
      }),
    };
    return emptyLines(file.empty, ask, t, lang);
  }

  /** Shows so many rows, or the map. Gives the link of the row at `from`. */
  render(state: State, answer: Answer, shown: number, from: number): HTMLAnchorElement | null {
    const { entries } = answer;
    const { view } = state;
    const rows = entries.slice(0, shown);
    this.#view.offerMore(view === 'map' ? 0 : Math.min(PAGE, entries.length - rows.length));
    if (view === 'table' && rows.length > 0) return this.#view.showTable(rows, from);
    if (view !== 'map') return this.#view.showList(rows, from);
    this.#showMap(state, answer);
    return null;
  }

  #showMap({ filter }: State, { counts }: Answer): void {
    const at = (township: string): State => ({ filter: { ...filter, township }, view: 'list' });
    const link = (township: string): string => `${location.pathname}${writeState(at(township))}`;
    const unstated = counts.of('township', UNSTATED);
    const text = this.#words.option(this.#words.unstated, unstated);
    this.#view.showMap(
      this.#file,
      (code) => ({
        name: this.#writer.nameOf('townships', code),
        count: counts.of('township', code),
        address: link(code),
        chosen: filter.township === code,
      }),
      element('a', { href: link(UNSTATED), 'data-township': UNSTATED }, text),
      (township) => {
        this.#go(at(township));
        this.#view.status.focus();
      },
    );
  }

  /** Names a filter without one of its questions. */
  #withoutLabel(dropped: Question): string {
    if (!isFact(dropped)) return this.#words.without[dropped];
    const fact = this.#file.facts.find(({ id }) => factQuestion(id) === dropped);
    return this.#words.withoutFact(fact?.title ?? '');
  }

  #showWaysOut(state: State, answer: Answer): void {
    const ways = waysOut(answer, state.filter);
    this.#view.showChoices(
      ways.some(({ dropped }) => dropped !== null) ? this.#words.withoutLead : null,
      ways.map(({ dropped, filter, count }) => {
        const text = this.#words.count(count);
        return {
          label:
            dropped === null
              ? this.#words.closedToo(text)
              : this.#words.wayOut(this.#withoutLabel(dropped), text),
          go: () => this.#go({ ...state, filter }),
        };
      }),
    );
  }
}
