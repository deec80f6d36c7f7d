import { excelCsv, plainCsv } from '#downloads/csv.ts';
import type { FileEdition, FileFacts } from '#downloads/file-facts.ts';
import { fileKinds, formats } from '#downloads/formats.ts';
import type { FileKind } from '#downloads/formats.ts';
import { hasGeometry, tableGeoJson } from '#downloads/geojson.ts';
import { tableJson } from '#downloads/json.ts';
import { tableNdjson } from '#downloads/ndjson.ts';
import { tableParquet } from '#downloads/parquet.ts';
import type { AnyRow, TableRows } from '#downloads/rows.ts';
import { sha256 } from '#downloads/sha256.ts';
import { tableWorkbook } from '#downloads/table-workbook.ts';
import type { Source } from '#tables/sources.ts';

/** One file a reader can download. */
export interface PublishedFile {
  /** Name under `/data/`. */
  readonly name: string;
  readonly mediaType: string;
  readonly data: Uint8Array<ArrayBuffer>;
  /** Hexadecimal SHA-256 of the data. */
  readonly sha256: string;
}

/** A table in one format. */
export interface DownloadFile extends PublishedFile {
  readonly kind: FileKind;
}

/** The same rows in every format. */
export interface FileSet {
  readonly edition: FileEdition;
  readonly rows: readonly AnyRow[];
  /** In the order in which they are offered; GeoJSON only where a row says where it lies. */
  readonly files: readonly DownloadFile[];
}

/**
 * The file sets of a table. `<table>.csv` never holds an invented row, whatever edition is built:
 * it has the bytes of the official edition. Where the overlay adds rows, a second set named
 * `<table>-demo` holds them behind the sourced ones, each with a key that begins with `demo-`.
 *
 * @param sources those that the sourced rows rest on
 */
export async function fileSets(
  rows: TableRows,
  sources: readonly Source[],
  facts: Omit<FileFacts, 'edition'>,
): Promise<FileSet[]> {
  const official = await fileSet(rows, rows.sourced, sources, { ...facts, edition: 'official' });
  if (rows.illustrative.length === 0) return [official];
  const all = [...rows.sourced, ...rows.illustrative];
  return [official, await fileSet(rows, all, sources, { ...facts, edition: 'demo' })];
}

/** The file of a format. Throws where the set has none, which can happen to GeoJSON only. */
export function fileOf(set: FileSet, kind: FileKind): DownloadFile {
  const found = set.files.find((file) => file.kind === kind);
  if (found !== undefined) return found;
  throw new Error(`No ${kind} among ${set.files.map(({ name }) => name).join(', ')}`);
}

/** A file of whatever content, with its hash. */
export function publish(
  name: string,
  mediaType: string,
  content: Uint8Array<ArrayBuffer> | string,
): PublishedFile {
  const data = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, mediaType, data, sha256: sha256(data) };
}

async function fileSet(
  { table }: TableRows,
  rows: readonly AnyRow[],
  sources: readonly Source[],
  facts: FileFacts,
): Promise<FileSet> {
  const contents: Readonly<Record<FileKind, Uint8Array<ArrayBuffer> | string | null>> = {
    xlsx: await tableWorkbook(table, rows, sources, facts),
    excel: excelCsv(table, rows),
    csv: plainCsv(table, rows),
    json: tableJson(table, rows, facts),
    ndjson: tableNdjson(table, rows),
    geojson: hasGeometry(table, rows) ? tableGeoJson(table, rows) : null,
    parquet: tableParquet(table, rows),
  };
  const stem = facts.edition === 'demo' ? `${table.name}-demo` : table.name;
  const files = fileKinds.flatMap((kind) => {
    const content = contents[kind];
    const { suffix, mediaType } = formats[kind];
    return content === null ? [] : [{ kind, ...publish(stem + suffix, mediaType, content) }];
  });
  return { edition: facts.edition, rows, files };
}
