import { findListHead } from '#desk/intake/find-head.ts';
import type { ListHead } from '#desk/intake/find-head.ts';
import { placeName } from '#desk/intake/gazetteer.ts';
import { hash, Ledger } from '#desk/intake/ledger.ts';
import { freeId, madeNames } from '#desk/intake/made-names.ts';
import { mapColumns } from '#desk/intake/map-columns.ts';
import { listNotices } from '#desk/intake/notices.ts';
import { FacilityRow } from '#desk/intake/read-facility.ts';
import { readCell } from '#desk/intake/read-cell.ts';
import { confirm } from '#desk/intake/readings.ts';
import { againstPublished } from '#desk/intake/published-rows.ts';
import type { Answers, MappedColumn, RefusedRow, TakenList, TakenRow } from '#desk/intake/shape.ts';
import { mainName, sortRows } from '#desk/intake/sort-rows.ts';
import type { SourceRow } from '#desk/intake/sort-rows.ts';
import type { ListWorld } from '#desk/intake/world.ts';
import { EMPTY } from '#desk/sheet.ts';
import type { RawSheet } from '#desk/sheet.ts';
import type { Table } from '#tables/table.ts';

/** What an editor is offered to fill in once for all rows of a list of facilities. */
export const FILL_ONCE: Readonly<Record<string, string>> = {
  source_id: 'editorial',
  status: 'unknown',
  record_status: 'reported',
};

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
  const taking: Taking = { table, world, mapping, ledger, fill, textFile: sheet.name === null };
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
  const rows = withIds(kept, taking);
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

export interface ReadRow {
  readonly row: SourceRow;
  readonly cells: Record<string, string>;
  /** Columns with proposals that are not accepted yet. */
  readonly waiting: string[];
  /** The township, were its proposal accepted. */
  readonly township: string;
  readonly refused: RefusedRow | null;
  /** What the row says of its kind and township before anything was settled: equal rows agree. */
  readonly written: string;
  /** The published row that it changes. */
  changes: string | null;
}

interface Taking {
  readonly table: Table;
  readonly world: ListWorld;
  readonly mapping: readonly MappedColumn[];
  readonly ledger: Ledger;
  readonly fill: Readonly<Record<string, string>>;
  readonly textFile: boolean;
}

/** Columns that a row of facilities reads together, not one by one. */
const TOGETHER = [
  'township_code',
  'village',
  'address',
  'kind_id',
  'lon',
  'lat',
  'phone',
  'duty_mobile',
];

function readRow(row: SourceRow, taking: Taking, above: string): ReadRow {
  const { table, world, mapping, ledger, textFile } = taking;
  const facility = table.name === 'facilities';
  const cells: Record<string, string> = Object.fromEntries(
    Object.keys(table.columns).map((name) => [name, '']),
  );
  const waiting: string[] = [];
  let crs = '';
  for (const { at, letters, to } of mapping) {
    const [name] = to;
    const column = name === undefined ? undefined : table.columns[name];
    if (name === undefined || column === undefined || (facility && TOGETHER.includes(name)))
      continue;
    const cell = row.cells[at] ?? EMPTY;
    const reading = readCell(cell, name, column, { world, textFile, table });
    const place = { line: row.line, column: name, at: letters, from: cell.text };
    if (name === 'crs') crs = ledger.likely(reading, place);
    const value = ledger.settle(reading, place);
    if (value === null && reading.outcome === 'confirm') waiting.push(name);
    cells[name] = value ?? '';
  }
  const textAt = (to: string): string => {
    const at = mapping.find((one) => one.to[0] === to)?.at;
    return at === undefined ? '' : (row.cells[at]?.text.trim() ?? '');
  };
  const name = cells[mainName(table)] ?? '';
  const written = ['kind_id', 'township_code', 'village', 'address']
    .map((to) => placeName(textAt(to)))
    .join('|');
  const base = { row, cells, written, waiting, township: '', changes: null };
  const shown = name === '' ? textAt(mainName(table)) : name;
  if (!facility) return { ...base, refused: null };
  const parts = new FacilityRow(row, mapping, world, ledger).read(
    name === '' ? textAt('name_zh') : name,
    above,
    crs,
  );
  const outside = parts.outside || otherCounty(row, mapping);
  if (outside) {
    return {
      ...base,
      refused: { line: row.line, why: 'outside-county', of: null, name: shown },
    };
  }
  Object.assign(cells, parts.cells);
  waiting.push(...parts.waiting);
  // A coordinate system alone says nothing.
  if ((cells['lon'] ?? '') === '') cells['crs'] = '';
  const refused: RefusedRow | null = Object.values(cells).includes(LEAVE_OUT)
    ? { line: row.line, why: 'left-out', of: null, name: shown }
    : null;
  return { ...base, township: parts.township, refused };
}

