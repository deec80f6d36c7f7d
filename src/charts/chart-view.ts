import { button, element } from '#browser/nodes.ts';
import { MANY_BARS } from '#charts/chart.ts';
import { legendOf } from '#charts/legend.ts';
import { pageTable } from '#charts/pager.ts';
import { readTable } from '#charts/read-table.ts';
import { chartWords } from '#i18n/chart.ts';

const PREFERENCE = 'charts';

/** Whether the reader last chose tables; remembered for the other pages, where it can be. */
function prefersTable(): boolean {
  try {
    return localStorage.getItem(PREFERENCE) === 'table';
  } catch {
    return false;
  }
}

function remember(choice: 'table' | 'chart'): void {
  try {
    localStorage.setItem(PREFERENCE, choice);
  } catch {
    // A browser that keeps nothing asks again on the next page.
  }
}

/**
 * Draws the chart of a table in its place, with a button that changes between them. Where the reader
 * has chosen tables before, the chart library is fetched only when the button asks for it.
 */
export async function offerChart(host: HTMLElement, table: HTMLTableElement): Promise<void> {
  const t = chartWords(document.documentElement.lang);
  const chart = readTable(table, document.documentElement.lang);
  if (chart.kind !== 'pyramid' && table.tBodies.length > 1) pageTable(table);
  if (chart.kind !== 'points' && chart.rows.length > MANY_BARS) return;
  const frame = element('div', 'canvas');
  const status = element('p', { class: 'sr', role: 'status' });
  const title = element('p', 'title', chart.caption);
  const view = element('div', 'chart', title, ...legendElements(chart), frame, status);
  const change = button(
    t.chart,
    () => {
      remember(drop === null ? 'chart' : 'table');
      if (drop === null) void show();
      else hide();
    },
    'switch',
  );
  host.prepend(change);
  host.toggleAttribute('data-ready', true);
  let drop: (() => void) | null = null;

  async function show(): Promise<void> {
    const { drawChart } = await import('#charts/draw/draw-chart.ts');
    const label = { role: 'application', 'aria-label': t.label(chart.caption) };
    const canvas = element('canvas', { tabindex: '0', ...label });
    frame.replaceChildren(canvas);
    table.before(view);
    drop = drawChart(canvas, chart, (text) => {
      status.textContent = text;
    });
    host.toggleAttribute('data-drawn', true);
    change.textContent = t.table;
    nameView('chart');
  }
  function hide(): void {
    drop?.();
    drop = null;
    view.remove();
    host.toggleAttribute('data-drawn', false);
    change.textContent = t.chart;
    nameView('table');
  }

  /** Keeps the chart's own address at what is shown. */
  function nameView(view: 'table' | 'chart'): void {
    const link = host.querySelector<HTMLAnchorElement>('a[data-view]');
    if (link !== null) link.href = `?view=${view}#${host.id}`;
  }
  offerPng(host, t.png);

  if (!(asked(host.id) ?? prefersTable())) await show();
  else nameView('table');
}

/** Whether the address asks for the table of this chart; null where it asks for nothing of it. */
function asked(id: string): boolean | null {
  const view = new URLSearchParams(location.search).get('view');
  return id === '' || location.hash !== `#${id}` || view === null ? null : view === 'table';
}

/** Puts a button for the PNG behind the link to the SVG file, from which it is drawn. */
function offerPng(host: HTMLElement, label: string): void {
  const svg = host.querySelector<HTMLAnchorElement>('a[data-picture]');
  if (svg === null) return;
  const fetchPng = (): void =>
    void import('#charts/picture.ts').then(({ downloadPng }) => downloadPng(svg.href));
  svg.parentElement?.after(element('li', {}, button(label, fetchPng, 'plain')));
}

/** The legend of a chart; nothing where all its bars are of one kind. */
function legendElements(chart: ReturnType<typeof readTable>): HTMLElement[] {
  const items = legendOf(chart).map(({ fill, name }) =>
    element('li', {}, element('span', `sample ${fill}`), name),
  );
  return items.length === 0 ? [] : [element('ul', 'legend', ...items)];
}
