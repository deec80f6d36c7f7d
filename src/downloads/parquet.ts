import type { DecodedArray } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { BasicType } from 'hyparquet-writer';
import { cellValue } from '#downloads/cell-value.ts';
import type { AnyRow } from '#downloads/rows.ts';
import type { AnyColumn, Table } from '#tables/table.ts';

/**
 * A table as Parquet, for pandas, R, DuckDB and the like. Whole numbers, numbers and yes-or-no
 * columns are typed; texts, dates and lists are texts as in the CSV, because dates come as years
 * and months, too. Whatever is not reported is null.
 */
export function tableParquet(table: Table, rows: readonly AnyRow[]): Uint8Array<ArrayBuffer> {
  const columnData = Object.entries(table.columns).map(([name, column]) => ({
    name,
    type: typeOf(column),
    nullable: !column.required,
    data: rows.map((row) => cellValue(column, row[name])) as DecodedArray,
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

function typeOf(column: AnyColumn): BasicType {
  if (column.type === 'boolean') return 'BOOLEAN';
  if (column.type === 'number') return 'DOUBLE';
  // The limits of every whole-number column lie far inside 32 bits.
  return column.type === 'integer' ? 'INT32' : 'STRING';
}
