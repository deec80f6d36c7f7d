import { emptyNodes } from '#components/empty-nodes.ts';
import { countMap } from '#components/directory/map-nodes.ts';
import type { CellFacts } from '#components/directory/map-nodes.ts';
import { findPart } from '#browser/page.ts';
import { element } from '#browser/nodes.ts';
import type { RowWriter } from '#components/directory/row-nodes.ts';
import type { View } from '#directory/address.ts';
import type { DirectoryFile } from '#directory/directory-file.ts';
import type { Entry } from '#directory/entry.ts';
import type { Line } from '#domain/empty.ts';
import { groupBy } from '#domain/lists.ts';
import type { DirectoryText } from '#i18n/directory.ts';

/** Something to press, and what follows. */
export interface Choice {
  readonly label: string;
  readonly go: () => void;
}

/** The results view: a status line, tools, and the results as list, table or map. */
export class ResultsView {
  readonly more: HTMLButtonElement;
  readonly download: HTMLButtonElement;
  readonly status: HTMLElement;
  readonly views: readonly HTMLButtonElement[];
  readonly #results: HTMLElement;
  readonly #body: HTMLElement;
  readonly #empty: HTMLElement;
  readonly #choices: HTMLElement;
  readonly #whole: HTMLElement;
  readonly #writer: RowWriter;
  readonly #words: DirectoryText;

  constructor(root: Element, writer: RowWriter, words: DirectoryText) {
    this.status = findPart(root, '[role=status]', HTMLElement);
    this.#results = findPart(root, '.results', HTMLElement);
    this.more = findPart(root, '.more-rows', HTMLButtonElement);
    this.download = findPart(root, '.download', HTMLButtonElement);
    this.views = [...root.querySelectorAll<HTMLButtonElement>('[data-view]')];
    this.#body = findPart(root, '.body', HTMLElement);
    this.#empty = findPart(root, '.empty', HTMLElement);
    this.#choices = findPart(root, '.choices', HTMLElement);
    this.#whole = findPart(root, '.whole', HTMLElement);
    this.#writer = writer;
    this.#words = words;
  }

  /** Shows the whole list, as it came with the page. */
  showWhole(): void {
    this.status.textContent = '';
    this.#results.hidden = true;
    this.#whole.hidden = false;
    this.#body.replaceChildren();
  }

  /** Says what was found and takes the place of the whole list. */
  showFound(text: string, view: View, any: boolean): void {
    this.status.textContent = text;
    this.#results.hidden = false;
    this.#whole.hidden = true;
    for (const button of this.views) {
      button.setAttribute('aria-pressed', String(button.dataset['view'] === view));
    }
    this.download.hidden = !any;
  }

  /** What is said where nothing was found, before the ways to go on; null takes it away. */
  showEmpty(lines: readonly Line[] | null): void {
    const home = this.#writer.home;
    this.#empty.replaceChildren(...(lines === null ? [] : [emptyNodes(lines, home)]));
  }

  /** Adds to what is said where nothing was found. */
  addEmpty(...nodes: readonly Node[]): void {
    this.#empty.append(...nodes);
  }

  showChoices(lead: string | null, choices: readonly Choice[]): void {
    this.#choices.replaceChildren(
      ...(lead === null ? [] : [element('p', {}, lead)]),
      ...choices.map(({ label, go }) => {
        const button = element('button', { type: 'button' }, label);
        button.addEventListener('click', go);
        return button;
      }),
    );
  }

  /** Rows under the headings of their kinds. Gives the link of the row at `from`. */
  showList(entries: readonly Entry[], from = 0): HTMLAnchorElement | null {
    const byKind = groupBy(entries, ({ kind }) => kind);
    this.#body.replaceChildren(
      ...[...byKind].flatMap(([kind, rows]) => [
        this.#writer.heading(kind),
        element('ul', { class: 'rows' }, ...rows.map((entry) => this.#writer.row(entry))),
      ]),
    );
    return this.#body.querySelectorAll<HTMLAnchorElement>('li > a')[from] ?? null;
  }

  showTable(entries: readonly Entry[], from = 0): HTMLAnchorElement | null {
    const rows = entries.map((entry) => this.#writer.tableRow(entry));
    this.#body.replaceChildren(
      element(
        'table',
        {},
        element('caption', { class: 'sr' }, this.status.textContent),
        this.#writer.tableHead(),
        element('tbody', {}, ...rows),
      ),
    );
    return rows[from]?.querySelector('a') ?? null;
  }

  /** The map, and below it a link to what no township is known of; `go` follows a plain click. */
  showMap(
    file: DirectoryFile,
    factsOf: (code: string) => CellFacts,
    unstated: HTMLAnchorElement,
    go: (township: string) => void,
  ): void {
    this.#body.replaceChildren(countMap(file, factsOf, this.#words), element('p', {}, unstated));
    for (const link of this.#body.querySelectorAll<HTMLElement | SVGElement>('[data-township]')) {
      link.addEventListener('click', (event) => {
        if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey))
          return;
        event.preventDefault();
        go(link.dataset['township'] ?? '');
      });
    }
  }

  /** Offers so many rows more; none takes the offer away. */
  offerMore(count: number): void {
    this.more.hidden = count === 0;
    this.more.textContent = this.#words.moreRows(count);
  }
}
