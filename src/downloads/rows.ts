import type { Dataset } from '#domain/dataset.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { isInvented } from '#tables/listed.ts';
import type { Located, Table } from '#tables/table.ts';

/** A row of whatever table, as code that walks over all tables sees it. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** A table with its rows in the order of its file, those of the example overlay apart. */
export interface TableRows {
  readonly table: Table;
  /** Rows with a real source. */
  readonly sourced: readonly AnyRow[];
  /** Rows of the example overlay; empty in the official edition. */
  readonly illustrative: readonly AnyRow[];
}

/** The rows of one table. The store sorts rows by key, so the order of the file is put back. */
export function rowsOf(dataset: Dataset, name: TableName): TableRows {
  const located: readonly Located<AnyRow>[] = dataset[name];
  const values = located.toSorted((a, b) => a.line - b.line).map((row) => row.value);
  return {
    table: tables[name] as unknown as Table,
    sourced: values.filter((row) => !isInvented(row)),
    illustrative: values.filter(isInvented),
  };
}
