import { wholeFile } from '#desk/desk-finding.ts';
import type { DeskFinding } from '#desk/desk-finding.ts';
import { fileKind } from '#desk/file-kind.ts';
import type { RawSheet } from '#desk/sheet.ts';
import { readTextFile } from '#desk/text-file.ts';
import { readWorkbook } from '#desk/workbook.ts';
import type { WorkbookReader } from '#desk/workbook.ts';
import type { Encoding } from '#tables/decode.ts';
import { finding } from '#tables/finding.ts';
import type { Violation } from '#tables/finding.ts';
import type { Table } from '#tables/table.ts';

/** A file that an editor hands in. */
export interface HandedIn {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The sheet to read; null where the file is to tell. */
  readonly sheet: string | null;
  /** Reads it where it is a workbook; where none is given, it is read here. */
  readonly reader?: WorkbookReader;
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
  const header = Object.keys(table.columns).join(',');
  const empty: Violation = { code: 'file-empty', params: { header } };
  if (bytes.length === 0) return failed(empty);
  const { kind, violation } = fileKind(file, bytes);
  if (kind === undefined) return failed(violation);
  if (kind === 'text') {
    const { sheet, encoding, delimiter, findings } = readTextFile(bytes, file, known);
    const sheets = sheet === null ? [] : [sheet];
    if (sheet !== null && isBlank(sheet)) return failed(empty);
    return { encoding, delimiter, sheets, findings: findings.map(wholeFile) };
  }
  const book = await reader(bytes, kind);
  if (book.sheets === undefined) return failed(book.violation);
  if (book.sheets.every(isBlank)) return failed(empty);
  const doubt = book.doubt === undefined ? [] : [wholeFile(finding({ file }, book.doubt))];
  return { encoding: null, delimiter: null, sheets: book.sheets, findings: doubt };
}

function isBlank({ rows }: RawSheet): boolean {
  return rows.every((cells) => cells.every(({ text }) => text.trim() === ''));
}
