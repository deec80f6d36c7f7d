import type { Dataset } from '#domain/dataset.ts';
import type { Condition } from '#tables/formula.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { isListed } from '#tables/listed.ts';
import type { Columns } from '#tables/table.ts';

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(tables, name);
}

/**
 * Number of rows that meet all conditions, each of which gives a cell's text as it stands in the
 * file. Example rows and closed facilities never count.
 */
export function countRows(dataset: Dataset, table: string, where: readonly Condition[]): number {
  if (!isTableName(table)) return 0;
  const columns: Columns = tables[table].columns;
  return dataset[table].filter(({ value }) => {
    const row: Readonly<Record<string, unknown>> = value;
    if (!isListed(row)) return false;
    return where.every(({ column, value: wanted }) => {
      if (!Object.hasOwn(columns, column)) return false;
      return columns[column]?.format(row[column] as never) === wanted;
    });
  }).length;
}
