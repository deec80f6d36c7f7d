import type { Ledger } from '#desk/intake/ledger.ts';
import { onceEach } from '#desk/intake/once-each.ts';
import { readCell } from '#desk/intake/read-cell.ts';
import { FacilityReader } from '#desk/intake/read-facility.ts';
import type { MappedColumn, Reading } from '#desk/intake/shape.ts';
import type { ListWorld } from '#desk/intake/world.ts';
import type { RawCell } from '#desk/sheet.ts';
import type { Table } from '#tables/table.ts';

/** A source column whose cells are read by themselves. */
interface OwnColumn {
  readonly at: number;
  readonly letters: string;
  /** The column of the table. */
  readonly name: string;
  readonly read: (cell: RawCell) => Reading;
}

/** What every row of a list is read with. */
export interface Taking {
  readonly table: Table;
  readonly world: ListWorld;
  readonly mapping: readonly MappedColumn[];
  readonly ledger: Ledger;
  readonly fill: Readonly<Record<string, string>>;
  /** A row without content. */
  readonly blank: Readonly<Record<string, string>>;
  readonly own: readonly OwnColumn[];
  /** Reads what columns of a facility say together; null for other tables. */
  readonly facility: FacilityReader | null;
}

/** Columns that a row of facilities reads together, not one by one. */
export const TOGETHER: readonly string[] = [
  'township_code',
  'village',
  'address',
  'kind_id',
  'lon',
  'lat',
  'phone',
  'duty_mobile',
];

/** @param textFile whether the list came in a file of text, in which numbers lost how they were typed */
export function prepareTaking(
  base: Omit<Taking, 'blank' | 'own' | 'facility'>,
  textFile: boolean,
): Taking {
  const { table, world, mapping, ledger } = base;
  const facility =
    table.name === 'facilities' ? new FacilityReader(table, mapping, world, ledger) : null;
  const own = mapping.flatMap(({ at, letters, title, to: [name = ''] }): OwnColumn[] => {
    const column = table.columns[name];
    if (column === undefined || (facility !== null && TOGETHER.includes(name))) return [];
    const read = onceEach((cell) =>
      readCell(cell, name, column, { world, textFile, table, title }),
    );
    return [{ at, letters, name, read }];
  });
  const blank = Object.fromEntries(Object.keys(table.columns).map((name) => [name, '']));
  return { ...base, blank, own, facility };
}
