import { findPart, pageLang } from '#browser/page.ts';
import { button, element } from '#browser/nodes.ts';
import { RowWriter } from '#components/directory/row-nodes.ts';
import { compareTable } from '#components/shortlist/compare-nodes.ts';
import { keepPlaces, keptPlaces } from '#components/shortlist/kept-places.ts';
import { readEntries } from '#directory/directory-file.ts';
import type { DirectoryFile } from '#directory/directory-file.ts';
import { placesIn, queryOf } from '#directory/shortlist.ts';
import type { Shortlist } from '#directory/shortlist.ts';
import { comparePlacesText } from '#i18n/compare-places.ts';
import type { Lang } from '#tables/finding.ts';

/**
 * `<compare-places data-file="…/facilities/index.json">` around what the page says as long as nothing is
 * chosen. Which places are compared is in the address, so that it can be sent; an address that
 * names none takes those of this device.
 */
class ComparePlaces extends HTMLElement {
  #lang: Lang = 'zh';
  #file: DirectoryFile | null = null;

  connectedCallback(): void {
    this.#lang = pageLang();
    addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  async #show(): Promise<void> {
    const named = placesIn(location.search);
    const places = named ?? keptPlaces();
    const status = findPart(this, '[role=status]', HTMLElement);
    const table = findPart(this, '.compared', HTMLElement);
    const how = findPart(this, '.how', HTMLElement);
    how.hidden = places.length > 0;
    if (places.length === 0) {
      status.textContent = '';
      table.replaceChildren();
      return;
    }
    if (named === null) history.replaceState(null, '', location.pathname + queryOf(places));
    const t = comparePlacesText[this.#lang];
    status.textContent = t.loading;
    try {
      this.#file ??= await this.#fetch();
    } catch {
      status.textContent = t.failed;
      return;
    }
    status.textContent = '';
    table.replaceChildren(...this.#table(this.#file, places));
  }

  async #fetch(): Promise<DirectoryFile> {
    const response = await fetch(this.dataset['file'] ?? '');
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as DirectoryFile;
  }

  #table(file: DirectoryFile, places: Shortlist): Node[] {
    const t = comparePlacesText[this.#lang];
    const byId = new Map(readEntries(file).map((entry) => [entry.id, entry] as const));
    const found = places.flatMap((id) => byId.get(id) ?? []);
    const gone = places.filter((id) => !byId.has(id));
    const base = (this.dataset['file'] ?? '').replace(/index\.json$/, '');
    const writer = new RowWriter(file, this.#lang, base);
    return [
      ...(gone.length === 0 ? [] : [element('p', {}, t.gone(gone.join(', ')))]),
      ...(found.length === 0
        ? [element('p', {}, element('a', { href: base }, t.toList))]
        : [
            this.#tools(places),
            compareTable(found, file, writer, this.#lang, (id) => this.#without(places, id)),
            element('p', { class: 'quiet' }, t.note),
          ]),
    ];
  }

  #tools(places: Shortlist): HTMLElement {
    const t = comparePlacesText[this.#lang];
    const same = queryOf(keptPlaces()) === queryOf(places);
    const copy = async (self: HTMLButtonElement): Promise<void> => {
      try {
        await navigator.clipboard.writeText(location.href);
        self.textContent = t.copied;
      } catch {
        self.textContent = t.copyFailed;
      }
    };
    return element(
      'div',
      { class: 'compare-tools' },
      button(t.print, () => window.print()),
      button(t.copy, (self) => void copy(self)),
      same
        ? null
        : button(t.keep, (self) => {
            keepPlaces(places);
            self.textContent = t.kept;
          }),
      button(t.clear, () => this.#go([])),
    );
  }

  #without(places: Shortlist, id: string): void {
    this.#go(places.filter((one) => one !== id));
  }

  /** Takes places out of the table, and of what is kept where that was shown. */
  #go(places: Shortlist): void {
    const shown = placesIn(location.search) ?? [];
    if (queryOf(keptPlaces()) === queryOf(shown)) keepPlaces(places);
    history.pushState(null, '', `${location.pathname}${queryOf(places) || '?places='}`);
    void this.#show().then(() => {
      findPart(this, '.compared', HTMLElement).focus();
    });
  }
}

customElements.define('compare-places', ComparePlaces);
