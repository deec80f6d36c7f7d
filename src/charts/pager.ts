import { chartWords } from '#i18n/chart.ts';

/**
 * Shows a long table a page at a time; its bodies are its pages. Without script, and on paper, all
 * of it is there.
 */
export function pageTable(table: HTMLTableElement): void {
  const pages = Array.from(table.tBodies);
  const t = chartWords(document.documentElement.lang);
  const nav = document.createElement('nav');
  nav.className = 'pager';
  nav.setAttribute('aria-label', t.pages);
  const before = buttonOf(t.previous);
  const after = buttonOf(t.next);
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  nav.append(before, status, after);
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

  before.addEventListener('click', () => show(at - 1));
  after.addEventListener('click', () => show(at + 1));
  table.after(nav);
  show(0);
}

function buttonOf(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  return button;
}
