import { exampleOf } from '#downloads/example.ts';
import { fieldOf } from '#downloads/field.ts';
import type { Field } from '#downloads/field.ts';
import type { TableRows } from '#downloads/rows.ts';
import { tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** A Table Schema (Data Package 2.0). */
export interface TableSchema {
  readonly $schema: string;
  readonly fields: readonly Field[];
  readonly missingValues: readonly [''];
  readonly primaryKey?: readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** Describes a table: fields, keys, references. */
export function tableSchema({ table, sourced }: TableRows): TableSchema {
  const foreignKeys = foreignKeysOf(table);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: Object.entries(table.columns).map(([name, column]) =>
      fieldOf(name, column, exampleOf(table, name, sourced)),
    ),
    missingValues: [''],
    ...keyOf(table),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

/** A primary key may have no empty cells; a key with optional columns can only be unique. */
function keyOf(table: Table): Pick<TableSchema, 'primaryKey' | 'uniqueKeys'> {
  const complete = table.key.every((name) => table.columns[name]?.required === true);
  return complete ? { primaryKey: table.key } : { uniqueKeys: [table.key] };
}

/**
 * References to other tables. Those to articles and programmes are no part of the package, and a
 * cell that holds a list is the key of no row.
 */
function foreignKeysOf(table: Table): ForeignKey[] {
  const keys: Readonly<Record<string, { readonly key: readonly string[] }>> = tables;
  return table.references.flatMap(({ column, table: resource }) => {
    const target = keys[resource];
    if (target === undefined || table.columns[column]?.type === 'list') return [];
    return [{ fields: [column], reference: { resource, fields: target.key } }];
  });
}
