import { excelCsv, plainCsv } from '#downloads/csv.ts';
import type { AnyRow } from '#downloads/rows.ts';
import type { Bilingual } from '#tables/column.ts';
import { isExample, isReal } from '#tables/listed.ts';
import type { Table } from '#tables/table.ts';

/** Rows of one table about one township, as files. */
export interface TownshipFiles {
  readonly title: Bilingual;
  readonly rows: number;
  /** Whether examples are among the rows. */
  readonly examples: boolean;
  /** Such as `facilities.csv`. */
  readonly csv: string;
  /** Such as `facilities-excel.csv`. */
  readonly excel: string;
}

/**
 * The files of a township, as those of the whole table: invented rows only in a set whose name says
 * so, and no file without rows.
 */
export function townshipFiles(table: Table, rows: readonly AnyRow[]): TownshipFiles[] {
  const sourced = rows.filter(isReal);
  const sets: TownshipFiles[] = [];
  if (sourced.length > 0) sets.push(filesOf(table, sourced.length, false));
  if (sourced.length < rows.length) sets.push(filesOf(table, rows.length, true));
  return sets;
}

function filesOf(table: Table, rows: number, examples: boolean): TownshipFiles {
  const stem = examples ? `${table.name}-demo` : table.name;
  return { title: table.title, rows, examples, csv: `${stem}.csv`, excel: `${stem}-excel.csv` };
}

/** What stands in the files, by their names. */
export function townshipTexts(
  table: Table,
  rows: readonly AnyRow[],
): (readonly [name: string, text: string])[] {
  return townshipFiles(table, rows).flatMap(({ csv, excel, examples }) => {
    const sourced = rows.filter(isReal);
    const held = examples ? [...sourced, ...rows.filter(isExample)] : sourced;
    return [
      [csv, plainCsv(table, held)],
      [excel, excelCsv(table, held)],
    ] as const;
  });
}
