import path from 'node:path';
import type { Dataset } from '#domain/dataset.ts';
import { formatFinding, hasErrors } from '#tables/finding.ts';
import type { TableName, TableRow } from '#tables/index.ts';
import { readDataset } from '#loaders/read-data.ts';

/** The tables in `data/` as they are published, without the overlay. */
export function realDataset(): Dataset {
  const places = { data: path.resolve('data'), demo: null, content: path.resolve('content') };
  const { dataset, findings } = readDataset(places);
  // A clone without its history warns that it cannot look at earlier versions.
  if (!hasErrors(findings)) return dataset;
  throw new Error(findings.map((found) => formatFinding(found, 'en')).join('\n'));
}

type Test<K extends TableName> = (row: TableRow<K>) => boolean;

/** A copy in which the rows that pass the test have other values. Throws where no row passes. */
export function withChanged<K extends TableName>(
  dataset: Dataset,
  name: K,
  test: Test<K>,
  change: Partial<TableRow<K>>,
): Dataset {
  const rows = dataset[name];
  if (!rows.some((row) => test(row.value))) throw new Error(`No such row in ${name}`);
  const changed = rows.map((row) =>
    test(row.value) ? { ...row, value: { ...row.value, ...change } } : row,
  );
  return { ...dataset, [name]: changed };
}

/** A copy without the rows that pass the test. */
export function without<K extends TableName>(dataset: Dataset, name: K, test: Test<K>): Dataset {
  return { ...dataset, [name]: dataset[name].filter((row) => !test(row.value)) };
}

/** A copy with one more row, made from the first of the table, at a line and in a file of its own. */
export function withAdded<K extends TableName>(
  dataset: Dataset,
  name: K,
  change: Partial<TableRow<K>>,
  file = `data/${name}.csv`,
): Dataset {
  const [first] = dataset[name];
  if (first === undefined) throw new Error(`No row in ${name}`);
  const row = { file, line: 999, value: { ...first.value, ...change } };
  return { ...dataset, [name]: [...dataset[name], row] };
}
