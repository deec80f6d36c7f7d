import { completeRows, fillOf, missingColumns } from '#desk/intake/complete-rows.ts';
import { findListHead } from '#desk/intake/find-head.ts';
import type { ListHead } from '#desk/intake/find-head.ts';
import { hash, Ledger } from '#desk/intake/ledger.ts';
import { mapColumns } from '#desk/intake/map-columns.ts';
import { listNotices } from '#desk/intake/notices.ts';
import { againstPublished } from '#desk/intake/published-rows.ts';
import { readRow } from '#desk/intake/read-row.ts';
import type { ReadRow } from '#desk/intake/read-row.ts';
import type { Answers, RefusedRow, TakenList } from '#desk/intake/shape.ts';
import { sortRows } from '#desk/intake/sort-rows.ts';
import { prepareTaking } from '#desk/intake/taking.ts';
import type { ListWorld } from '#desk/intake/world.ts';
import type { RawSheet } from '#desk/sheet.ts';
import type { Table } from '#tables/table.ts';

/** Reports how many rows were read, now and then. */
export type ListProgress = (done: number, total: number) => void;

/**
 * Reads a sheet as a list of rows of a table; null where no row of titles is found. Pure: the same
 * sheet, world and answers give the same list.
 */
export function takeList(
  sheet: RawSheet,
  table: Table,
  world: ListWorld,
  answers: Answers,
  progress: ListProgress = () => undefined,
): TakenList | null {
  const head = findListHead(sheet, table);
  if (head === null) return null;
  const mapping = mapColumns(sheet, head, table, world, answers.columns);
  const sorted = sortRows(sheet, head, mapping, table, answers.takeHidden);
  const ledger = new Ledger(answers);
  const fill = fillOf(table, answers);
  const taking = prepareTaking({ table, world, mapping, ledger, fill }, sheet.name === null);
  const read: ReadRow[] = [];
  const refused: RefusedRow[] = [...sorted.refused];
  let above = '';
  sorted.rows.forEach((row, at) => {
    if (at % 200 === 0) progress(at, sorted.rows.length);
    const one = readRow(row, taking, above);
    above = one.cells['phone'] ?? '';
    if (one.refused === null) read.push(one);
    else refused.push(one.refused);
  });
  const { kept, refused: known } = againstPublished(read, table, world);
  const rows = completeRows(kept, taking);
  const every = [...refused, ...known].toSorted((a, b) => a.line - b.line);
  const not = new Set(every.map(({ line }) => line));
  const list = {
    headLines: linesOf(head),
    fingerprint: fingerprintOf(head),
    mapping,
    missing: missingColumns(table, mapping, fill),
    fill,
    rows,
    proposals: ledger.groups('proposals', not),
    questions: ledger.groups('questions', not),
    silent: ledger.groups('silent', not),
    empties: ledger.groups('empties', not),
    leftOut: ledger.groups('leftOut', not),
    refused: every,
    leftOutRows: sorted.leftOut,
  };
  return { ...list, notices: listNotices(sheet, head, list) };
}

function linesOf({ top, bottom }: ListHead): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at + 1);
}

/** The same for every list under the same titles. */
export function fingerprintOf({ titles }: ListHead): string {
  return hash(titles.map((parts) => parts.join('/')).join('|'));
}
