import type { Dataset } from '#domain/dataset.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { isInvented } from '#tables/listed.ts';
import { parseTable } from '#tables/parse-table.ts';
import type { Table } from '#tables/table.ts';

/**
 * The published tables from their files. Rows of the demonstration are left out: what an editor
 * takes away from the desk belongs in `data/`.
 */
export function publishedDataset(files: ReadonlyMap<TableName, Uint8Array>): Dataset {
  const entries = tableNames.map((name) => {
    const table = tables[name] as unknown as Table;
    const { rows } = parseTable(table, files.get(name) ?? new Uint8Array(), `data/${name}.csv`);
    return [name, rows.filter(({ value }) => !isInvented(value))] as const;
  });
  return Object.fromEntries(entries) as unknown as Dataset;
}
