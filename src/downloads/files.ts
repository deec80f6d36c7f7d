import { byteLength } from '#downloads/bytes.ts';
import { excelCsv, plainCsv } from '#downloads/csv.ts';
import { tableJson } from '#downloads/json.ts';
import type { FileEdition, FileFacts } from '#downloads/json.ts';
import type { AnyRow, TableRows } from '#downloads/rows.ts';

export type FileKind = 'csv' | 'excel' | 'json';

/** One file a reader can download. */
export interface DownloadFile {
  readonly kind: FileKind;
  /** Name under `/data/`. */
  readonly name: string;
  readonly text: string;
  /** Size in UTF-8. */
  readonly bytes: number;
}

/** The same rows in every format. */
export interface FileSet {
  readonly edition: FileEdition;
  readonly rows: readonly AnyRow[];
  readonly files: Readonly<Record<FileKind, DownloadFile>>;
}

/**
 * The file sets of a table. `<table>.csv` never holds an invented row, whatever edition is built:
 * it has the bytes of the official edition. Where the overlay adds rows, a second set named
 * `<table>-demo` holds them behind the sourced ones, each marked in its `record_status`.
 */
export function fileSets(rows: TableRows, facts: Omit<FileFacts, 'edition'>): FileSet[] {
  const official = fileSet(rows, rows.sourced, { ...facts, edition: 'official' });
  if (rows.illustrative.length === 0) return [official];
  const all = [...rows.sourced, ...rows.illustrative];
  return [official, fileSet(rows, all, { ...facts, edition: 'demo' })];
}

function fileSet({ table }: TableRows, rows: readonly AnyRow[], facts: FileFacts): FileSet {
  const stem = facts.edition === 'demo' ? `${table.name}-demo` : table.name;
  const file = (kind: FileKind, name: string, text: string): DownloadFile => ({
    kind,
    name,
    text,
    bytes: byteLength(text),
  });
  return {
    edition: facts.edition,
    rows,
    files: {
      csv: file('csv', `${stem}.csv`, plainCsv(table, rows)),
      excel: file('excel', `${stem}-excel.csv`, excelCsv(table, rows)),
      json: file('json', `${stem}.json`, tableJson(table, rows, facts)),
    },
  };
}
