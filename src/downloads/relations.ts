import { tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';

/** A column of one table that names rows of another. */
export interface Relation {
  readonly column: string;
  readonly table: Table;
}

/** The columns of other tables that name rows of this one. */
export function pointedFrom({ name }: Table): Relation[] {
  return (Object.values(tables) as unknown as readonly Table[]).flatMap((table) =>
    table.references
      .filter((reference) => reference.table === name)
      .map(({ column }) => ({ column, table })),
  );
}

/** The tables that a table's columns name rows of; null for programmes, which are articles. */
export function pointsTo(table: Table): { column: string; table: Table | null }[] {
  const all = tables as unknown as Readonly<Record<string, Table>>;
  return table.references.map(({ column, table: to }) => ({ column, table: all[to] ?? null }));
}
