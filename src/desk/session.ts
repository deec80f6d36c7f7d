import { locate, wholeFile } from '#desk/desk-finding.ts';
import type { DeskFinding, Header } from '#desk/desk-finding.ts';
import type { Answers, TakenList, TakenRow } from '#desk/intake/shape.ts';
import { takeList } from '#desk/intake/take-list.ts';
import type { ListProgress } from '#desk/intake/take-list.ts';
import { listWorld } from '#desk/intake/world.ts';
import type { ListWorld } from '#desk/intake/world.ts';
import { planImport } from '#desk/plan-import.ts';
import type { HandedRows, ImportMode, ImportPlan } from '#desk/plan-import.ts';
import type { RawSheet } from '#desk/sheet.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Outside } from '#domain/integrity.ts';
import { finding } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { checkRow, duplicateKeys } from '#tables/parse-table.ts';
import type { AnyRow, Located, Table } from '#tables/table.ts';

/** A sheet, or an entry of the form, that is handed in for one table. */
export interface Part {
  /** Names it in the session; a part of the same name takes its place. */
  readonly id: string;
  readonly table: TableName;
  /** As its findings name it. */
  readonly file: string;
  readonly sheet: RawSheet;
  readonly mode: ImportMode;
  readonly answers: Answers;
  /** Whether rows wait while something in them is asked or cannot be taken, though they need it not. */
  readonly careful?: boolean;
  /** Whether its cells were settled before and stand as they are: rows of changes from the desk. */
  readonly settled?: boolean;
}

/** A part with what was read of it. */
export interface PartRead {
  readonly part: Part;
  /** Null where no titles were found. */
  readonly list: TakenList | null;
  readonly header: Header | null;
  /** Lines that go in. */
  readonly taken: ReadonlySet<number>;
  /** What is wrong with lines that do not, and what is to be said of others. */
  readonly findings: readonly DeskFinding[];
}

export interface SessionRead {
  readonly parts: readonly PartRead[];
  /** Of no row in particular: it stops the whole. */
  readonly findings: readonly DeskFinding[];
  readonly plan: ImportPlan;
}

/** What a session is read against. */
export interface SessionWorld {
  readonly dataset: Dataset;
  readonly outside: Outside;
  readonly today: string;
}

/** Rounds of dropping rows until the rest holds together; each drops at least one. */
const ROUNDS = 20;

/**
 * Reads all parts of a session and takes in together whatever row is sound, in whatever order they
 * came; the others stay behind with what is wrong with them.
 */
export function readSession(
  parts: readonly Part[],
  world: SessionWorld,
  progress?: ListProgress,
): SessionRead {
  const lists = readInOrder(parts, world, progress);
  const wrong = new Map<Located<AnyRow>, DeskFinding[]>();
  let plan: ImportPlan = { findings: [], tables: null };
  for (let round = 0; round < ROUNDS; round++) {
    const handed = lists.map(({ part, header, rows }): HandedRows => ({
      table: part.table,
      file: part.file,
      mode: part.mode,
      sheet: part.sheet,
      header,
      rows: rows.filter((row) => !wrong.has(row)),
    }));
    // Checking all tables takes its time: whoever waits hears that it goes on.
    progress?.(round + 1, ROUNDS);
    plan = planImport(handed, world.dataset, world.outside);
    const dropped = dropRows(plan, lists, wrong);
    if (plan.tables !== null || !dropped) break;
  }
  const loose = plan.findings.filter((found) => found.row === null);
  return {
    plan,
    findings: loose,
    parts: lists.map(({ part, list, header, rows, findings }) => {
      const late = rows.flatMap((row) => wrong.get(row) ?? []);
      const told = plan.findings.filter(
        (found) => found.row !== null && found.finding.file === part.file,
      );
      return {
        part,
        list,
        header,
        taken: new Set(rows.filter((row) => !wrong.has(row)).map(({ line }) => line)),
        findings: onePerCell([...findings, ...late, ...told]).toSorted(byCell),
      };
    }),
  };
}

