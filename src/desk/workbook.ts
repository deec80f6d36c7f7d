// With read-ods.ts the only module that knows the spreadsheet library. hucre never sees a file as it came: its
// parts are unpacked under limits, looked through for entity declarations, weighed, and packed anew.
import { zipSync } from 'fflate';
import { readXls, readXlsx } from 'hucre/xlsx';
import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { readCompoundFile } from '#desk/compound-file.ts';
import { zipViolation } from '#desk/file-kind.ts';
import type { FileKind } from '#desk/file-kind.ts';
import { limits } from '#desk/limits.ts';
import { EMPTY } from '#desk/sheet.ts';
import { odsHidden } from '#desk/ods-hidden.ts';
import { readOdsSheets } from '#desk/read-ods.ts';
import type { HiddenParts, RawCell, RawSheet } from '#desk/sheet.ts';
import { tidyOds, tidyPart } from '#desk/tidy-part.ts';
import { unzip, ZipRefused } from '#desk/unzip.ts';
import { overweight, tooLong } from '#desk/weigh-parts.ts';
import { readXlsRecords } from '#desk/xls-records.ts';
import type { Violation } from '#tables/finding.ts';

export type WorkbookResult =
  | {
      readonly sheets: readonly RawSheet[];
      /** What is to be said of the file beside its rows. */
      readonly doubt?: Violation;
      readonly violation?: never;
    }
  | { readonly sheets?: never; readonly violation: Violation };

interface CellDetail {
  readonly formula: string | undefined;
  readonly type: Cell['type'];
  readonly format: string | undefined;
}

/** Reads a workbook: here, or in a process of its own. */
export type WorkbookReader = (
  bytes: Uint8Array,
  kind: Exclude<FileKind, 'text'>,
) => Promise<WorkbookResult>;

/** Reads the sheets of a workbook, hidden ones marked. Never throws on a bad file. */
export async function readWorkbook(
  bytes: Uint8Array,
  kind: Exclude<FileKind, 'text'>,
): Promise<WorkbookResult> {
  try {
    return kind === 'xls' ? await readOld(bytes) : await readPacked(bytes, kind);
  } catch (error) {
    if (error instanceof ZipRefused) return { violation: zipViolation(error) };
    return { violation: { code: 'workbook-broken' } };
  }
}

async function readPacked(bytes: Uint8Array, kind: 'xlsx' | 'ods'): Promise<WorkbookResult> {
  const parts = unzip(
    bytes,
    (name) => /\.(xml|rels)$|^mimetype$/.test(name) && !IGNORED.test(name),
  );
  for (const [name, part] of Object.entries(parts)) {
    const start = new TextDecoder().decode(part.subarray(0, 4096));
    if (/<!(DOCTYPE|ENTITY)/i.test(start)) return { violation: { code: 'workbook-unsafe' } };
    if (name === 'META-INF/manifest.xml') {
      const encrypted = new TextDecoder().decode(part).includes('encryption-data');
      if (encrypted) return { violation: { code: 'workbook-password' } };
    }
  }
  const heavy = overweight(parts);
  if (heavy !== null) return { violation: heavy };
  const content = kind === 'ods' && parts['content.xml'];
  const markup = content ? new TextDecoder().decode(content) : null;
  // Its text is all that is needed from here on, and large enough.
  if (markup !== null) parts['content.xml'] = new Uint8Array();
  const unseen = markup === null ? null : odsHidden(markup);
  const sheets = markup === null ? await readTidied(parts) : await readOdsSheets(tidyOds(markup));
  const details =
    ({ cells }: Sheet) =>
    (row: number, column: number) => {
      const cell = cells?.get(`${row},${column}`);
      return cell && { formula: cell.formula, type: cell.type, format: cell.style?.numFmt };
    };
  return collect(sheets, details, (sheet) => unseen?.get(sheet.name) ?? hiddenParts(sheet));
}

async function readTidied(parts: Readonly<Record<string, Uint8Array>>): Promise<readonly Sheet[]> {
  const tidy = Object.entries(parts).map(([name, part]) => [name, tidyPart(name, part)] as const);
  const packed = zipSync(Object.fromEntries(tidy), { level: 0 });
  return (await readXlsx(packed, { readStyles: true })).sheets;
}

