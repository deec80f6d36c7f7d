// Reads files and checks them away from the page, so that it never blocks. Nothing it is
// given leaves the browser: the only requests are those for the published tables, at the start.
import type { Answer, Request, SessionSummary, ShownFinding } from '#components/desk/protocol.ts';
import { findingsReport } from '#components/desk/report.ts';
import { shownChange, shownFinding, shownPart } from '#components/desk/show-part.ts';
import { packageFiles, returnedFile } from '#components/desk/take-away.ts';
import { readHandedIn } from '#desk/changes.ts';
import type { Changes } from '#desk/changes.ts';
import { changesParts } from '#desk/changes-parts.ts';
import { listFigures, searchFigures } from '#desk/figure-list.ts';
import type { ListedFigure } from '#desk/figure-list.ts';
import { formFields } from '#desk/form-fields.ts';
import { NO_ANSWERS } from '#desk/intake/shape.ts';
import { valueWords } from '#desk/intake/list-words.ts';
import { limits } from '#desk/limits.ts';
import { openParts } from '#desk/open-parts.ts';
import { publishedDataset } from '#desk/published.ts';
import { entrySheet } from '#desk/entry-sheet.ts';
import { readSession } from '#desk/session.ts';
import type { Part } from '#desk/part.ts';
import type { SessionRead } from '#desk/session.ts';
import type { Dataset } from '#domain/dataset.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { nameOf } from '#domain/text.ts';
import { deskText } from '#i18n/desk.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';

const MOST_FIGURES = 12;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What a worker has of its own; the page's types do not know it. */
interface WorkerScope {
  postMessage: (said: Answer) => void;
  addEventListener: (type: 'message', take: (event: MessageEvent<Request>) => void) => void;
}
const scope = self as unknown as WorkerScope;

type Start = Extract<Request, { kind: 'start' }>;
interface Desk {
  readonly start: Start;
  readonly dataset: Dataset;
  readonly figures: readonly ListedFigure[];
}

let desk: Promise<Desk> | null = null;
let parts: readonly Part[] = [];
/** What is said of files that cannot be read, until another is handed in. */
let unread: readonly ShownFinding[] = [];
let read: SessionRead = { parts: [], findings: [], plan: { findings: [], tables: null } };
let sheets: readonly string[] = [];
const encodings = new Map<string, string | null>();
let last: Promise<unknown> = Promise.resolve();