/**
 * Reads the parts that others refer to first: a list may name a source that is handed in with it,
 * whichever came first.
 */
function readInOrder(
  parts: readonly Part[],
  world: SessionWorld,
  progress?: ListProgress,
): ListRead[] {
  const referred = (name: string): boolean =>
    parts.some(
      ({ table }) => table !== name && tables[table].references.some((to) => to.table === name),
    );
  const first = parts.filter(({ table }) => referred(table));
  let { dataset } = world;
  const read = new Map<Part, ListRead>();
  for (const part of [...first, ...parts.filter((one) => !first.includes(one))]) {
    const list = readPart(part, { ...world, dataset }, progress);
    read.set(part, list);
    if (first.includes(part) && list.rows.length > 0) {
      dataset = { ...dataset, [part.table]: [...dataset[part.table], ...list.rows] };
    }
  }
  return parts.flatMap((part) => read.get(part) ?? []);
}

/** A part as it was read by itself, before it is checked together with others. */
export interface ListRead extends Omit<PartRead, 'taken'> {
  readonly rows: readonly Located<AnyRow>[];
}

/** The rows of a part that nothing is open of, as the table reads them. */
export function readPart(part: Part, world: SessionWorld, progress?: ListProgress): ListRead {
  const table = tables[part.table] as unknown as Table;
  const known = worldOf(world, table);
  const around = part.settled === true ? withRows(known, part.sheet, table) : known;
  const list = takeList(part.sheet, table, around, part.answers, progress);
  if (list === null) {
    const code = part.sheet.rows.length === 0 ? 'file-empty' : 'header-missing';
    const found = finding({ file: part.file }, { code, params: headerParams(table) });
    return { part, list, header: null, rows: [], findings: [wholeFile(found)] };
  }
  const header = headerOf(list);
  const place = { sheet: part.sheet, file: part.file, header };
  const unconfirmed = !part.answers.acceptAll && list.mapping.some(isOpen);
  const waiting = part.careful === true ? linesInDoubt(list) : new Set<number>();
  const ready = unconfirmed
    ? []
    : list.rows.filter((row) => isReady(row) && !waiting.has(row.line));
  const read = ready.map((row) =>
    checkRow(table, cellsIn(row, part, header), { file: part.file, line: row.line }),
  );
  const rows = read.flatMap(({ row }, at) =>
    row === null ? [] : [{ file: part.file, line: ready[at]?.line ?? 0, value: row }],
  );
  const twice = duplicateKeys(table, rows);
  const again = new Set(twice.map(({ line }) => line));
  const findings = [...read.flatMap((one) => one.findings), ...twice].map((found) =>
    locate(found, place),
  );
  return { part, list, header, findings, rows: rows.filter(({ line }) => !again.has(line)) };
}

/** Cells of a row; an entry of the form empties what is published where its field is empty. */
function cellsIn(
  { line, cells, changes }: TakenRow,
  { mode, sheet }: Part,
  { names }: Header,
): Readonly<Record<string, string>> {
  if (mode !== 'overwrite' || changes === null) return cells;
  const row = sheet.rows[line - 1] ?? [];
  const said = new Set(names.filter((_, at) => (row[at]?.text ?? '') !== ''));
  return Object.fromEntries(
    Object.entries(cells).map(([name, text]) => [name, said.has(name) ? text : '']),
  );
}

/** Whether a column waits for the editor: it is filled by a judgement that was not confirmed. */
export function isOpen({ to, how }: TakenList['mapping'][number]): boolean {
  return to.length > 0 && how === 'confirm';
}

export function isReady({ open, missing }: TakenRow): boolean {
  return open === 0 && missing.length === 0;
}

