// Reads files and checks them away from the page, so that it never stands still. Nothing it is
// given leaves the browser: the only requests are those for the published tables, at the start.
import type { Answer, ReadSummary, Request, ShownFinding } from '#components/desk/protocol.ts';
import { findingsReport } from '#components/desk/report.ts';
import { differenceLines } from '#desk/difference-lines.ts';
import type { DeskFinding } from '#desk/desk-finding.ts';
import { tooLarge } from '#desk/file-kind.ts';
import { listFigures, searchFigures } from '#desk/figure-list.ts';
import type { ListedFigure } from '#desk/figure-list.ts';
import { labelsOf } from '#desk/labels.ts';
import { limits } from '#desk/limits.ts';
import { planImport } from '#desk/plan-import.ts';
import { publishedDataset } from '#desk/published.ts';
import { readFile } from '#desk/read-file.ts';
import { drawnWidth } from '#desk/sheet.ts';
import type { RawSheet } from '#desk/sheet.ts';
import type { Dataset } from '#domain/dataset.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { nameOf } from '#domain/text.ts';
import { deskText } from '#i18n/desk.ts';
import { finding, findingText } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import { messages } from '#tables/messages.ts';
import type { Table } from '#tables/table.ts';

const MOST_FIGURES = 12;
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
let sheet: RawSheet | null = null;

scope.addEventListener('message', ({ data }) => {
  answer(data).then(tell, (error: unknown) =>
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});

function tell(said: Answer): void {
  scope.postMessage(said);
}

async function answer(request: Request): Promise<Answer> {
  if (request.kind === 'start') desk = open(request);
  if (desk === null) throw new Error('The desk was not started');
  const { dataset, figures, start } = await desk;
  switch (request.kind) {
    case 'start':
      return { kind: 'ready', tables: tableNames.length };
    case 'read':
      return { kind: 'read', summary: await read(request, dataset, start) };
    case 'rows': {
      const { from, count } = request;
      const rows = (sheet?.rows ?? []).slice(from, from + count);
      const texts = rows.map((cells) => cells.map((cell) => cell.text));
      return {
        kind: 'rows',
        from,
        lines: (sheet?.lines ?? []).slice(from, from + count),
        rows: texts,
      };
    }
    case 'template': {
      const { templateWorkbook } = await import('#desk/template.ts');
      const bytes = await templateWorkbook(request.table, dataset, start.lang);
      return { kind: 'template', table: request.table, bytes: new Uint8Array(bytes) };
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
  return {
    start,
    dataset,
    figures: listFigures(book, new Map([...named, ...facilities]), start.lang),
  };
}

async function read(
  { file, table: name, sheet: wanted, mode }: Extract<Request, { kind: 'read' }>,
  dataset: Dataset,
  start: Start,
): Promise<ReadSummary> {
  sheet = null;
  const table = tables[name] as unknown as Table;
  // Asked for before a byte of it is read.
  if (file.size > limits.fileBytes) {
    const large = finding({ file: file.name }, tooLarge(file.size));
    return summary(file.name, table, start, [{ finding: large, row: null, column: null }]);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const result = await readFile(
    { name: file.name, bytes, sheet: wanted },
    table,
    labelsOf(table, dataset),
    (done, total) => tell({ kind: 'progress', done, total }),
  );
  sheet = result.sheet;
  const { countyCode, programmes } = start;
  const outside = { countyCode, programmes, today: new Date().toISOString().slice(0, 10) };
  const part = { table: name, file: file.name, read: result, mode };
  const plan = planImport([part], dataset, outside);
  const [made] = plan.tables ?? [];
  return {
    ...summary(file.name, table, start, plan.findings),
    encoding: result.encoding,
    sheets: result.sheets,
    sheet: sheet?.name ?? null,
    height: sheet?.rows.length ?? 0,
    width: drawnWidth(sheet?.rows ?? []),
    headerRow: result.header?.row ?? null,
    rows: result.rows.length,
    difference: made === undefined ? null : differenceLines(made.difference, table),
    csv: made?.csv ?? null,
  };
}

function summary(
  file: string,
  table: Table,
  start: Start,
  findings: readonly DeskFinding[],
): ReadSummary {
  const shown = findings.map((found) => shownFinding(found, file, table, start));
  return {
    file,
    encoding: null,
    sheets: [],
    sheet: null,
    height: 0,
    width: 0,
    headerRow: null,
    rows: 0,
    findings: shown,
    difference: null,
    csv: null,
    report: findingsReport(shown, start.lang),
  };
}

function shownFinding(
  { finding: found, row, column }: DeskFinding,
  file: string,
  table: Table,
  { lang }: Start,
): ShownFinding {
  const { cause, remedy, example } = messages[found.code];
  const { line } = found;
  const here = line === null ? '' : deskText[lang].lineOf(line);
  const elsewhere = line === null ? found.file : `${found.file}:${line}`;
  return {
    error: found.severity === 'error',
    place: found.cell ?? (found.file === file ? here : elsewhere),
    column: titled(found.column, table, lang),
    value: found.value,
    text: findingText(found, lang),
    cause: cause[lang],
    remedy: remedy[lang],
    example,
    row,
    at: column,
  };
}

/** A column as people know it, and by its name: 床位 beds, Beds (beds). */
function titled(name: string | null, { columns }: Table, lang: Lang): string | null {
  const title = name === null ? undefined : columns[name]?.title[lang];
  if (title === undefined || name === null) return name;
  return lang === 'zh' ? `${title} ${name}` : `${title} (${name})`;
}
