import type { TownshipView } from '#components/map/township-view.ts';

/**
 * The map page come alive: shading, kind of facility, legend and table in step, and all of it in the
 * address (`?shade=count&kind=child-garden`; the usual is left out), so that a view can be linked and
 * the browser's way back works. What draws a view is loaded when a reader asks for one.
 */
class MapView extends HTMLElement {
  #view: Promise<TownshipView> | null = null;

  connectedCallback(): void {
    const filters = this.querySelector('.filters');
    if (filters === null) return;
    filters.addEventListener('change', () => {
      history.pushState(null, '', addressOf(filters));
      void this.#show(filters);
    });
    const fromAddress = (): void => {
      fill(filters);
      // Without a view, the page is already as it should be.
      if (this.#view !== null || isUnusual(filters)) void this.#show(filters);
    };
    addEventListener('popstate', fromAddress);
    fromAddress();
  }

  async #show(filters: Element): Promise<void> {
    this.#view ??= import('#components/map/township-view.ts').then(
      ({ TownshipView }) => new TownshipView(this),
    );
    const view = await this.#view;
    const [kind] = filters.querySelector('select')?.selectedOptions ?? [];
    view.show(valueOf(filters, 'shade'), kind === undefined || kind.value === '' ? null : kind);
  }
}

type Field = 'shade' | 'kind';
const fields: readonly Field[] = ['shade', 'kind'];

/** The choices of a field, the usual one first. */
function choicesOf(filters: Element, field: Field): (HTMLInputElement | HTMLOptionElement)[] {
  return [
    ...filters.querySelectorAll<HTMLInputElement>(field === 'shade' ? '[name=shade]' : 'option'),
  ];
}

const isChosen = (choice: HTMLInputElement | HTMLOptionElement): boolean =>
  choice instanceof HTMLOptionElement ? choice.selected : choice.checked;

const valueOf = (filters: Element, field: Field): string =>
  choicesOf(filters, field).find(isChosen)?.value ?? '';

const usualOf = (filters: Element, field: Field): string =>
  choicesOf(filters, field)[0]?.value ?? '';

const isUnusual = (filters: Element): boolean =>
  fields.some((field) => valueOf(filters, field) !== usualOf(filters, field));

/** Chooses what the address asks for; what it does not know is left as usual. */
function fill(filters: Element): void {
  const query = new URLSearchParams(location.search);
  for (const field of fields) {
    const choices = choicesOf(filters, field);
    const asked = choices.find(({ value }) => value === query.get(field)) ?? choices[0];
    if (asked instanceof HTMLOptionElement) asked.selected = true;
    else if (asked !== undefined) asked.checked = true;
  }
}

/** The address of the chosen view of this page. */
function addressOf(filters: Element): string {
  const address = new URL(location.href);
  for (const field of fields) {
    const value = valueOf(filters, field);
    if (value === usualOf(filters, field)) address.searchParams.delete(field);
    else address.searchParams.set(field, value);
  }
  return address.href;
}

customElements.define('map-view', MapView);
