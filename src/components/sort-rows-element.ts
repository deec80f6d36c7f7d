import { sorted } from '#domain/lists.ts';

/**
 * `<sort-rows>` around a table lets a reader put its rows in another order, the largest first, by the figures of a
 * column. The buttons stand above it, since on a phone the heads of its columns are away. The order that the
 * page came with is the first of them.
 */
class SortRows extends HTMLElement {
  connectedCallback(): void {
    const body = this.querySelector('tbody');
    if (body === null || this.querySelector('.order') !== null) return;
    const official = [...body.rows];
    const heads = [...this.querySelectorAll<HTMLElement>('th[data-measure]')];
    const bar = document.createElement('p');
    bar.className = 'order quiet';
    bar.append(this.dataset['order'] ?? '');
    const choices = [
      { name: this.dataset['first'] ?? '', measure: null },
      ...heads.map((head) => ({
        name: head.textContent.trim(),
        measure: head.dataset['measure'] ?? null,
      })),
    ];
    const buttons = choices.map(({ name, measure }, at) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = name;
      button.setAttribute('aria-pressed', String(at === 0));
      button.addEventListener('click', () => {
        for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
        body.append(...orderRows(official, measure));
      });
      return button;
    });
    bar.append(...buttons);
    this.prepend(bar);
  }
}

/** Rows by a figure, the largest first; those without one stand last, equal ones as they came. */
function orderRows(rows: readonly HTMLTableRowElement[], measure: string | null) {
  if (measure === null) return rows;
  const figureOf = (row: HTMLTableRowElement): number => {
    const figure = row.querySelector<HTMLDataElement>(`[data-measure="${measure}"] > data`);
    return figure === null || figure.value === '' ? -Infinity : Number(figure.value);
  };
  return sorted(rows, (a, b) => Math.sign(figureOf(b) - figureOf(a)) || 0);
}

customElements.define('sort-rows', SortRows);
