import { differenceList } from '#components/desk/difference-view.ts';
import { figureItems } from '#components/desk/figures-view.ts';
import { findingsList } from '#components/desk/findings-view.ts';
import { GridView } from '#components/desk/grid-view.ts';
import { download, make } from '#components/desk/nodes.ts';
import { findPart } from '#components/find-part.ts';
import type { Answer, ReadSummary, Request } from '#components/desk/protocol.ts';
import { ReadSession } from '#components/desk/read-session.ts';
import { takeNodes } from '#components/desk/take-view.ts';
import { deskText } from '#i18n/desk.ts';
import type { TableName } from '#tables/index.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The desk come alive: `<editors-desk data-tables data-county data-programmes>` around its parts. */
class EditorsDesk extends HTMLElement {
  readonly #lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  readonly #t = deskText[this.#lang];
  #session: ReadSession | null = null;
  #grid: GridView | null = null;
  #file: File | null = null;

  connectedCallback(): void {
    const make = (take: (answer: Answer) => void): Worker => {
      const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => take(data));
      worker.addEventListener('error', ({ message }) => take({ kind: 'failed', message }));
      return worker;
    };
    const start: Request = {
      kind: 'start',
      lang: this.#lang,
      data: new URL(this.dataset['tables'] ?? '', location.href).href,
      countyCode: this.dataset['county'] ?? '',
      programmes: (this.dataset['programmes'] ?? '').split(' '),
    };
    this.#session = new ReadSession(
      make,
      start,
      (answer) => this.#take(answer),
      () => this.#giveUp(),
    );
    const ask = (from: number, count: number): void => this.#ask({ kind: 'rows', from, count });
    this.#grid = new GridView(findPart(this, '.sheet', HTMLElement), this.#t, ask);
    this.#listen();
    this.#ask({ kind: 'figures', search: '' });
  }

  #ask(request: Request): void {
    this.#session?.ask(request);
  }

  /** A file that takes too long is let go, so that another can be read. */
  #giveUp(): void {
    findPart(this, 'progress', HTMLProgressElement).hidden = true;
    this.#say(this.#t.slow(this.#file?.name ?? ''));
    this.#file = null;
  }

  #say(text: string): void {
    findPart(this, '[role=status]', HTMLElement).textContent = text;
  }

  #listen(): void {
    const input = findPart(this, 'input[type=file]', HTMLInputElement);
    const zone = findPart(this, '.drop', HTMLElement);
    input.addEventListener('change', () => this.#open(input.files?.[0]));
    zone.addEventListener('dragover', (event) => {
      event.preventDefault();
      zone.classList.add('over');
    });
    zone.addEventListener('dragleave', () => zone.classList.remove('over'));
    zone.addEventListener('drop', (event) => {
      event.preventDefault();
      zone.classList.remove('over');
      this.#open(event.dataTransfer?.files[0]);
    });
    for (const name of ['table', 'sheet', 'mode']) {
      this.addEventListener('change', ({ target }) => {
        if (target instanceof Element && target.getAttribute('name') === name) this.#read();
      });
    }
    findPart(this, '.template', HTMLElement).addEventListener('click', () => {
      this.#ask({ kind: 'template', table: this.#table() });
    });
    const search = findPart(this, 'input[type=search]', HTMLInputElement);
    search.addEventListener('input', () => this.#ask({ kind: 'figures', search: search.value }));
  }

  #table(): TableName {
    return findPart(this, '[name=table]', HTMLSelectElement).value as TableName;
  }

  #open(file: File | undefined): void {
    if (file === undefined) return;
    this.#file = file;
    findPart(this, '[name=sheet]', HTMLSelectElement).value = '';
    this.#read();
  }

  #read(): void {
    if (this.#file === null) return;
    this.#say(this.#t.opening);
    const sheet = findPart(this, '[name=sheet]', HTMLSelectElement).value;
    this.#ask({
      kind: 'read',
      file: this.#file,
      table: this.#table(),
      sheet: sheet === '' ? null : sheet,
      mode: findPart(this, '[name=mode][value=replace]', HTMLInputElement).checked
        ? 'replace'
        : 'merge',
    });
  }

  #take(answer: Answer): void {
    const t = this.#t;
    const progress = findPart(this, 'progress', HTMLProgressElement);
    progress.hidden = answer.kind !== 'progress';
    switch (answer.kind) {
      case 'ready':
        this.dataset['ready'] = '';
        if (this.#file === null) this.#say(t.ready);
        break;
      case 'progress':
        progress.max = answer.total;
        progress.value = answer.done;
        this.#say(t.reading(answer.done, answer.total));
        break;
      case 'read':
        this.#show(answer.summary);
        break;
      case 'rows':
        this.#grid?.draw(answer);
        break;
      case 'template':
        download(`${answer.table}-${t.templateName}.xlsx`, answer.bytes, XLSX);
        break;
      case 'figures':
        findPart(this, '.figures-found', HTMLElement).textContent =
          answer.total > answer.figures.length
            ? t.shownOf(answer.figures.length, answer.total)
            : t.figuresFound(answer.total);
        findPart(this, '.figures', HTMLElement).replaceChildren(...figureItems(answer.figures, t));
        break;
      case 'failed':
        this.#say(t.failed + answer.message);
    }
  }

  #show(summary: ReadSummary): void {
    const t = this.#t;
    const errors = summary.findings.filter((found) => found.error).length;
    const warnings = summary.findings.length - errors;
    const told = [
      errors === 0 ? null : t.errors(errors),
      warnings === 0 ? null : t.warnings(warnings),
    ].filter((text) => text !== null);
    const verdict = errors === 0 ? t.mayGo : t.stop;
    const counts = told.length === 0 ? t.clean : told.join(this.#lang === 'zh' ? '，' : ', ');
    this.#say(t.verdict(summary.file, counts, verdict));
    this.#showSheets(summary);
    const facts = [
      summary.encoding === null ? null : t.encoding(summary.encoding),
      t.rowsRead(summary.rows),
    ].filter((text) => text !== null);
    const result = findPart(this, '.result', HTMLElement);
    result.hidden = false;
    findPart(this, '.findings', HTMLElement).replaceChildren(
      make('p', errors > 0 ? 'verdict gap' : 'verdict', counts),
      make('p', 'quiet', facts.join(' ')),
      ...(summary.findings.length === 0
        ? []
        : [
            findingsList(summary.findings, t, ({ row, at }) => {
              if (row !== null) this.#grid?.jump(row, at ?? 0);
            }),
          ]),
    );
    this.#grid?.show(summary);
    const difference = findPart(this, '.difference', HTMLElement);
    difference.hidden = summary.difference === null;
    findPart(difference, '.lines', HTMLElement).replaceChildren(
      differenceList(summary.difference ?? [], t),
    );
    const nodes = takeNodes(summary, this.#table(), t);
    findPart(this, '.take', HTMLElement).hidden = nodes.length === 0;
    findPart(this, '.take-parts', HTMLElement).replaceChildren(...nodes);
  }

  #showSheets({ sheets }: ReadSummary): void {
    const select = findPart(this, '[name=sheet]', HTMLSelectElement);
    const chosen = select.value;
    const names = ['', ...sheets];
    select.replaceChildren(
      ...names.map((name) => new Option(name === '' ? this.#t.anySheet : name, name)),
    );
    select.value = names.includes(chosen) ? chosen : '';
    findPart(this, '.sheets', HTMLElement).hidden = sheets.length < 2;
  }
}

customElements.define('editors-desk', EditorsDesk);
