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
  const file = new Uint8Array(parquetWriteBuffer({ columnData, createdBy: CREATED_BY }));
  return rows.length === 0 ? withTypedGroups(file) : file;
}

/** Ours, and no name of a column, so that its place in the footer is found by it. */
const CREATED_BY = 'yuxian-care-ledger by hyparquet-writer';

/**
 * A list without elements still says of which type they would be. The library writes type 0 there,
 * which does not exist, and strict readers (arrow-rs) refuse the file. The one such list is that of
 * the row groups: it stands as one byte before the name of the writer, which is announced by two.
 */
function withTypedGroups(file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const LIST_NEXT = 0x19;
  const STRUCTS = 0x0c;
  const at = new TextDecoder('latin1').decode(file).lastIndexOf(CREATED_BY) - 3;
  if (file[at - 1] !== LIST_NEXT || (file[at] !== 0 && file[at] !== STRUCTS)) {
    throw new Error('hyparquet-writer lays out its footer in another way: see parquet.ts');
  }
  file[at] = STRUCTS;
  return file;
}

function typeOf(column: AnyColumn): BasicType {
  if (column.type === 'boolean') return 'BOOLEAN';
  if (column.type === 'number') return 'DOUBLE';
  // The limits of every whole-number column lie far inside 32 bits.
  return column.type === 'integer' ? 'INT32' : 'STRING';
}
