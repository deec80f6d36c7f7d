import { differenceList } from '#components/desk/difference-view.ts';
import { figureItems } from '#components/desk/figures-view.ts';
import { findingsList } from '#components/desk/findings-view.ts';
import { GridView } from '#components/desk/grid-view.ts';
import { download, make, part } from '#components/desk/nodes.ts';
import type { Answer, ReadSummary, Request } from '#components/desk/protocol.ts';
import { takeNodes } from '#components/desk/take-view.ts';
import { deskText } from '#i18n/desk.ts';
import type { TableName } from '#tables/index.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The desk come alive: `<editors-desk data-tables data-county data-programmes>` around its parts. */
class EditorsDesk extends HTMLElement {
  readonly #lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  readonly #t = deskText[this.#lang];
  #worker: Worker | null = null;
  #grid: GridView | null = null;
  #file: File | null = null;

  connectedCallback(): void {
    const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#take(data));
    worker.addEventListener('error', (event) => this.#say(this.#t.failed + event.message));
    const ask = (from: number, count: number): void => this.#ask({ kind: 'rows', from, count });
    this.#grid = new GridView(part(this, '.sheet'), this.#t, ask);
    this.#listen();
    this.#ask({
      kind: 'start',
      lang: this.#lang,
      data: new URL(this.dataset['tables'] ?? '', location.href).href,
      countyCode: this.dataset['county'] ?? '',
      programmes: (this.dataset['programmes'] ?? '').split(' '),
    });
    this.#ask({ kind: 'figures', search: '' });
  }

  #ask(request: Request): void {
    this.#worker?.postMessage(request);
  }

  #say(text: string): void {
    part(this, '[role=status]').textContent = text;
  }

  #listen(): void {
    const input = part<HTMLInputElement>(this, 'input[type=file]');
    const zone = part<HTMLElement>(this, '.drop');
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
    part(this, '.template').addEventListener('click', () => {
      this.#ask({ kind: 'template', table: this.#table() });
    });
    const search = part<HTMLInputElement>(this, 'input[type=search]');
    search.addEventListener('input', () => this.#ask({ kind: 'figures', search: search.value }));
  }

  #table(): TableName {
    return part<HTMLSelectElement>(this, '[name=table]').value as TableName;
  }

  #open(file: File | undefined): void {
    if (file === undefined) return;
    this.#file = file;
    part<HTMLSelectElement>(this, '[name=sheet]').value = '';
    this.#read();
  }

  #read(): void {
    if (this.#file === null) return;
    this.#say(this.#t.opening);
    const sheet = part<HTMLSelectElement>(this, '[name=sheet]').value;
    this.#ask({
      kind: 'read',
      file: this.#file,
      table: this.#table(),
      sheet: sheet === '' ? null : sheet,
      mode: part<HTMLInputElement>(this, '[name=mode][value=replace]').checked
        ? 'replace'
        : 'merge',
    });
  }

  #take(answer: Answer): void {
    const t = this.#t;
    const progress = part<HTMLProgressElement>(this, 'progress');
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
        part(this, '.figures-found').textContent =
          answer.total > answer.figures.length
            ? t.shownOf(answer.figures.length, answer.total)
            : t.figuresFound(answer.total);
        part(this, '.figures').replaceChildren(...figureItems(answer.figures, t));
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
    const result = part<HTMLElement>(this, '.result');
    result.hidden = false;
    part(this, '.findings').replaceChildren(
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
    const difference = part<HTMLElement>(this, '.difference');
    difference.hidden = summary.difference === null;
    part(difference, '.lines').replaceChildren(differenceList(summary.difference ?? [], t));
    const nodes = takeNodes(summary, this.#table(), t);
    part<HTMLElement>(this, '.take').hidden = nodes.length === 0;
    part(this, '.take-parts').replaceChildren(...nodes);
  }

  #showSheets({ sheets }: ReadSummary): void {
    const select = part<HTMLSelectElement>(this, '[name=sheet]');
    const chosen = select.value;
    const names = ['', ...sheets];
    select.replaceChildren(
      ...names.map((name) => new Option(name === '' ? this.#t.anySheet : name, name)),
    );
    select.value = names.includes(chosen) ? chosen : '';
    part<HTMLElement>(this, '.sheets').hidden = sheets.length < 2;
  }
}

customElements.define('editors-desk', EditorsDesk);
