import { findPart, pageLang } from '#browser/page.ts';
import { differenceList } from '#components/desk/difference-view.ts';
import { figureItems } from '#components/desk/figures-view.ts';
import { findingsList } from '#components/desk/findings-view.ts';
import { formView } from '#components/desk/form-view.ts';
import { GridView } from '#components/desk/grid-view.ts';
import { keepFocus } from '#components/desk/keep-focus.ts';
import { download } from '#browser/download.ts';
import { element } from '#browser/nodes.ts';
import { partView } from '#components/desk/part-view.ts';
import type { Answer, Request, SessionSummary, ShownPart } from '#components/desk/protocol.ts';
import { ReadSession } from '#components/desk/read-session.ts';
import { remember, remembered } from '#components/desk/remember.ts';
import { takeNodes } from '#components/desk/take-view.ts';
import type { Answers } from '#desk/intake/shape.ts';
import { deskText } from '#i18n/desk.ts';
import { listText } from '#i18n/intake.ts';
import type { TableName } from '#tables/index.ts';

/** The desk come alive: `<editors-desk data-tables …>` around its parts. */
class EditorsDesk extends HTMLElement {
  readonly #lang = pageLang();
  readonly #t = deskText[this.#lang];
  #session: ReadSession | null = null;
  #grid: GridView | null = null;
  #file: File | null = null;
  /** Files that were handed in together, to be read one after the other. */
  #waiting: File[] = [];
  #summary: SessionSummary | null = null;
  readonly #filled = new Set<string>();

