import { agoBehind } from '#components/tell-ages.ts';
import { drawing, element } from '#browser/nodes.ts';
import { words } from '#browser/words.ts';
import type { Entry } from '#directory/entry.ts';
import type { DirectoryFile } from '#directory/directory-file.ts';
import { recordText, stateParts } from '#domain/facility-text.ts';
import { phoneParts } from '#domain/phone-parts.ts';
import { directoryText } from '#i18n/directory.ts';
import { facilityText } from '#i18n/facility.ts';
import type { Lang } from '#tables/finding.ts';
import { dress } from '#components/shortlist/pick-buttons.ts';
import { isExample, isShut } from '#tables/listed.ts';

type ListName = 'kinds' | 'townships' | 'statuses' | 'records';

/** What rows need to say what they say: names, words, and where pages are. */
export class RowWriter {
  readonly lang: Lang;
  readonly #file: DirectoryFile;
  readonly #names: Readonly<Record<ListName, ReadonlyMap<string, string>>>;
  /** Address of the directory, by which those of its facilities begin. */
  readonly #base: string;

  constructor(file: DirectoryFile, lang: Lang, base: string) {
    this.lang = lang;
    this.#file = file;
    this.#base = base;
    const named = (list: ListName): ReadonlyMap<string, string> =>
      new Map(file[list].map(({ id, name }) => [id, name]));
    this.#names = {
      kinds: named('kinds'),
      townships: named('townships'),
      statuses: named('statuses'),
      records: named('records'),
    };
  }

  /** What lists say of places, as far as it is known of any. */
  get #briefColumns(): DirectoryFile['facts'] {
    return this.#file.facts.filter(({ brief, texts }) => brief && texts.length > 0);
  }

  /** Address of the home page of this language. */
  get home(): string {
    return this.#base.replace(/facilities\/$/, '');
  }

  nameOf(list: ListName, id: string): string {
    return this.#names[list].get(id) ?? id;
  }

  addressOf({ id }: Entry): string {
    return `${this.#base}${id}/`;
  }

  /** Township, village and address, as far as they are known. */
  placeOf(entry: Entry): string {
    const township = entry.township === null ? null : this.nameOf('townships', entry.township);
    const parts = [township, entry.village, entry.address].filter((one) => one !== null);
    if (parts.length === 0) return facilityText[this.lang].noTownship;
    return parts.join(this.lang === 'zh' ? '' : ', ');
  }

  /** The state with its date: a state is only as good as that. */
  stateOf({ status, statusAsOf, spoken }: Entry): (Node | string)[] {
    return stateParts(status, statusAsOf, this.lang, spoken).flatMap((part) =>
      typeof part === 'string'
        ? [part]
        : [element('time', { datetime: part.date }, part.text), agoBehind(part.date)],
    );
  }

  /** Link with the marks that an entry never goes without. */
  link(entry: Entry): (Node | string)[] {
    const marks = [
      ...(isExample(entry) ? [this.nameOf('records', entry.record)] : []),
      ...(isShut(entry) ? [this.nameOf('statuses', entry.status)] : []),
    ];
    return [
      element('a', { href: this.addressOf(entry) }, entry.name),
      ...marks.flatMap((mark) => [' ', element('span', { class: 'mark' }, mark)]),
    ];
  }

  /** What it costs and whether it has room, as far as that is known. */
  briefFacts({ facts }: Entry): string[] {
    const colon = this.lang === 'zh' ? '：' : ': ';
    return this.#file.facts
      .filter(({ id, brief }) => brief && facts[id] !== undefined)
      .map(({ id, title }) => `${title}${colon}${facts[id] ?? ''}`);
  }

  /** The number to tap, with its extension beside it. */
  phone({ phone }: Entry): Node | null {
    if (phone === null) return null;
    const { dialled, extension } = phoneParts(phone);
    const link = element('a', { href: `tel:${dialled}` }, dialled);
    return extension === '' ? link : element('span', {}, link, extension);
  }

  /** A row of the list, under the heading of its kind. */
  row(entry: Entry): HTMLLIElement {
    const state = isExample(entry)
      ? []
      : [
          ` · ${recordText(entry.record, this.lang)}${facilityText[this.lang].stop}`,
          ...this.stateOf(entry),
        ];
    const phone = this.phone(entry);
    const brief = this.briefFacts(entry).map((fact) => ` · ${fact}`);
    const about = [...words(this.placeOf(entry), this.lang), ...brief, ...state];
    const apart = phone === null ? about : [...about, ' · ', phone];
    const told = element('div', { class: 'quiet' }, ...apart);
    return element('li', {}, ...this.link(entry), this.#pick(entry), told);
  }

  /** The button that puts a place into the comparison. */
  #pick({ id, name }: Entry): HTMLButtonElement {
    const button = element('button', {
      type: 'button',
      class: 'pick',
      'data-place': id,
      'data-name': name,
    });
    dress(button);
    return button;
  }

  /** Heading of a kind, with its silhouette. */
  heading(kindId: string): HTMLHeadingElement {
    const kind = this.#file.kinds.find(({ id }) => id === kindId);
    if (kind === undefined) return element('h2', {}, kindId);
    const symbol = drawing(
      'svg',
      { class: `symbol g-${kind.group}`, viewBox: '0 0 12 12', 'aria-hidden': 'true' },
      drawing('path', { 'fill-rule': 'evenodd', d: kind.symbol }),
    );
    return element('h2', {}, symbol, ' ', kind.name);
  }

  /** A row of the table; on phones its cells are laid one below the other, with their labels. */
  tableRow(entry: Entry): HTMLTableRowElement {
    const t = directoryText[this.lang].columns;
    const cell = (label: string, ...content: (Node | string | null)[]): HTMLTableCellElement =>
      element('td', { 'data-label': label }, ...content);
    const place = [entry.village, entry.address].filter((one) => one !== null);
    const township =
      entry.township === null
        ? facilityText[this.lang].noTownship
        : this.nameOf('townships', entry.township);
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, ...this.link(entry)),
      cell(t.kind, this.nameOf('kinds', entry.kind)),
      cell(t.township, township),
      cell(t.place, ...words(place.join(this.lang === 'zh' ? '' : ', '), this.lang)),
      cell(t.phone, this.phone(entry)),
      ...this.#briefColumns.map(({ id, title }) => cell(title, entry.facts[id] ?? null)),
      cell(t.status, ...(isExample(entry) ? [] : this.stateOf(entry))),
      cell(t.record, this.nameOf('records', entry.record)),
    );
  }

  tableHead(): HTMLTableSectionElement {
    const t = directoryText[this.lang].columns;
    const brief = this.#briefColumns.map(({ title }) => title);
    const titles = [t.name, t.kind, t.township, t.place, t.phone, ...brief, t.status, t.record];
    return element(
      'thead',
      {},
      element('tr', {}, ...titles.map((title) => element('th', { scope: 'col' }, title))),
    );
  }
}
