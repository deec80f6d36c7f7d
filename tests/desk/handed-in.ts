import { writeXlsx } from 'hucre/xlsx';
import type { Cell, WriteSheet } from 'hucre/xlsx';
import Papa from 'papaparse';
import { labelsOf } from '#desk/labels.ts';
import { readFile } from '#desk/read-file.ts';
import type { ReadFile } from '#desk/read-file.ts';
import { outsideOf, readDataset } from '#loaders/read-data.ts';
import { placesOf } from '#src/edition.ts';
import { formatFinding } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';

const places = placesOf({});
export const published = readDataset(places).dataset;
export const outside = outsideOf(places);

const columns = Object.entries(tables.facilities.columns);
export const names = columns.map(([name]) => name);
export const titles = columns.map(([, { title }]) => title.zh);

/** A cell as `hucre` writes it. */
export type Written = string | number | boolean | Date | null;
export type Row = Readonly<Record<string, Written>>;

/** A facility that has nothing wrong with it. */
export const sound: Row = {
  facility_id: 'daiwang-home-1',
  name_zh: '代王城互助幸福院',
  name_en: 'Daiwangcheng mutual-aid home',
  kind_id: 'elder-village-home',
  township_code: '130726101',
  status: 'operating',
  status_as_of: '2022-09',
  record_status: 'reported',
  source_id: 'zjknews-2022',
};

/** Cells of a row in the order of the columns. */
export function cellsOf(row: Row): Written[] {
  return names.map((name) => row[name] ?? null);
}

/** Position of a column, and its letters in a sheet. */
export const at = (name: string): number => names.indexOf(name);

/** A text file of rows, titles above. */
export function csv(rows: readonly Row[], { header = names, delimiter = ',' } = {}): string {
  const cells = rows.map((row) => cellsOf(row).map((cell) => cell ?? ''));
  return `${Papa.unparse([header, ...cells], { newline: '\n', delimiter })}\n`;
}

/** Details of a cell, by row and column of the sheet. */
export type Details = ReadonlyMap<string, Partial<Cell>>;

/** A workbook of one sheet: titles, then rows; or of any sheets. */
export async function book(
  rows: readonly Row[],
  more: Partial<WriteSheet> & { readonly others?: readonly WriteSheet[] } = {},
): Promise<Uint8Array> {
  const { others = [], ...sheet } = more;
  const first = { name: 'Sheet1', rows: [titles, ...rows.map(cellsOf)], ...sheet };
  return writeXlsx({ sheets: [first, ...others] });
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a file for a table as the desk does. */
export function read(
  name: string,
  bytes: Uint8Array,
  { sheet = null, table = 'facilities' }: { sheet?: string | null; table?: TableName } = {},
): Promise<ReadFile> {
  const definition = tables[table] as unknown as Table;
  return readFile({ name, bytes, sheet }, definition, labelsOf(definition, published));
}

/** Everything that is said of a file, line by line. */
export function said({ findings }: Pick<ReadFile, 'findings'>, lang: Lang = 'zh'): string[] {
  return findings.map(({ finding }) => formatFinding(finding, lang));
}
