import { writeXlsx } from 'hucre/xlsx';
import type { Cell, WriteSheet } from 'hucre/xlsx';
import Papa from 'papaparse';
import type { DeskFinding } from '#desk/desk-finding.ts';
import { lineRange, noticeWords, ruleWords, titleOf, valueWords } from '#desk/intake/list-words.ts';
import { openList } from '#desk/intake/open-list.ts';
import { NO_ANSWERS } from '#desk/intake/shape.ts';
import type { Group, Notice, TakenList } from '#desk/intake/shape.ts';
import { hasError } from '#desk/plan-import.ts';
import { isOpen, readPart } from '#desk/read-part.ts';
import type { Part } from '#desk/part.ts';
import { outsideOf, readDataset } from '#loaders/read-data.ts';
import { placesOf } from '#src/edition.ts';
import { formatFinding } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import type { RawSheet } from '#desk/sheet.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import type { AnyRow, Located, Table } from '#tables/table.ts';

const places = placesOf({});
export const published = readDataset(places).dataset;
export const outside = outsideOf(places);

const columns = Object.entries(tables.facilities.columns);
export const names = columns.map(([name]) => name);
export const titles = columns.map(([, { title }]) => title.zh);

/** A cell as `hucre` writes it. */
export type Written = string | number | boolean | Date | null;
export type Row = Readonly<Record<string, Written>>;

/** A facility that has nothing wrong with it. */
export const sound: Row = {
  facility_id: 'daiwang-home-1',
  name_zh: '代王城互助幸福院',
  name_en: 'Daiwangcheng mutual-aid home',
  kind_id: 'elder-village-home',
  township_code: '130726101',
  status: 'operating',
  status_as_of: '2022-09',
  record_status: 'reported',
  source_id: 'zjknews-2022',
};

/** Cells of a row in the order of the columns. */
export function cellsOf(row: Row): Written[] {
  return names.map((name) => row[name] ?? null);
}

/** Position of a column, and its letters in a sheet. */
export const at = (name: string): number => names.indexOf(name);

/** A text file of rows, titles above. */
export function csv(rows: readonly Row[], { header = names, delimiter = ',' } = {}): string {
  const cells = rows.map((row) => cellsOf(row).map((cell) => cell ?? ''));
  return `${Papa.unparse([header, ...cells], { newline: '\n', delimiter })}\n`;
}

/** Details of a cell, by row and column of the sheet. */
export type Details = ReadonlyMap<string, Partial<Cell>>;

/** A workbook of one sheet: titles, then rows; or of any sheets. */
export async function book(
  rows: readonly Row[],
  more: Partial<WriteSheet> & { readonly others?: readonly WriteSheet[] } = {},
): Promise<Uint8Array> {
  const { others = [], ...sheet } = more;
  const first = { name: 'Sheet1', rows: [titles, ...rows.map(cellsOf)], ...sheet };
  return writeXlsx({ sheets: [first, ...others] });
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file as it was read by itself: the rows that may go in, and all that is to be said of it. */
export interface Read {
  readonly list: TakenList | null;
  readonly rows: readonly Located<AnyRow>[];
  readonly findings: readonly DeskFinding[];
  readonly notices: readonly Notice[];
  readonly table: Table;
}

const TODAY = '2026-12-01';

/** Reads a file for a table as the command line does where nothing was accepted or answered. */
export async function read(
  name: string,
  bytes: Uint8Array,
  { sheet = null, table = 'facilities' }: { sheet?: string | null; table?: TableName } = {},
): Promise<Read> {
  const definition = tables[table] as unknown as Table;
  const opened = await openList({ name, bytes, sheet }, definition);
  const { sheet: chosen, findings, notices } = opened;
  if (chosen === null || hasError(findings))
    return { list: null, rows: [], findings, notices, table: definition };
  const read = readSheet(chosen, name, table, notices);
  return { ...read, findings: [...findings, ...read.findings] };
}

/** Reads an opened sheet. */
export function readSheet(
  sheet: RawSheet,
  file: string,
  table: TableName,
  notices: readonly Notice[],
): Read {
  const answers = NO_ANSWERS;
  const part: Part = { id: table, table, file, sheet, mode: 'merge', answers, careful: true };
  const one = readPart(part, { dataset: published, outside, today: TODAY });
  return {
    list: one.list,
    rows: one.rows,
    findings: one.findings,
    notices: [...notices, ...(one.list?.notices ?? [])],
    table: tables[table] as unknown as Table,
  };
}

/** What is in doubt of single cells: proposals, questions, and what is not taken. */
export function doubts({ list }: Pick<Read, 'list'>): readonly Group[] {
  return list === null
    ? []
    : [...list.proposals, ...list.questions, ...list.leftOut, ...list.empties];
}

/** Everything that is said of a file, line by line. */
export function said(result: Read, lang: Lang = 'zh'): string[] {
  const { findings, notices, list, table } = result;
  const show = valueWords(table, published, lang);
  return [
    ...findings.map(({ finding }) => formatFinding(finding, lang)),
    ...notices.map((notice) => noticeWords(notice, table, lang)),
    ...doubts(result).map((group) => {
      const to = group.to === '' ? '' : ` → ${show(group.column, group.to)}`;
      const what = `${titleOf(table, group.column, lang)} “${group.from}”${to}`;
      return `${lineRange(group.lines, lang)} ${what}: ${ruleWords(group, lang)}`;
    }),
    ...(list?.mapping ?? []).filter(isOpen).map(({ title, to }) => `${title} → ${to.join()}`),
    ...(list?.missing ?? []).map((column) => `→ ${titleOf(table, column, lang)}`),
  ];
}