/** Takes the rows of a sheet, under names of columns, for what is published: they stand as they are. */
function withRows(world: ListWorld, { rows }: RawSheet, table: Table): ListWorld {
  const [head = [], ...body] = rows;
  const settled = body.map((cells) => {
    const row = Object.fromEntries(head.map(({ text }, at) => [text, cells[at]?.text ?? '']));
    return [table.key.map((name) => row[name] ?? '').join('|'), row] as const;
  });
  return { ...world, published: new Map([...world.published, ...settled]) };
}

/** Lines with a question that was not answered, or with a cell that cannot be what its column holds. */
function linesInDoubt({ questions, leftOut }: TakenList): Set<number> {
  const groups = [...questions, ...leftOut.filter(({ outcome }) => outcome === 'refuse')];
  return new Set(groups.flatMap(({ settled, lines }) => (settled ? [] : lines)));
}

const worlds = new WeakMap<Dataset, Map<string, ListWorld>>();

/** Made once for each table: a list is read again for every answer. */
function worldOf({ dataset, outside, today }: SessionWorld, table: Table): ListWorld {
  const known = worlds.get(dataset) ?? new Map<string, ListWorld>();
  worlds.set(dataset, known);
  const world = known.get(table.name) ?? listWorld(dataset, table, outside.countyCode, today);
  known.set(table.name, world);
  return world;
}

function headerOf({ mapping, headLines }: TakenList): Header {
  const width = Math.max(0, ...mapping.map(({ at }) => at + 1));
  const names: (string | null)[] = Array.from({ length: width }, () => null);
  for (const { at, to } of mapping) names[at] = to[0] ?? null;
  return { row: (headLines.at(-1) ?? 1) - 1, names };
}

/** Marks rows that an error is about; true where there is a new one. */
function dropRows(
  plan: ImportPlan,
  lists: readonly ListRead[],
  wrong: Map<Located<AnyRow>, DeskFinding[]>,
): boolean {
  let dropped = false;
  const errors = plan.findings.filter(({ finding: { severity } }) => severity === 'error');
  if (errors.length === 0) return false;
  const rowAt = (file: string, line: number | null): string => `${file}\n${String(line)}`;
  const rows = new Map(
    lists.flatMap(({ part, rows: of }) => of.map((row) => [rowAt(part.file, row.line), row])),
  );
  for (const found of errors) {
    const row = rows.get(rowAt(found.finding.file, found.finding.line));
    if (row === undefined) continue;
    dropped ||= !wrong.has(row);
    wrong.set(row, [...(wrong.get(row) ?? []), found]);
  }
  return dropped;
}

/** One complaint a cell is enough: the first. */
function onePerCell(findings: readonly DeskFinding[]): DeskFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ row, column, finding: { column: name, line } }) => {
    if (row === null && line === null) return true;
    const cell = `${row ?? line},${column ?? name}`;
    if (seen.has(cell)) return false;
    seen.add(cell);
    return true;
  });
}

function byCell(a: DeskFinding, b: DeskFinding): number {
  return (a.row ?? -1) - (b.row ?? -1) || (a.column ?? -1) - (b.column ?? -1);
}

/** The columns that a row must have, in words: enough to begin a sheet with. */
function headerParams({ columns }: Table): Readonly<Record<string, string>> {
  const needed = Object.entries(columns).filter(([, { required }]) => required);
  return {
    columns: needed.map(([, { title }]) => title.zh).join('、'),
    columnsEn: needed.map(([, { title }]) => title.en).join(', '),
    header: needed.map(([name]) => name).join(','),
  };
}

/** An entry of the form as a sheet of one row under the table's own titles. */
export function entrySheet(table: TableName, values: Readonly<Record<string, string>>): RawSheet {
  const { columns: declared } = tables[table] as unknown as Table;
  const columns = Object.entries(declared);
  const cell = (text: string) =>
    text === '' ? ({ kind: 'empty', text } as const) : ({ kind: 'text', text } as const);
  return {
    name: null,
    rows: [
      columns.map(([, { title }]) => cell(title.zh)),
      columns.map(([name]) => cell(values[name] ?? '')),
    ],
    merges: [],
  };
}
