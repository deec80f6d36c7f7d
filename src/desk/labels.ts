import type { Dataset } from '#domain/dataset.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';

/** What people may write in a column instead of its values. */
export interface Labels {
  readonly values: ReadonlySet<string>;
  /** Values by their names in either language; names that mean several values are left out. */
  readonly byName: ReadonlyMap<string, string>;
}

/** Names are compared half-width and in lower case. */
export function normalLabel(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/**
 * The labels of each column of a table: those of a closed list, and the names of the rows that a
 * reference points to (a township for its code, a kind for its id).
 */
export function labelsOf(table: Table, dataset: Dataset): ReadonlyMap<string, Labels> {
  const lists = Object.entries(table.columns).flatMap(([name, { constraints, type }]) => {
    const choices = Object.entries(constraints.choices ?? {});
    if (choices.length === 0 || type === 'boolean') return [];
    return [[name, collect(choices.map(([value, { zh, en }]) => [value, [zh, en]]))] as const];
  });
  const references = table.references.flatMap(({ column, table: to }) =>
    isTable(to) ? [[column, collect(namedRows(dataset, to))] as const] : [],
  );
  return new Map([...lists, ...references]);
}

type Named = readonly [value: string, names: readonly string[]];

/** Key and names of the rows of a table. */
export function namedRows(dataset: Dataset, name: TableName): Named[] {
  const [key = ''] = tables[name].key;
  return dataset[name].map(({ value }) => {
    const row = value as unknown as Readonly<Record<string, unknown>>;
    const names = [row['name_zh'], row['name_en'], row['title_zh'], row['title_en']];
    return [String(row[key]), names.filter((text) => typeof text === 'string')] as const;
  });
}

function isTable(name: string): name is TableName {
  return Object.hasOwn(tables, name);
}

function collect(named: readonly Named[]): Labels {
  const byName = new Map<string, string>();
  const several = new Set<string>();
  for (const [value, names] of named) {
    for (const label of names.map(normalLabel)) {
      if ((byName.get(label) ?? value) !== value) several.add(label);
      byName.set(label, value);
    }
  }
  for (const label of several) byName.delete(label);
  return { values: new Set(named.map(([value]) => value)), byName };
}
