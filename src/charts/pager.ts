import { button, element } from '#browser/nodes.ts';
import { chartWords } from '#i18n/chart.ts';

/**
 * Shows a long table a page at a time; its bodies are its pages. Without script, and on paper, all
 * of it is there.
 */
export function pageTable(table: HTMLTableElement): void {
  const pages = Array.from(table.tBodies);
  const t = chartWords(document.documentElement.lang);
  const before = button(t.previous, () => show(at - 1));
  const after = button(t.next, () => show(at + 1));
  const status = element('span', { role: 'status' });
  let at = 0;

  function show(page: number): void {
    at = Math.min(Math.max(page, 0), pages.length - 1);
    pages.forEach((body, index) => {
      body.toggleAttribute('data-away', index !== at);
    });
    before.disabled = at === 0;
    after.disabled = at === pages.length - 1;
    status.textContent = t.page(at + 1, pages.length);
  }

  table.after(element('nav', { class: 'pager', 'aria-label': t.pages }, before, status, after));
  show(0);
}
