import { findPart } from '#browser/page.ts';
import { button, element } from '#browser/nodes.ts';
import type { Answer, ShownFinding, ShownPart } from '#components/desk/protocol.ts';
import { columnLetters } from '#desk/sheet.ts';
import { groupBy } from '#domain/lists.ts';
import type { DeskText } from '#i18n/desk.ts';

/** Rows in the page at a time: a sheet may have tens of thousands. */
const WINDOW = 25;

type Rows = Extract<Answer, { kind: 'rows' }>;

/** A sheet, some rows at a time, with the cells marked that something is said of. */
export class GridView {
  readonly #root: HTMLElement;
  readonly #t: DeskText;
  readonly #ask: (part: string, from: number, count: number) => void;
  #summary: ShownPart | null = null;
  #target: { readonly row: number; readonly column: number } | null = null;

  constructor(
    root: HTMLElement,
    t: DeskText,
    ask: (part: string, from: number, count: number) => void,
  ) {
    this.#root = root;
    this.#t = t;
    this.#ask = ask;
  }

  show(summary: ShownPart): void {
    this.#summary = summary;
    this.#target = null;
    this.#root.hidden = summary.height === 0;
    if (summary.height > 0) this.#ask(summary.id, 0, WINDOW);
  }

  /** Turns to a cell and puts the focus on it. */
  jump(part: ShownPart, row: number, column: number): void {
    if (this.#summary?.id !== part.id) this.show(part);
    this.#target = { row, column };
    this.#ask(part.id, Math.floor(row / WINDOW) * WINDOW, WINDOW);
  }

  /** Draws the rows that were asked for. */
  draw({ from, rows, marks }: Rows): void {
    const summary = this.#summary;
    if (summary === null) return;
    const t = this.#t;
    const columns = Array.from({ length: summary.width }, (_, at) => at);
    const marked = groupBy(marks, ({ row, at }) => `${String(row)},${String(at)}`);
    const head = element(
      'tr',
      {},
      columnHead(t.line),
      ...columns.map((at) => columnHead(columnLetters(at))),
    );
    const body = rows.map((cells, index) => {
      const row = from + index;
      const number = element('th', 'num', String(row + 1));
      number.scope = 'row';
      const line = element('tr', row === summary.headerRow ? 'titles' : '', number);
      line.append(...columns.map((at) => this.#cell(cells[at] ?? '', marked.get(`${row},${at}`))));
      return line;
    });
    const table = element(
      'table',
      {},
      element('caption', {}, t.gridCaption(summary.name)),
      element('thead', {}, head),
      element('tbody', {}, ...body),
    );
    findPart(this.#root, '.scroll', HTMLElement).replaceChildren(table);
    this.#drawPager(summary, from, rows.length);
    this.#reveal(table);
  }

  #cell(text: string, found: readonly ShownFinding[] | undefined): HTMLTableCellElement {
    const cell = element('td', {}, text);
    if (found === undefined) return cell;
    const error = found.some((each) => each.error);
    cell.className = error ? 'wrong' : 'doubt';
    cell.title = found.map((each) => each.text).join('\n');
    const word = error ? this.#t.error : this.#t.warning;
    cell.append(element('span', 'sr', `${word} ${cell.title}`));
    return cell;
  }

  #drawPager({ id, height }: ShownPart, from: number, count: number): void {
    const t = this.#t;
    const previous = button(t.previous, () => this.#ask(id, from - WINDOW, WINDOW), 'plain');
    const next = button(t.next, () => this.#ask(id, from + WINDOW, WINDOW), 'plain');
    previous.disabled = from === 0;
    next.disabled = from + count >= height;
    const where = element('span', {}, t.window(from + 1, from + count, height));
    findPart(this.#root, '.pager', HTMLElement).replaceChildren(previous, where, next);
  }

  #reveal(table: HTMLTableElement): void {
    const target = this.#target;
    this.#target = null;
    if (target === null) return;
    const cell = table.tBodies[0]?.rows[target.row % WINDOW]?.cells[target.column + 1];
    if (cell === undefined) return;
    cell.tabIndex = -1;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'center', inline: 'center' });
  }
}

function columnHead(text: string): HTMLTableCellElement {
  const head = element('th', {}, text);
  head.scope = 'col';
  return head;
}