scope.addEventListener('message', ({ data }) => {
  // One after the other: what is asked while a file is read waits for it.
  last = last
    .then(() => answer(data))
    .then(tell, (error: unknown) =>
      tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
});

function tell(said: Answer): void {
  scope.postMessage(said);
}

async function answer(request: Request): Promise<Answer> {
  if (request.kind === 'start') desk = open(request);
  if (desk === null) throw new Error('The desk was not started');
  const here = await desk;
  const { dataset, figures, start } = here;
  switch (request.kind) {
    case 'start':
      return { kind: 'ready', tables: tableNames.length };
    case 'read':
      return takeFile(request, here);
    case 'answer':
      parts = parts.map((part) =>
        part.id === request.part
          ? { ...part, answers: joined(part.answers, request.answers) }
          : part,
      );
      return session(here, request.part, null);
    case 'remove':
      parts = parts.filter(({ id }) => id !== request.part);
      return session(here, null, null);
    case 'entry':
      return takeEntry(request, here);
    case 'rows': {
      const { part, from, count } = request;
      const shown = read.parts.find((one) => one.part.id === part);
      const { sheet, table } = shown?.part ?? {};
      const definition = table === undefined ? null : (tables[table] as unknown as Table);
      const within = (row: number | null): boolean =>
        row !== null && row >= from && row < from + count;
      const rows = (sheet?.rows ?? []).slice(from, from + count);
      const texts = rows.map((cells) => cells.map((cell) => cell.text));
      return {
        kind: 'rows',
        from,
        rows: texts,
        marks: (shown?.findings ?? [])
          .filter(({ row }) => within(row))
          .map((found) => shownFinding(found, shown?.part.file ?? '', definition, start.lang)),
      };
    }
    case 'form': {
      const { table, key } = request;
      return { kind: 'form', table, key, fields: formFields(table, dataset, start.lang, key) };
    }
    case 'take':
      return take(request, here);
    case 'template': {
      const { templateWorkbook } = await import('#desk/template.ts');
      const bytes = new Uint8Array(await templateWorkbook(request.table, dataset, start.lang));
      const name = `${request.table}-${deskText[start.lang].templateName}.xlsx`;
      return { kind: 'file', name, type: XLSX, bytes };
    }
    case 'figures': {
      const found = searchFigures(figures, request.search);
      return { kind: 'figures', total: found.length, figures: found.slice(0, MOST_FIGURES) };
    }
  }
}

async function open(start: Start): Promise<Desk> {
  const files = await Promise.all(
    tableNames.map(async (name) => {
      const response = await fetch(`${start.data}${name}.csv`);
      if (!response.ok) throw new Error(`${name}.csv: ${response.status}`);
      return [name, new Uint8Array(await response.arrayBuffer())] as const;
    }),
  );
  const dataset = publishedDataset(new Map(files));
  const book = buildFigureBook(dataset, start.countyCode);
  const named = [...dataset.townships, ...dataset.counties].map(({ value }) => {
    const code = 'township_code' in value ? value.township_code : value.county_code;
    return [code, nameOf(value, start.lang)] as const;
  });
  const facilities = dataset.facilities.map(
    ({ value }) => [value.facility_id, nameOf(value, start.lang)] as const,
  );
  const figures = listFigures(book, new Map([...named, ...facilities]), start.lang);
  return { start, dataset, figures };
}

async function takeFile(
  { file, table, sheet, mode, remembered }: Extract<Request, { kind: 'read' }>,
  here: Desk,
): Promise<Answer> {
  const { lang } = here.start;
  const changes = file.size > limits.fileBytes ? null : await changesIn(file);
  if (changes !== null) {
    const { parts: added, findings } = changesParts(changes, here.dataset, file.name);
    unread = findings.map((found) => shownFinding(found, file.name, null, lang));
    const ids = new Set(added.map(({ id }) => id));
    parts = [...parts.filter(({ id }) => !ids.has(id)), ...added];
    return session(here, added[0]?.id ?? null, file.name);
  }
  const opened = await openParts(file, table, sheet);
  sheets = opened.names;
  unread = opened.findings.map((found) => shownFinding(found, file.name, null, lang));
  const added = opened.sheets.map(({ table: to, name, sheet: raw, fingerprint }): Part => ({
    id: `${to}/file`,
    table: to,
    file: name,
    sheet: raw,
    mode,
    answers: joined(NO_ANSWERS, remembered[fingerprint] ?? {}),
  }));
  for (const { id } of added) encodings.set(id, opened.encoding);
  // A file takes the place of the one before it for the same table; with nothing in it, of all.
  const ids = new Set(added.map(({ id }) => id));
  const gone = (id: string): boolean =>
    ids.has(id) || (added.length === 0 && id === `${table}/file`);
  parts = [...parts.filter(({ id }) => !gone(id)), ...added];
  return session(here, added[0]?.id ?? null, file.name);
}

/** The changes in a package or file that the desk gave before; null for every other file. */
async function changesIn(file: File): Promise<readonly Changes[] | null> {
  if (!/\.(?:zip|json)$/i.test(file.name)) return null;
  return readHandedIn(new Uint8Array(await file.arrayBuffer()));
}

function takeEntry({ table, values }: Extract<Request, { kind: 'entry' }>, here: Desk): Answer {
  const { key } = tables[table];
  const named = ['name_zh', 'title_zh', ...key].map((name) => values[name] ?? '');
  const name = named.find((text) => text !== '') ?? '';
  const part: Part = {
    id: `${table}/${key.map((column) => values[column] ?? '').join('|')}/${name}`,
    table,
    file: name,
    sheet: entrySheet(table, values),
    mode: 'overwrite',
    // What is chosen in a form is chosen: nothing of it needs to be confirmed once more.
    answers: { ...NO_ANSWERS, accepted: ['facility_id/id-made', 'name_en/english-made'] },
  };
  unread = [];
  parts = [...parts.filter(({ id }) => id !== part.id), part];
  return session(here, part.id, null);
}

function joined(old: Part['answers'], now: Partial<Part['answers']>): Part['answers'] {
  return {
    ...old,
    ...now,
    columns: { ...old.columns, ...now.columns },
    values: { ...old.values, ...now.values },
    fill: { ...old.fill, ...now.fill },
    accepted: [...(old.accepted ?? []), ...(now.accepted ?? [])],
  };
}

function session({ dataset, start }: Desk, latest: string | null, file: string | null): Answer {
  const { lang, countyCode, programmes, today } = start;
  const world = { dataset, outside: { countyCode, programmes, today }, today };
  read = readSession(parts, world, (done, total) => tell({ kind: 'progress', done, total }));
  const around = { dataset, lang };
  const summary: SessionSummary = {
    latest,
    parts: read.parts.map((one) => shownPart(one, encodings.get(one.part.id) ?? null, around)),
    sheets,
    findings: [...unread, ...read.findings.map((found) => shownFinding(found, '', null, lang))],
    changes: read.plan.tables?.map((plan) => shownChange(plan, lang)) ?? null,
  };
  return { kind: 'session', file, summary };
}

async function take(
  { what, part }: Extract<Request, { kind: 'take' }>,
  { dataset, start }: Desk,
): Promise<Answer> {
  const t = deskText[start.lang];
  const encode = (text: string) => new TextEncoder().encode(text);
  const none = (): Answer => ({ kind: 'failed', message: t.nothingToTake });
  switch (what) {
    case 'package': {
      const bytes = packageFiles(read, start.today);
      const names = (read.plan.tables ?? []).map(({ table }) => table).join('-');
      return bytes === null
        ? none()
        : { kind: 'file', name: `${names}.zip`, type: 'application/zip', bytes };
    }
    case 'returned': {
      const bytes = await returnedFile(read.parts, dataset, start.lang);
      return bytes === null ? none() : { kind: 'file', name: t.returnedName, type: XLSX, bytes };
    }
    case 'report': {
      const shown = read.parts.flatMap((one) => {
        const table = tables[one.part.table] as unknown as Table;
        return one.findings.map((found) => shownFinding(found, one.part.file, table, start.lang));
      });
      const report = findingsReport([...unread, ...shown], start.lang);
      return { kind: 'file', name: `${t.reportName}.csv`, type: 'text/csv', bytes: encode(report) };
    }
    case 'mapping': {
      const { writeMapping } = await import('#desk/intake/mapping-file.ts');
      const one = read.parts.find(({ part: { id } }) => id === part);
      if (one === undefined || one.list === null) return none();
      const table = tables[one.part.table] as unknown as Table;
      const show = valueWords(table, dataset, start.lang);
      const text = writeMapping(one.list, table, show, start.lang, false);
      const name = `${one.list.fingerprint}.yaml`;
      return { kind: 'file', name, type: 'text/yaml', bytes: encode(text) };
    }
  }
}