function hiddenParts({ hidden, veryHidden, rowDefs, columns, autoFilter }: Sheet): HiddenParts {
  const why = autoFilter === undefined ? 'hidden' : 'filtered';
  const rows = [...(rowDefs ?? [])].flatMap(([row, def]) =>
    def.hidden === true ? [[row, why] as const] : [],
  );
  const unseen = (columns ?? []).flatMap((column, at) => (column.hidden === true ? [at] : []));
  return {
    sheet: hidden === true || veryHidden === true,
    rows: new Map(rows),
    columns: new Set(unseen),
  };
}

/** Parts that hold no cells. */
const IGNORED = /^(xl\/(media|drawings|charts|comments|printerSettings|theme)|Pictures|Thumbnails)/;

async function readOld(bytes: Uint8Array): Promise<WorkbookResult> {
  const stream = readCompoundFile(bytes)?.get('Workbook');
  const known = stream && readXlsRecords(stream);
  if (known === undefined) return { violation: { code: 'workbook-broken' } };
  if (known.encrypted) return { violation: { code: 'workbook-password' } };
  if (known.soundness === 'broken') return { violation: { code: 'workbook-broken' } };
  const { sheets } = await readXls(bytes);
  const details: (sheet: Sheet) => DetailOf = ({ name }) => {
    const cells = known.sheets.get(name);
    return (row, column) => {
      const cell = cells?.get(`${row},${column}`);
      return (
        cell && { formula: cell.formula ? '=' : undefined, type: 'string', format: cell.format }
      );
    };
  };
  const read = collect(
    sheets,
    details,
    (sheet) => known.hidden.get(sheet.name) ?? hiddenParts(sheet),
  );
  if (known.soundness === 'sound' || read.sheets === undefined) return read;
  return { ...read, doubt: { code: 'workbook-doubtful' } };
}

type DetailOf = (row: number, column: number) => CellDetail | undefined;

function collect(
  sheets: readonly Sheet[],
  details: (sheet: Sheet) => DetailOf,
  unseen: (sheet: Sheet) => HiddenParts,
): WorkbookResult {
  const large = sheets.some(
    ({ rows }) => rows.length > limits.rows || cellCount(rows) > limits.cells,
  );
  if (large) return { violation: { code: 'too-many-rows', params: { limit: limits.rows } } };
  const long = sheets.some(({ rows }) => rows.some((cells) => cells.some(isLong)));
  if (long) return { violation: tooLong() };
  return { sheets: sheets.map((sheet) => rawSheet(sheet, details(sheet), unseen(sheet))) };
}

function isLong(value: CellValue): boolean {
  return typeof value === 'string' && value.length > limits.characters;
}

function cellCount(rows: readonly (readonly CellValue[] | undefined)[]): number {
  return rows.reduce((sum, cells) => sum + (cells?.length ?? 0), 0);
}

function rawSheet(
  { name, rows, merges }: Sheet,
  detailOf: DetailOf,
  hidden: HiddenParts,
): RawSheet {
  const seen = !hidden.sheet && hidden.rows.size === 0 && hidden.columns.size === 0;
  return {
    name,
    ...(seen ? {} : { hidden }),
    // Rows without cells may be missing from the list.
    rows: Array.from(rows, (cells: readonly CellValue[] | undefined, row) =>
      Array.from(cells ?? [], (value, column) => rawCell(value, detailOf(row, column))),
    ),
    merges: (merges ?? []).map((merge) => ({
      top: merge.startRow,
      left: merge.startCol,
      bottom: merge.endRow,
      right: merge.endCol,
    })),
  };
}

function rawCell(value: CellValue | undefined, detail: CellDetail | undefined): RawCell {
  const extra = {
    ...(detail?.formula === undefined ? {} : { formula: true as const }),
    ...(detail?.format === undefined ? {} : { format: detail.format }),
  };
  if (value === null || value === undefined || value === '') {
    return extra.formula === undefined ? EMPTY : { kind: 'empty', text: '', ...extra };
  }
  if (value instanceof Date) return { kind: 'date', text: dateText(value), ...extra };
  if (typeof value === 'number') return { kind: 'number', text: numberText(value), ...extra };
  if (typeof value === 'boolean') return { kind: 'boolean', text: String(value), ...extra };
  if (detail?.type === 'error') return { kind: 'error', text: value, ...extra };
  return { kind: 'text', text: value, ...extra };
}

/** A spreadsheet computes in binary and shows at most 15 digits: 0.1 + 0.2 is 0.3 to its user. */
function numberText(value: number): string {
  return String(Number.isSafeInteger(value) ? value : Number(value.toPrecision(15)));
}

function dateText(date: Date): string {
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}
