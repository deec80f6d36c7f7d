import fs from 'node:fs';
import type { Dataset } from '#domain/dataset.ts';
import { formatFinding, hasErrors } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { TableName, TableRow } from '#tables/index.ts';
import { parseTable } from '#tables/parse-table.ts';
import type { Table } from '#tables/table.ts';
import { readDataset } from '#loaders/read-data.ts';
import type { DataPlaces } from '#loaders/read-data.ts';
import { placesOf } from '#src/edition.ts';
import { inCounty } from './county.ts';

/**
 * The tables of the tests' own county without the overlay, each row named by the file that an editor would have.
 * Throws where a table lacks a column: `npm run test:county` adds it.
 */
export function realDataset(): Dataset {
  const parsed = tableNames.map((name) => {
    const file = `data/${name}.csv`;
    const { rows, findings } = parseTable(
      tables[name] as unknown as Table,
      fs.readFileSync(inCounty(file)),
      file,
    );
    return { entry: [name, rows] as const, findings };
  });
  refuse(parsed.flatMap(({ findings }) => findings));
  return Object.fromEntries(parsed.map(({ entry }) => entry)) as unknown as Dataset;
}

/** Where the tables and texts are that are published. */
export const publishedPlaces = placesOf({});

/** Checked tables, without the overlay; for what must hold of any commit of data. */
export function checkedDataset(places: DataPlaces): Dataset {
  const { dataset, findings } = readDataset(places);
  // A clone without its history warns that it cannot look at earlier versions.
  refuse(findings);
  return dataset;
}

function refuse(findings: readonly Finding[]): void {
  if (!hasErrors(findings)) return;
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
