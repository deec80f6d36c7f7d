import type { PackageFacts, TableFiles } from '#downloads/datapackage.ts';
import { fileOf, fileSets } from '#downloads/files.ts';
import type { FileSet } from '#downloads/files.ts';
import type { FileKind } from '#downloads/formats.ts';
import { rowsOf } from '#downloads/rows.ts';
import { sourcesUsed } from '#downloads/sources-used.ts';
import type { Dataset } from '#domain/dataset.ts';
import { accept, column } from '#tables/column.ts';
import { tableNames } from '#tables/index.ts';
import { defineTable } from '#tables/table.ts';
import type { Table } from '#tables/table.ts';
import { number, yesNo } from '#tables/value-cells.ts';
import { docs } from './say.ts';

/** What files say of themselves in tests. */
export const facts: PackageFacts = {
  edition: 'official',
  name: 'ledger',
  title: { zh: '台账', en: 'Ledger' },
  description: { zh: '全部表。', en: 'All tables.' },
  homepage: 'https://example.org/data/',
  id: null,
  version: '0.1.0',
  dataAsOf: '2026-11-22',
  publisher: { zh: '蔚县关爱台账', en: 'Yu County Care Ledger' },
  keywords: ['蔚县'],
  licence: { id: 'CC-BY-4.0', name: { zh: '署名', en: 'By' }, url: 'https://example.org/by' },
};

/** Every table of a dataset with its files. */
export function tableFiles(dataset: Dataset): Promise<TableFiles[]> {
  const sources = dataset.sources.map((row) => row.value);
  return Promise.all(
    tableNames.map(async (name) => {
      const rows = rowsOf(dataset, name);
      return { rows, sets: await fileSets(rows, sourcesUsed(rows, sources), facts) };
    }),
  );
}

/** The text of a file of a set. */
export function textOf(set: FileSet, kind: FileKind): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(fileOf(set, kind).data);
}

/** A table whose texts may be anything at all, as no table of the site allows. */
export const hostileTable = defineTable({
  name: 'hostile',
  title: { zh: '怪表', en: 'Hostile' },
  description: docs.description,
  key: ['word'],
  columns: {
    word: column(docs, { type: 'string', read: (cell) => accept(cell) }),
    note: column(docs, { type: 'string', read: (cell) => accept(cell) }).optional(),
    change: number(docs).optional(),
    yes: yesNo(docs).optional(),
  },
}) as unknown as Table;
