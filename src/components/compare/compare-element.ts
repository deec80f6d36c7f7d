import { download } from '#browser/download.ts';
import { element } from '#browser/nodes.ts';
import { areasIn, compareCsv, withAreas } from '#components/compare/compare-state.ts';

/**
 * `<compare-areas>` around tables of areas: adds a box to each row, keeps what is chosen in the
 * address, shows only that, and downloads it. Without script the tables are complete.
 */
class CompareAreas extends HTMLElement {
  readonly #rows = new Map<string, HTMLTableRowElement>();
  readonly #boxes = new Map<string, HTMLInputElement>();

  connectedCallback(): void {
    for (const row of this.querySelectorAll<HTMLTableRowElement>('tr[data-area]')) this.#offer(row);
    for (const head of this.querySelectorAll('thead tr')) head.prepend(element('td'));
    this.querySelector<HTMLElement>('.tools')?.toggleAttribute('hidden', false);
    this.#on('[data-only]', 'change', () => this.#show());
    this.#on('[data-clear]', 'click', () => {
      for (const box of this.#boxes.values()) box.checked = false;
      this.#keep();
    });
    this.#on('[data-csv]', 'click', () => this.#download());
    const asked = areasIn(location.search).filter((code) => this.#boxes.has(code));
    for (const code of asked) this.#boxes.get(code)?.toggleAttribute('checked', true);
    const only = this.querySelector<HTMLInputElement>('[data-only]');
    if (only !== null) only.checked = asked.length > 0;
    this.#show();
  }

  #on(selector: string, event: string, run: () => void): void {
    this.querySelector(selector)?.addEventListener(event, run);
  }

  #offer(row: HTMLTableRowElement): void {
    const code = row.dataset['area'] ?? '';
    const label = row.querySelector('th')?.textContent.trim() ?? code;
    const name = (this.dataset['pick'] ?? '%').replace('%', label);
    const box = element('input', { type: 'checkbox', 'aria-label': name });
    box.addEventListener('change', () => this.#keep());
    row.insertCell(0).append(element('label', {}, box));
    row.cells[0]?.classList.add('pick');
    this.#rows.set(code, row);
    this.#boxes.set(code, box);
  }

  get #chosen(): string[] {
    return [...this.#boxes].filter(([, box]) => box.checked).map(([code]) => code);
  }

  /** Puts what is chosen into the address, without a new entry in the history. */
  #keep(): void {
    history.replaceState(null, '', withAreas(location.pathname, this.#chosen));
    this.#show();
  }

  #show(): void {
    const chosen = new Set(this.#chosen);
    const only = this.querySelector<HTMLInputElement>('[data-only]')?.checked ?? false;
    for (const [code, row] of this.#rows) {
      row.hidden = only && chosen.size > 0 && !chosen.has(code);
      row.classList.toggle('chosen', chosen.has(code));
    }
    for (const table of this.querySelectorAll('table')) {
      table.hidden = [...table.tBodies].every((body) => [...body.rows].every((row) => row.hidden));
    }
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-clear], [data-csv]')) {
      button.disabled = chosen.size === 0;
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep]')) {
      link.href = withAreas(link.pathname, [...chosen]);
    }
  }

  #download(): void {
    const rows = this.#chosen.flatMap((code) => {
      const row = this.#rows.get(code);
      if (row === undefined) return [];
      const text = (selector: string): string =>
        row.querySelector(selector)?.textContent.trim() ?? '';
      const data = row.querySelector<HTMLDataElement>('[data-status] data');
      return [{ code, label: text('th'), rank: text('.rank'), value: data?.value ?? '' }];
    });
    const csv = compareCsv((this.dataset['heads'] ?? '').split('|'), rows);
    download(`${this.dataset['name'] ?? 'comparison'}.csv`, csv, 'text/csv;charset=utf-8');
  }
}

customElements.define('compare-areas', CompareAreas);
