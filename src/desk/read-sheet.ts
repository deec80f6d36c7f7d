import { locate, placeIn } from '#desk/desk-finding.ts';
import type { DeskFinding, Sheeted } from '#desk/desk-finding.ts';
import { checkHeader } from '#desk/find-header.ts';
import type { Header } from '#desk/find-header.ts';
import { NO_LABELS } from '#desk/labels.ts';
import type { Labels } from '#desk/labels.ts';
import { unmerge } from '#desk/merged-cells.ts';
import { readCell } from '#desk/read-cell.ts';
import type { RawCell, RawSheet } from '#desk/sheet.ts';
import { normalTitle } from '#desk/titles.ts';
import { hasErrors } from '#tables/finding.ts';
import { checkRow, duplicateKeys } from '#tables/parse-table.ts';
import type { Located, RowOf, Table } from '#tables/table.ts';

export type AnyRow = RowOf<Table['columns']>;

export interface SheetRows {
  readonly rows: readonly Located<AnyRow>[];
  readonly findings: readonly DeskFinding[];
}

const TOTALS = /^(合计|总计|小计|共计|总数|累计|total|subtotal|sum)[:：]?$/i;

/** Reports how many rows of a sheet are read, now and then. */
export type Progress = (done: number, total: number) => void;

/**
 * Reads the rows of a sheet into rows of a table. Never repairs what is not plain, never throws on
 * bad data; rows with an error are left out, and each error names its cell.
 */
export function readSheet(
  raw: RawSheet,
  header: Header,
  table: Table,
  file: string,
  labels: ReadonlyMap<string, Labels>,
  progress: Progress = () => undefined,
): SheetRows {
  const wrong = checkHeader(raw, header, table, file);
  if (hasErrors(wrong.map((found) => found.finding))) return { rows: [], findings: wrong };
  const { sheet, findings: merged } = unmerge(raw, header, table, file);
  const context: Context = { sheet, header, table, file, labels };
  const findings = [...wrong, ...merged, ...hiddenParts(context)];
  const rows: Located<AnyRow>[] = [];
  for (let index = header.row + 1; index < sheet.rows.length; index++) {
    if (sheet.hidden?.rows.has(index) === true) continue;
    const result = readRow(context, index);
    findings.push(...result.findings);
    if (result.row !== null) rows.push(result.row);
    if (index % 500 === 0) progress(index, sheet.rows.length);
  }
  const twice = duplicateKeys(table, rows).map((found) => locate(found, context));
  return { rows, findings: [...findings, ...twice].toSorted(byCell) };
}

/** Says which rows and columns are not seen by who opens the file: they are not read. */
function hiddenParts(context: Context): DeskFinding[] {
  const { sheet, header } = context;
  const columns = [...(sheet.hidden?.columns ?? [])].filter(
    (at) => typeof header.names[at] === 'string',
  );
  const unseen = columns.map((at) => sheet.rows[header.row]?.[at]?.text ?? '');
  const aside = placeIn(
    context,
    { row: header.row, column: columns[0] ?? 0 },
    { code: 'columns-hidden', params: { columns: unseen.join(', ') }, value: null, column: null },
  );
  const found = columns.length === 0 ? [] : [aside];
  const rows = [...(sheet.hidden?.rows.keys() ?? [])].filter(
    (row) => row > header.row && sheet.rows[row]?.some((cell) => cell.text !== '') === true,
  );
  const [first] = rows;
  if (first === undefined) return found;
  const shown = rows.slice(0, 12).map((row) => String(row + 1));
  const params = { count: rows.length, rows: shown.join(', ') + (rows.length > 12 ? '…' : '') };
  const said = { code: 'rows-hidden', params, value: null, column: null } as const;
  return [...found, placeIn(context, { row: first, column: 0 }, said)];
}

