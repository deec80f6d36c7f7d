import type { AskedKind, CellName } from '#components/map/empty-card.ts';
import type { EmptyBook } from '#domain/empty.ts';

/** Index of each arrow key in `data-go`. */
const KEYS = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'];

/**
 * The township map come alive: what a township says of itself stands in a card under the map while
 * it is pointed at, focused or tapped, and arrow keys lead from one to its neighbours. A first tap
 * shows the card, a second one, as a click or Enter, goes to the township.
 */
export class TownshipMap extends HTMLElement {
  #shown: SVGAElement | null = null;
  /** The kind that the map shows; null where it shows all. */
  kind: AskedKind | null = null;
  /** A tap under way, on a township whose card was not there before. */
  #firstTap = false;

  connectedCallback(): void {
    const { hint = '', keys = '' } = this.dataset;
    // Arrow keys are of no use where there is nothing but a touch screen.
    this.card.textContent = matchMedia('(any-hover: hover)').matches ? hint + keys : hint;
    this.addEventListener('focusin', ({ target }) => this.#show(cellOf(target)));
    this.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType === 'mouse') this.#show(cellOf(target));
    });
    this.addEventListener('pointerdown', ({ target, pointerType }) => {
      this.#firstTap = pointerType !== 'mouse' && cellOf(target) !== this.#shown;
    });
    this.addEventListener('click', (event) => {
      const cell = cellOf(event.target);
      // A click by the keyboard has no detail.
      if (cell !== null && this.#firstTap && event.detail > 0) event.preventDefault();
      this.#firstTap = false;
      this.#show(cell);
    });
    this.addEventListener('keydown', (event) => {
      const go = cellOf(event.target)?.dataset['go']?.split(' ')[KEYS.indexOf(event.key)];
      if (go === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      if (go !== '') this.cells[Number(go)]?.focus();
    });
  }

  get cells(): SVGAElement[] {
    return [...this.querySelectorAll<SVGAElement>('.cell')];
  }

  get card(): Element {
    return this.querySelector('.card') ?? this;
  }

  /** Writes the card again, after the labels have changed. */
  refresh(): void {
    this.#show(this.#shown);
  }

  #show(cell: SVGAElement | null): void {
    if (cell === null) return;
    this.#shown?.classList.remove('shown');
    this.#shown = cell;
    cell.classList.add('shown');
    const [, name = '', rest = ''] =
      /^(.*?)(?:，|, )(.*)$/.exec(cell.querySelector('title')?.textContent ?? '') ?? [];
    const link = document.createElement('a');
    link.href = cell.getAttribute('href') ?? '';
    link.textContent = name;
    this.card.replaceChildren(link, rest);
    if (nameOf(cell).listed === 0) void this.#explain(cell);
  }

  /** Says of an empty township that not found is not none, and where to go on. */
  async #explain(cell: SVGAElement): Promise<void> {
    const { emptyCard } = await import('#components/map/empty-card.ts');
    // The reader may have gone on to another.
    if (this.#shown !== cell) return;
    const book = JSON.parse(this.dataset['empty'] ?? '{}') as EmptyBook;
    const home = (cell.getAttribute('href') ?? '').replace(/townships\/\d+\/$/, '');
    this.card.querySelector('.not-none')?.remove();
    this.card.append(emptyCard(book, this.kind, nameOf(cell), this.cells.map(nameOf), home));
  }
}

const nameOf = (cell: SVGAElement): CellName => ({
  code: /(\d+)\/$/.exec(cell.getAttribute('href') ?? '')?.[1] ?? '',
  name: /^.*?(?=，|, |$)/.exec(cell.querySelector('title')?.textContent ?? '')?.[0] ?? '',
  listed: Number(cell.dataset['listed'] ?? 0),
});

const cellOf = (target: EventTarget | null): SVGAElement | null =>
  target instanceof Element ? target.closest<SVGAElement>('.cell') : null;

customElements.define('township-map', TownshipMap);