  connectedCallback(): void {
    const make = (take: (answer: Answer) => void): Worker => {
      const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => take(data));
      worker.addEventListener('error', ({ message }) => take({ kind: 'failed', message }));
      return worker;
    };
    const ask = (part: string, from: number, count: number): void =>
      this.#ask({ kind: 'rows', part, from, count });
    this.#grid = new GridView(findPart(this, '.sheet', HTMLElement), this.#t, ask);
    const start: Request = {
      kind: 'start',
      lang: this.#lang,
      data: new URL(this.dataset['tables'] ?? '', location.href).href,
      countyCode: this.dataset['county'] ?? '',
      programmes: (this.dataset['programmes'] ?? '').split(' '),
      today: new Date().toISOString().slice(0, 10),
    };
    this.#session = new ReadSession(
      make,
      start,
      (answer) => this.#take(answer),
      () => this.#giveUp(this.#t.slow),
    );
    this.#listen();
    this.#ask({ kind: 'figures', search: '' });
    const facility = new URLSearchParams(location.search).get('facility');
    this.#ask({ kind: 'form', table: 'facilities', key: facility });
    findPart(this, '.form', HTMLDetailsElement).open = facility !== null;
  }

  #ask(request: Request): void {
    this.#session?.ask(request);
  }

  /** A file that takes too long is let go, with what the worker held, so that another can be read. */
  #giveUp(said: (file: string) => string): void {
    this.#say(said(this.#file?.name ?? ''));
    this.#showStop(false);
    this.#file = null;
    this.#waiting = [];
    this.#ask({ kind: 'remove', part: '' });
  }

  /** While a file is read, it can be stopped; whoever did that goes on with another. */
  #showStop(shown: boolean): void {
    const stop = findPart(this, '.stop', HTMLElement);
    if (!shown && document.activeElement === stop) {
      findPart(this, 'input[type=file]', HTMLElement).focus();
    }
    stop.hidden = !shown;
  }

  #say(text: string): void {
    findPart(this, '[role=status]', HTMLElement).textContent = text;
  }

  #listen(): void {
    const input = findPart(this, 'input[type=file]', HTMLInputElement);
    const zone = findPart(this, '.drop', HTMLElement);
    input.addEventListener('change', () => {
      this.#open(input.files);
      // The same file can be chosen again once it was mended.
      input.value = '';
    });
    zone.addEventListener('dragover', (event) => {
      event.preventDefault();
      zone.classList.add('over');
    });
    zone.addEventListener('dragleave', () => zone.classList.remove('over'));
    zone.addEventListener('drop', (event) => {
      event.preventDefault();
      zone.classList.remove('over');
      this.#open(event.dataTransfer?.files ?? null);
    });
    this.addEventListener('change', ({ target }) => {
      const name = target instanceof Element ? target.getAttribute('name') : null;
      if (name === 'table') this.#ask({ kind: 'form', table: this.#table(), key: null });
      if (['table', 'sheet', 'mode'].includes(name ?? '')) this.#read();
    });
    findPart(this, '.template', HTMLElement).addEventListener('click', () => {
      this.#ask({ kind: 'template', table: this.#table() });
    });
    findPart(this, '.stop', HTMLElement).addEventListener('click', () => {
      if (this.#session?.stop() === true) this.#giveUp(this.#t.stopped);
    });
    const search = findPart(this, 'input[type=search]', HTMLInputElement);
    search.addEventListener('input', () => this.#ask({ kind: 'figures', search: search.value }));
  }

  #table(): TableName {
    return findPart(this, 'select[name=table]', HTMLSelectElement).value as TableName;
  }

  #open(files: FileList | null): void {
    findPart(this, '[name=sheet]', HTMLSelectElement).value = '';
    this.#waiting = [...(files ?? [])];
    this.#next();
  }

  #next(): void {
    const file = this.#waiting.shift();
    if (file === undefined) return;
    this.#file = file;
    this.#read();
  }

  #read(): void {
    if (this.#file === null) return;
    this.#say(this.#t.opening);
    this.#showStop(true);
    const sheet = findPart(this, '[name=sheet]', HTMLSelectElement).value;
    this.#filled.clear();
    this.#ask({
      kind: 'read',
      file: this.#file,
      table: this.#table(),
      sheet: sheet === '' ? null : sheet,
      mode: findPart(this, '[name=mode][value=replace]', HTMLInputElement).checked
        ? 'replace'
        : 'merge',
      remembered: remembered(),
    });
  }

  #take(answer: Answer): void {
    const t = this.#t;
    const progress = findPart(this, 'progress', HTMLProgressElement);
    progress.hidden = answer.kind !== 'progress';
    if (answer.kind === 'session' || answer.kind === 'failed') this.#showStop(false);
    switch (answer.kind) {
      case 'ready':
        this.dataset['ready'] = '';
        if (this.#summary === null) this.#say(t.ready);
        break;
      case 'progress':
        progress.max = answer.total;
        progress.value = answer.done;
        this.#say(t.reading(answer.done, answer.total));
        break;
      case 'session':
        this.#summary = answer.summary;
        keepFocus(this, () => this.#show(answer.summary, answer.file));
        this.#next();
        break;
      case 'rows':
        this.#grid?.draw(answer);
        break;
      case 'form': {
        const done = (values: Readonly<Record<string, string>>): void =>
          this.#ask({ kind: 'entry', table: answer.table, values });
        findPart(this, '.form-parts', HTMLElement).replaceChildren(...formView(answer, t, done));
        break;
      }
      case 'file':
        download(answer.name, answer.bytes, answer.type);
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

  #show(summary: SessionSummary, file: string | null): void {
    const t = this.#t;
    const { parts, findings, changes, latest } = summary;
    const loose = findings.filter((found) => found.error).length;
    const errors = parts.reduce((sum, { found }) => sum + found.errors, loose);
    const warnings = parts.reduce(
      (sum, { found }) => sum + found.warnings,
      findings.length - loose,
    );
    const waiting = parts.reduce((sum, part) => sum + part.doubts.length, 0);
    const told = [
      errors === 0 ? null : t.errors(errors),
      warnings === 0 ? null : t.warnings(warnings),
    ].filter((text) => text !== null);
    const still = waiting === 0 ? t.clean : t.toSettle(waiting);
    const counts = told.length === 0 ? still : told.join(this.#lang === 'zh' ? '，' : ', ');
    const part = parts.find(({ id }) => id === latest);
    const rows = part === undefined ? '' : t.rowsOf(part.rows.all, part.rows.taken, part.rows.back);
    const verdict = errors > 0 ? t.stop : waiting > 0 ? '' : t.mayGo;
    const end = [rows, verdict].filter((text) => text !== '').join(this.#lang === 'zh' ? '' : ' ');
    const name = file ?? part?.name;
    if (name !== undefined) this.#say(t.verdict(name, counts, end));
    findPart(this, '.result', HTMLElement).hidden = parts.length + findings.length === 0;
    const list = findingsList(findings, findings.length, t, () => undefined);
    findPart(this, '.loose', HTMLElement).replaceChildren(...(findings.length === 0 ? [] : [list]));
    findPart(this, '.parts', HTMLElement).replaceChildren(...parts.map((one) => this.#part(one)));
    this.#showSheets(summary.sheets);
    if (part !== undefined) this.#grid?.show(part);
    else findPart(this, '.sheet', HTMLElement).hidden = true;
    const difference = findPart(this, '.difference', HTMLElement);
    difference.hidden = (changes ?? []).every(({ lines }) => lines.length === 0);
    findPart(difference, '.lines', HTMLElement).replaceChildren(
      ...(changes ?? []).flatMap((change) => [
        element('h3', {}, change.title),
        element('p', 'quiet', t.version(change.table, change.version)),
        differenceList(change, t),
      ]),
    );
    const ways = {
      upload: this.dataset['upload'] ?? '',
      reviewers: this.dataset['reviewers'] ?? t.anotherEditor,
    };
    const nodes = takeNodes(summary, ways, t, (what, of) =>
      this.#ask({ kind: 'take', what, part: of }),
    );
    findPart(this, '.take', HTMLElement).hidden = nodes.length === 0;
    findPart(this, '.take-parts', HTMLElement).replaceChildren(...nodes);
  }

  #showSheets(sheets: readonly string[]): void {
    const select = findPart(this, '[name=sheet]', HTMLSelectElement);
    const chosen = select.value;
    const names = ['', ...sheets];
    select.replaceChildren(
      ...names.map((name) => new Option(name === '' ? this.#t.anySheet : name, name)),
    );
    select.value = names.includes(chosen) ? chosen : '';
    findPart(this, '.sheets', HTMLElement).hidden = sheets.length < 2;
  }

  #part(part: ShownPart): HTMLElement {
    const table = findPart(this, 'select[name=table]', HTMLSelectElement);
    const title = [...table.options].find(({ value }) => value === part.table)?.text ?? part.table;
    return partView(part, title, this.#t, listText[this.#lang], {
      answer: (of, answers) => this.#answer(of, answers),
      remove: ({ id }) => this.#ask({ kind: 'remove', part: id }),
      keep: ({ id }) => this.#ask({ kind: 'take', what: 'mapping', part: id }),
      jump: (of, { row, at }) => {
        if (row !== null) this.#grid?.jump(of, row, at ?? 0);
      },
      filled: ({ id }) => this.#filled.has(id),
    });
  }

  #answer({ id, fingerprint }: ShownPart, answers: Partial<Answers>): void {
    if (answers.fill !== undefined) this.#filled.add(id);
    if (answers.columns !== undefined && fingerprint !== null) {
      remember(fingerprint, answers.columns);
    }
    this.#ask({ kind: 'answer', part: id, answers });
  }
}

customElements.define('editors-desk', EditorsDesk);
