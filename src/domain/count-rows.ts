import type { Dataset } from '#domain/dataset.ts';
import type { Condition } from '#tables/formula.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(tables, name);
}

/** Number of rows that meet all conditions. Example rows and closed facilities never count. */
export function countRows(dataset: Dataset, table: string, where: readonly Condition[]): number {
  if (!isTableName(table)) return 0;
  return dataset[table].filter(({ value }) => {
    const row: Readonly<Record<string, unknown>> = value;
    if (row['record_status'] === 'illustrative' || row['status'] === 'closed') return false;
    return where.every(({ column, value: wanted }) => {
      const cell = row[column];
      return typeof cell === 'string' ? cell === wanted : JSON.stringify(cell ?? '') === wanted;
    });
  }).length;
}
