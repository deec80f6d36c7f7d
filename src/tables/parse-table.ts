import { decodeUtf8 } from '#tables/decode.ts';
import { finding, hasErrors } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { checkHeader } from '#tables/header.ts';
import { readRecords } from '#tables/read-records.ts';
import type { CsvRecord } from '#tables/read-records.ts';
import { statements } from '#tables/statements.ts';
import { readCells } from '#tables/table.ts';
import type { Columns, Located, RowOf, Table } from '#tables/table.ts';

export interface ParsedTable<C> {
  readonly rows: readonly Located<RowOf<C>>[];
  /** Everything wrong with the file, all at once. Rows with an error are not in `rows`. */
  readonly findings: readonly Finding[];
}

/**
 * Reads one CSV file of a table: encoding, header, every cell, rules over a row, duplicate keys.
 * Never throws on bad data and never repairs it.
 *
 * @param file the path as editors know it, such as `data/facilities.csv`
 */
export function parseTable<C extends Columns>(
  table: Table<C>,
  bytes: Uint8Array,
  file: string,
): ParsedTable<C> {
  const decoded = decodeUtf8(bytes, file);
  if (decoded.text === null) return { rows: [], findings: decoded.findings };
  const { records, findings: broken } = readRecords(decoded.text, file);
  const [headerRecord, ...body] = records;
  const names = Object.keys(table.columns);
  if (headerRecord === undefined) {
    const empty = finding({ file }, { code: 'file-empty', params: { header: names.join(',') } });
    return { rows: [], findings: [...decoded.findings, ...(broken.length > 0 ? broken : [empty])] };
  }
  const header = headerRecord.cells;
  const headerFindings = checkHeader(header, names, file);
  if (headerFindings.length > 0) {
    return { rows: [], findings: [...decoded.findings, ...headerFindings] };
  }
  const findings: Finding[] = [...decoded.findings];
  // A file that was broken off may still be well-formed: half a name, or rows too few.
  if (!/[\r\n]$/.test(decoded.text)) {
    const line = records.at(-1)?.line ?? 1;
    findings.push(finding({ file, line }, { code: 'file-cut-off' }));
  }
  const rows: Located<RowOf<C>>[] = [];
  for (const record of body) {
    const result = readRow(table, header, record, file);
    findings.push(...result.findings);
    if (result.row !== null) rows.push({ file, line: record.line, value: result.row });
  }
  return { rows, findings: [...findings, ...duplicateKeys(table, rows)] };
}

export interface ReadRow<C> {
  readonly row: RowOf<C> | null;
  readonly findings: readonly Finding[];
}

function readRow<C extends Columns>(
  table: Table<C>,
  header: readonly string[],
  record: CsvRecord,
  file: string,
): ReadRow<C> {
  const { line, cells } = record;
  if (cells.every((cell) => cell === '')) {
    return { row: null, findings: [finding({ file, line }, { code: 'row-blank' })] };
  }
  if (cells.length !== header.length) {
    const params = { actual: cells.length, expected: header.length };
    return { row: null, findings: [finding({ file, line }, { code: 'row-length', params })] };
  }
  const raw = Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
  return checkRow(table, raw, { file, line });
}

/** Checks the texts of one row, by column name: every cell, then the rules over the row. */
export function checkRow<C extends Columns>(
  table: Table<C>,
  raw: Readonly<Record<string, string>>,
  { file, line }: { readonly file: string; readonly line: number },
): ReadRow<C> {
  const read = readCells(table.columns, raw);
  const wrong = read.row === null ? read.wrong : table.rowRule(read.row);
  const findings = wrong.map((violation) => {
    const value = raw[violation.column] ?? '';
    const place = { file, line, column: violation.column, value: value === '' ? null : value };
    return finding(place, violation);
  });
  return { row: hasErrors(findings) ? null : read.row, findings };
}

/** The key of a row as one text, for look-ups. */
export function rowKey<C extends Columns>(table: Table<C>, row: RowOf<C>): string {
  return table.key.map((name) => String(row[name] ?? '')).join('|');
}

type AnyRow = Located<Readonly<Record<string, unknown>>>;

/** Tables of facts on which the statements of further sources hang. */
const stated = statements.columns.table.constraints.choices ?? {};

/** The source of a row that says of the same thing what another source says; null where it does not. */
function furtherSource(name: string, row: AnyRow, earlier: AnyRow): string | null {
  if (!(name in stated) || row.file !== earlier.file) return null;
  const { source_id: source, name_zh: called } = row.value;
  // Two places under one id are a slip.
  const same = called === earlier.value['name_zh'] && source !== earlier.value['source_id'];
  return same && typeof source === 'string' ? source : null;
}

/** Rows whose key another row has already; also across the files of a table. */
export function duplicateKeys<C extends Columns>(
  table: Table<C>,
  rows: readonly Located<RowOf<C>>[],
): Finding[] {
  const first = new Map<string, Located<RowOf<C>>>();
  return rows.flatMap((row) => {
    const key = rowKey(table, row.value);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row);
      return [];
    }
    const params = { other: earlier.line, columns: table.key.join(' + ') };
    const place = { file: row.file, line: row.line, column: table.key[0] ?? null, value: key };
    const source = furtherSource(table.name, row, earlier);
    return source === null
      ? [finding(place, { code: 'duplicate', params })]
      : [
          finding(place, {
            code: 'duplicate-source',
            params: { ...params, table: table.name, key, source },
          }),
        ];
  });
}