/** As one reads a sheet: down the rows, along the cells. */
function byCell(a: DeskFinding, b: DeskFinding): number {
  return (a.row ?? -1) - (b.row ?? -1) || (a.column ?? -1) - (b.column ?? -1);
}

interface Context extends Sheeted {
  readonly header: Header;
  readonly table: Table;
  readonly labels: ReadonlyMap<string, Labels>;
}

interface RowResult {
  readonly row: Located<AnyRow> | null;
  readonly findings: readonly DeskFinding[];
}

const NOTHING: RowResult = { row: null, findings: [] };

function readRow(context: Context, index: number): RowResult {
  const { sheet, header, table, file, labels } = context;
  const cells = sheet.rows[index] ?? [];
  if (cells.every((cell) => cell.text.trim() === '' && cell.formula === undefined)) return NOTHING;
  const whole = wholeRow(context, index, cells);
  if (whole !== null) return { row: null, findings: [whole] };
  const findings: DeskFinding[] = [];
  const raw: Record<string, string> = {};
  cells.forEach((cell, column) => {
    const name = header.names[column] ?? null;
    if (name === null && cell.text.trim() !== '') {
      findings.push(placeIn(context, { row: index, column }, { code: 'column-untitled' }));
    }
  });
  header.names.forEach((name, column) => {
    const definition = name === null ? undefined : table.columns[name];
    if (name === null || definition === undefined) return;
    const seen = sheet.hidden?.columns.has(column) !== true;
    const cell = (seen ? cells[column] : undefined) ?? { kind: 'empty', text: '' };
    const read = readCell(cell, name, definition, labels.get(name) ?? NO_LABELS);
    raw[name] = read.text;
    for (const violation of read.violations) {
      findings.push(placeIn(context, { row: index, column }, violation));
    }
  });
  const refused = new Set(
    findings.flatMap((found) => (found.finding.severity === 'error' ? [found.finding.column] : [])),
  );
  const place = { file, line: sheet.lines[index] ?? index + 1 };
  const checked = checkRow(table, raw, place);
  // One complaint a cell is enough: the first, which knows what the spreadsheet did.
  const rest = checked.findings.filter((found) => !refused.has(found.column));
  findings.push(...rest.map((found) => withText(locate(found, context), context, index)));
  const row = refused.size > 0 || checked.row === null ? null : { ...place, value: checked.row };
  return { row, findings };
}

/** What makes a row no row of the table: a total, a header again, cells too many or too few. */
function wholeRow(context: Context, row: number, cells: readonly RawCell[]): DeskFinding | null {
  const { sheet, header, table } = context;
  const first = cells.findIndex((cell) => cell.text.trim() !== '');
  const place = { row, column: Math.max(0, first) };
  const keyed = table.key.some((name) => {
    const at = header.names.indexOf(name);
    return at !== first && (cells[at]?.text.trim() ?? '') !== '';
  });
  if (TOTALS.test(cells[first]?.text.normalize('NFKC').replace(/\s/g, '') ?? '') && !keyed) {
    return placeIn(context, place, { code: 'totals-row', column: null });
  }
  const titles = sheet.rows[header.row] ?? [];
  const same = titles.filter(
    ({ text }, at) => text !== '' && normalTitle(text) === normalTitle(cells[at]?.text ?? ''),
  );
  if (same.length >= 2 && same.length * 2 >= titles.length) {
    return placeIn(context, place, { code: 'header-repeated', column: null });
  }
  if (sheet.name !== null || cells.length === titles.length) return null;
  const params = { actual: cells.length, expected: titles.length };
  return placeIn(context, place, { code: 'row-length', params, value: null, column: null });
}

/** Shows the cell as it stands in the file, not as it was read. */
function withText(found: DeskFinding, { sheet }: Context, row: number): DeskFinding {
  if (found.column === null) return found;
  const text = sheet.rows[row]?.[found.column]?.text ?? '';
  return { ...found, finding: { ...found.finding, value: text === '' ? null : text } };
}