/** Whether a column of counties names another than this one. */
function otherCounty({ cells }: SourceRow, mapping: readonly MappedColumn[]): boolean {
  const column = mapping.find(({ why }) => why === 'county');
  const text = column === undefined ? '' : placeName(cells[column.at]?.text ?? '');
  return (
    text !== '' &&
    !/蔚县|^130726|^yu(?: county|xian)$|^yuxian/i.test(text) &&
    /[县区市旗]$|^\d{6}|county|district/i.test(text)
  );
}

/** The answer that takes the whole row out: a home that is only being built. */
export const LEAVE_OUT = 'leave the row out';

/** Fills in once what no row says, makes ids and English names, and says what is missing. */
function withIds(read: readonly ReadRow[], { table, world, ledger, fill }: Taking): TakenRow[] {
  const used = new Set(world.ids);
  const facility = table.name === 'facilities';
  // Ids that the list itself gives come before those that are made.
  for (const { cells } of read)
    if ((cells['facility_id'] ?? '') !== '') used.add(cells['facility_id'] ?? '');
  return read.map(({ row, cells, waiting, township, changes }) => {
    if (changes === null) {
      for (const [name, value] of Object.entries(fill)) {
        if ((cells[name] ?? '') === '') cells[name] = value;
      }
      if (facility) {
        waiting.push(...Object.keys(FILL_ONCE).filter((column) => (cells[column] ?? '') === ''));
      }
    }
    const name = cells['name_zh'] ?? '';
    if (facility && name !== '' && changes === null) {
      const made = madeNames(name, township === '' ? null : township, world.places);
      const note = (column: string, rule: string, value: string): void => {
        const place = {
          line: row.line,
          column,
          at: null,
          from: name,
        };
        const settled = ledger.settle(confirm(rule, value), place);
        if (settled === null) waiting.push(column);
        cells[column] = settled ?? '';
      };
      if (cells['facility_id'] === '') {
        const id = freeId(made.id, (one) => used.has(one));
        used.add(id);
        note('facility_id', 'id-made', id);
      }
      if (cells['name_en'] === '') note('name_en', 'english-made', made.english);
    }
    const missing = Object.entries(table.columns)
      .filter(([column, { required }]) => required && (cells[column] ?? '') === '')
      .map(([column]) => column)
      .filter((column) => !waiting.includes(column));
    const closing =
      cells['status'] === 'closed' && (cells['closed_on'] ?? '') === '' ? ['closed_on'] : [];
    return {
      line: row.line,
      cells,
      missing: [...missing, ...closing],
      open: waiting.length,
      changes,
    };
  });
}

/** What is filled in once; nothing but the answers where not everything is accepted. */
function fillOf(table: Table, { acceptAll, fill }: Answers): Readonly<Record<string, string>> {
  const offered = acceptAll && table.name === 'facilities' ? FILL_ONCE : {};
  return Object.fromEntries(
    Object.entries({ ...offered, ...fill }).filter(([name]) => name in table.columns),
  );
}

function missingColumns(
  table: Table,
  mapping: readonly MappedColumn[],
  fill: Readonly<Record<string, string>>,
): string[] {
  const made =
    table.name === 'facilities'
      ? ['facility_id', 'name_en', 'kind_id', ...Object.keys(FILL_ONCE)]
      : [];
  const given = new Set([...mapping.flatMap(({ to }) => to), ...Object.keys(fill), ...made]);
  return Object.entries(table.columns)
    .filter(([name, { required }]) => required && !given.has(name))
    .map(([name]) => name);
}

function linesOf({ top, bottom }: ListHead): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at + 1);
}

/** The same for every list under the same titles. */
export function fingerprintOf({ titles }: ListHead): string {
  return hash(titles.map((parts) => parts.join('/')).join('|'));
}
