import type { DeskFinding } from '#desk/desk-finding.ts';
import type { ListProgress } from '#desk/intake/take-list.ts';
import { planImport } from '#desk/plan-import.ts';
import type { HandedRows, ImportPlan } from '#desk/plan-import.ts';
import { tables } from '#tables/index.ts';
import type { AnyRow, Located } from '#tables/table.ts';
import type { ListRead, Part, PartRead, SessionWorld } from '#desk/part.ts';
import { readPart } from '#desk/read-part.ts';

export interface SessionRead {
  readonly parts: readonly PartRead[];
  /** Of no row in particular: it stops the whole. */
  readonly findings: readonly DeskFinding[];
  readonly plan: ImportPlan;
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
