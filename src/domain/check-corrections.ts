import type { Dataset } from '#domain/dataset.ts';
import { isTableName } from '#domain/count-rows.ts';
import type { Correction } from '#tables/corrections.ts';
import { finding } from '#tables/finding.ts';
import type { Finding, Violation } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { nearest } from '#tables/nearest.ts';
import { rowKey } from '#tables/parse-table.ts';
import { cellText } from '#tables/table.ts';
import type { Located, Table } from '#tables/table.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/** Texts that are corrected as tables are, with what of them a correction can name. */
export const correctedTexts = {
  news: { zh: '文章', en: 'article' },
  programmes: { zh: '项目', en: 'programme' },
  pages: { zh: '说明', en: 'page' },
} as const;
export const textParts = {
  title: { zh: '标题', en: 'title' },
  summary: { zh: '摘要', en: 'summary' },
  text: { zh: '正文', en: 'text' },
} as const;

/** What the check of corrections must be told. */
export interface CorrectionsOutside {
  /** Day of the check; null where none is at hand. */
  readonly today: string | null;
  /** Paths of the texts in content/; null where content is not at hand. */
  readonly paths: readonly string[] | null;
}

/**
 * A correction names a table, a row and a column that there are; what it says stands now is what
 * the cell holds, unless a later correction changed it again; it was not published tomorrow.
 */
export function checkCorrections(dataset: Dataset, outside: CorrectionsOutside): Finding[] {
  const newest = new Map<string, Correction>();
  for (const { value } of dataset.corrections) {
    const cell = JSON.stringify([value.table, value.row_key, value.column]);
    const known = newest.get(cell);
    if (known === undefined || known.date <= value.date) newest.set(cell, value);
  }
  const latest = new Set(newest.values());
  return dataset.corrections.flatMap(({ file, line, value: row }) => {
    const say = (
      column: keyof Correction,
      code: Violation['code'],
      params: Violation['params'] = {},
    ) => finding({ file, line, column, value: row[column] }, { code, params });
    const future =
      outside.today !== null && row.date > outside.today
        ? [say('date', 'correction-future', { today: outside.today })]
        : [];
    const where = isTableName(row.table)
      ? inTable(dataset, row.table, row, latest.has(row), say)
      : inText(row, outside, say);
    return [...future, ...where];
  });
}

/** Whether a correction says that the row itself was taken out. */
export function takesOut(row: Correction, table: string, key: string): boolean {
  return row.table === table && row.row_key === key && row.column === null && row.after === null;
}

type Say = (
  column: keyof Correction,
  code: Violation['code'],
  params?: Violation['params'],
) => Finding;

function inTable(
  dataset: Dataset,
  name: TableName,
  row: Correction,
  isLatest: boolean,
  say: Say,
): Finding[] {
  const table = tables[name] as unknown as Table;
  const rows = dataset[name] as unknown as readonly Located<AnyRow>[];
  const found = rows.find(({ value }) => rowKey(table, value) === row.row_key);
  if (row.column !== null && !(row.column in table.columns)) {
    const known = Object.keys(table.columns);
    return [say('column', 'correction-column', { table: name, hint: hint(row.column, known) })];
  }
  if (found === undefined) {
    if (dataset.corrections.some(({ value }) => takesOut(value, name, row.row_key))) return [];
    const keys = rows.map(({ value }) => rowKey(table, value));
    return [say('row_key', 'correction-row', { table: name, hint: hint(row.row_key, keys) })];
  }
  if (row.column === null || !isLatest) return [];
  const now = cellText(table, found.value, row.column);
  return now === (row.after ?? '') ? [] : [say('after', 'correction-after', { now })];
}

function inText(row: Correction, { paths }: CorrectionsOutside, say: Say): Finding[] {
  if (!(row.table in correctedTexts)) {
    const known = [...tableNames, ...Object.keys(correctedTexts)];
    return [say('table', 'correction-table', { hint: hint(row.table, known) })];
  }
  const parts = Object.keys(textParts);
  if (row.column !== null && !parts.includes(row.column)) {
    const params = { table: row.table, hint: `→ ${parts.join(' / ')} ` };
    return [say('column', 'correction-column', params)];
  }
  const folder = row.table === 'pages' ? '/' : `/${row.table}/`;
  const ids = paths
    ?.filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length, -1));
  // A folder of tables alone has no such texts at hand.
  if (ids === undefined || ids.length === 0 || ids.includes(row.row_key)) return [];
  return [say('row_key', 'correction-row', { table: row.table, hint: hint(row.row_key, ids) })];
}

function hint(typed: string, known: readonly string[]): string {
  const near = nearest(typed, known);
  return near === undefined ? '' : `→ ${near} `;
}
