import type { RawSheet } from '#desk/sheet.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';

/** An entry of the form as a sheet of one row under the table's own titles. */
export function entrySheet(table: TableName, values: Readonly<Record<string, string>>): RawSheet {
  const { columns: declared } = tables[table] as unknown as Table;
  const columns = Object.entries(declared);
  const cell = (text: string) =>
    text === '' ? ({ kind: 'empty', text } as const) : ({ kind: 'text', text } as const);
  return {
    name: null,
    rows: [
      columns.map(([, { title }]) => cell(title.zh)),
      columns.map(([name]) => cell(values[name] ?? '')),
    ],
    merges: [],
  };
}
