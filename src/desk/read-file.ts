import { wholeFile } from '#desk/desk-finding.ts';
import type { DeskFinding } from '#desk/desk-finding.ts';
import { fileKind } from '#desk/file-kind.ts';
import { countTitles, findHeader } from '#desk/find-header.ts';
import type { Header } from '#desk/find-header.ts';
import type { Labels } from '#desk/labels.ts';
import { readSheet } from '#desk/read-sheet.ts';
import type { AnyRow, Progress } from '#desk/read-sheet.ts';
import type { RawSheet } from '#desk/sheet.ts';
import { readTextFile } from '#desk/text-file.ts';
import { templateTitles } from '#desk/titles.ts';
import { readWorkbook } from '#desk/workbook.ts';
import type { WorkbookReader, WorkbookResult } from '#desk/workbook.ts';
import type { Encoding } from '#tables/decode.ts';
import { finding } from '#tables/finding.ts';
import type { Violation } from '#tables/finding.ts';
import type { Located, Table } from '#tables/table.ts';

/** A file that an editor hands in. */
export interface HandedIn {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The sheet to read; null where the file is to tell. */
  readonly sheet: string | null;
  /** Reads it where it is a workbook; where none is given, it is read here. */
  readonly reader?: WorkbookReader;
}

/** A file as it was read for one table, with everything there is to say of it. */
export interface ReadFile {
  readonly encoding: Encoding | null;
  /** Names of the sheets of a workbook. */
  readonly sheets: readonly string[];
  readonly sheet: RawSheet | null;
  readonly header: Header | null;
  readonly rows: readonly Located<AnyRow>[];
  readonly findings: readonly DeskFinding[];
}

interface Reading {
  readonly file: string;
  readonly table: Table;
  readonly labels: ReadonlyMap<string, Labels>;
  readonly progress: Progress | undefined;
}

/** Reads a spreadsheet or text file into the rows of a table. Never throws on a bad file. */
export async function readFile(
  { name: file, bytes, sheet, reader = readWorkbook }: HandedIn,
  table: Table,
  labels: ReadonlyMap<string, Labels>,
  progress?: Progress,
): Promise<ReadFile> {
  const reading: Reading = { file, table, labels, progress };
  if (bytes.length === 0) return refused(file, empty(table));
  const { kind, violation } = fileKind(file, bytes);
  if (kind === undefined) return refused(file, violation);
  if (kind === 'text') return readText(reading, bytes);
  const book = await reader(bytes, kind);
  if (book.sheets === undefined) return refused(file, book.violation);
  const result = readBook(reading, book.sheets, sheet);
  return { ...result, findings: [...doubtOf(file, book), ...result.findings] };
}

/** A file opened into sheets, before any is read as a table. */
export interface OpenedFile {
  readonly encoding: Encoding | null;
  /** What separates the cells of a text file. */
  readonly delimiter: string | null;
  /** None where the file could not be opened. */
  readonly sheets: readonly RawSheet[];
  readonly findings: readonly DeskFinding[];
}

/** Opens a spreadsheet or text file. Never throws on a bad file. */
export async function openFile(
  { name: file, bytes, reader = readWorkbook }: HandedIn,
  table: Table,
  known: (cells: readonly string[]) => number,
): Promise<OpenedFile> {
  const failed = (violation: Violation): OpenedFile => ({
    encoding: null,
    delimiter: null,
    sheets: [],
    findings: [wholeFile(finding({ file }, violation))],
  });
  if (bytes.length === 0) return failed(empty(table));
  const { kind, violation } = fileKind(file, bytes);
  if (kind === undefined) return failed(violation);
  if (kind === 'text') {
    const { sheet, encoding, delimiter, findings } = readTextFile(bytes, file, known);
    const sheets = sheet === null ? [] : [sheet];
    return { encoding, delimiter, sheets, findings: findings.map(wholeFile) };
  }
  const book = await reader(bytes, kind);
  if (book.sheets === undefined) return failed(book.violation);
  return { encoding: null, delimiter: null, sheets: book.sheets, findings: doubtOf(file, book) };
}

function doubtOf(file: string, book: WorkbookResult): DeskFinding[] {
  if (book.sheets === undefined || book.doubt === undefined) return [];
  return [wholeFile(finding({ file }, book.doubt))];
}

function readText(reading: Reading, bytes: Uint8Array): ReadFile {
  const titles = templateTitles(reading.table);
  const { sheet, encoding, findings } = readTextFile(bytes, reading.file, (cells) =>
    countTitles(titles, cells),
  );
  const said = findings.map(wholeFile);
  if (sheet === null) return { ...NOTHING, encoding, findings: said };
  const result = readTable(reading, sheet);
  return { ...result, encoding, findings: [...said, ...result.findings] };
}

function readBook(reading: Reading, all: readonly RawSheet[], wanted: string | null): ReadFile {
  // A hidden sheet is read where it is asked for by its name alone.
  const book = all.filter((sheet) => sheet.hidden?.sheet !== true || sheet.name === wanted);
  const sheets = book.map(nameOf);
  const chosen = chooseSheet(book, reading.table, wanted);
  if ('code' in chosen) return { ...refused(reading.file, chosen), sheets };
  const result = readTable(reading, chosen);
  const others = book.filter((sheet) => sheet !== chosen && sheet.rows.length > 0);
  if (others.length === 0 || wanted !== null) return { ...result, sheets };
  const params = { sheet: nameOf(chosen), others: others.map(nameOf).join('、') };
  const note = finding({ file: reading.file }, { code: 'sheet-others', params });
  return { ...result, sheets, findings: [wholeFile(note), ...result.findings] };
}

/** The sheet asked for, or the only one that looks like the table, or the first that holds anything. */
function chooseSheet(
  book: readonly RawSheet[],
  table: Table,
  wanted: string | null,
): RawSheet | Violation {
  const sheets = book.map(nameOf).join('、');
  if (wanted !== null) {
    const params = { sheet: wanted, sheets };
    return book.find(({ name }) => name === wanted) ?? { code: 'sheet-missing', params };
  }
  const alike = book.filter((sheet) => findHeader(sheet, table) !== null);
  if (alike.length > 1) {
    return { code: 'sheet-several', params: { sheets: alike.map(nameOf).join('、') } };
  }
  return alike[0] ?? book.find(({ rows }) => rows.length > 0) ?? empty(table);
}

function readTable({ file, table, labels, progress }: Reading, sheet: RawSheet): ReadFile {
  const header = findHeader(sheet, table);
  if (header !== null) {
    const read = readSheet(sheet, header, table, file, labels, progress);
    return { ...NOTHING, sheet, header, ...read };
  }
  const blank = sheet.rows.every((cells) => cells.every((cell) => cell.text.trim() === ''));
  const params = { columns: columnList(table) };
  const code: Violation = blank ? empty(table) : { code: 'header-missing', params };
  return { ...NOTHING, sheet, findings: [wholeFile(finding({ file }, code))] };
}

const NOTHING: ReadFile = {
  encoding: null,
  sheets: [],
  sheet: null,
  header: null,
  rows: [],
  findings: [],
};

function refused(file: string, violation: Violation): ReadFile {
  return { ...NOTHING, findings: [wholeFile(finding({ file }, violation))] };
}

function empty(table: Table): Violation {
  return { code: 'file-empty', params: { header: Object.keys(table.columns).join(',') } };
}

function columnList(table: Table): string {
  return Object.entries(table.columns)
    .map(([name, { title }]) => `${name}（${title.zh}）`)
    .join(', ');
}

function nameOf({ name }: RawSheet): string {
  return name ?? '';
}
