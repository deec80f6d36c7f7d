import type { CellResult } from '#tables/column.ts';
import { finding, formatFinding } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import { readCells } from '#tables/table.ts';
import type { AnyColumn, Columns, RowOf, Table } from '#tables/table.ts';

/** What an editor is told about a cell: the finding's text behind the place, or null if it is fine. */
export function say(column: AnyColumn, cell: string, lang: Lang = 'zh'): string | null {
  const result = column.read(cell);
  if (result.ok) return null;
  return formatFinding(finding({ file: 'f' }, result.violation), lang).replace(/^f: /, '');
}

/** The value of a cell that is sound. */
export function valueOf<T>(column: { read: (text: string) => CellResult<T> }, cell: string): T {
  const result = column.read(cell);
  if (result.ok) return result.value;
  throw new Error(`“${cell}”: ${result.violation.code}`);
}

/** The values of a row whose cells are sound. */
export function rowOf<C extends Columns>(
  { columns }: Table<C>,
  texts: Readonly<Record<string, string>>,
): RowOf<C> {
  const { row } = readCells(columns, texts);
  if (row === null) throw new Error(JSON.stringify(texts));
  return row;
}

export const docs = { title: { zh: '列', en: 'Column' }, description: { zh: '说明', en: 'Text' } };
