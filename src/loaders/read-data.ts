import fs from 'node:fs';
import path from 'node:path';
import { checkIntegrity } from '#domain/integrity.ts';
import type { Outside } from '#domain/integrity.ts';
import { pagedTables } from '#domain/site-pages.ts';
import type { Dataset } from '#domain/dataset.ts';
import { finding, sortFindings } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { TableName, TableRow } from '#tables/index.ts';
import { parseTable } from '#tables/parse-table.ts';
import type { Located, Table } from '#tables/table.ts';
import { contentPages } from '#loaders/content-pages.ts';
import { onceEach } from '#loaders/once.ts';
import { publishedLine } from '#loaders/published-line.ts';
import { baseRows, publishedRows } from '#loaders/published-rows.ts';
import { siteConfig } from '#src/site.config.ts';

/** Where the data of a build stands. */
export interface DataPlaces {
  /** Folder of the tables. */
  readonly data: string;
  /** Folder of the example overlay, or null where the edition leaves it out. */
  readonly demo: string | null;
  /** Folder of the articles and programmes. */
  readonly content: string;
  /** The branch or commit that counts as published; default: the main branch. */
  readonly base?: string;
}

/** Files of a table that exist: its own (always asked for), and its overlay if there is one. */
export function tableFiles(name: TableName, places: DataPlaces): string[] {
  const overlay = places.demo === null ? null : path.join(places.demo, `${name}.csv`);
  const own = path.join(places.data, `${name}.csv`);
  return overlay !== null && fs.existsSync(overlay) ? [own, overlay] : [own];
}

/** Reads one table from its file and its overlay. */
export function readTable<K extends TableName>(
  name: K,
  places: DataPlaces,
): { rows: Located<TableRow<K>>[]; findings: Finding[] } {
  const results = tableFiles(name, places).map((file) => {
    const label = labelOf(file);
    if (!fs.existsSync(file)) {
      return { rows: [], findings: [finding({ file: label }, { code: 'file-missing' })] };
    }
    let bytes;
    try {
      bytes = fs.readFileSync(file);
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      const unreadable = { code: 'file-unreadable', params: { reason } } as const;
      return { rows: [], findings: [finding({ file: label }, unreadable)] };
    }
    return parseTable(tables[name] as unknown as Table, bytes, label);
  });
  return {
    rows: results.flatMap((result) => result.rows as Located<TableRow<K>>[]),
    findings: results.flatMap((result) => result.findings),
  };
}

/** Reads all tables, each for itself: what holds between them is not looked at. */
export function readTables(places: DataPlaces): { dataset: Dataset; findings: Finding[] } {
  const read = tableNames.map((name) => [name, readTable(name, places)] as const);
  const dataset = Object.fromEntries(read.map(([name, result]) => [name, result.rows]));
  return {
    dataset: dataset as unknown as Dataset,
    findings: read.flatMap(([, result]) => result.findings),
  };
}

/** Reads all tables. Cross-table checks run only where every file could be read. */
export function readDataset(places: DataPlaces): { dataset: Dataset; findings: Finding[] } {
  const { dataset, findings } = readTables(places);
  if (findings.some((found) => found.severity === 'error')) {
    return { dataset, findings: sortFindings(findings) };
  }
  const found = checkIntegrity(dataset, outsideOf(places));
  return { dataset, findings: sortFindings([...findings, ...found]) };
}

/** Tables whose ids never vanish, or of which some cells change only with a correction. */
const keptTables = tableNames.filter(
  (name) =>
    ['facilities', ...pagedTables].includes(name) ||
    (tables[name] as unknown as Table).guarded.length > 0,
);

/** What the checks across tables must know of the places that the tables were read from. */
export function outsideOf(places: DataPlaces): Outside {
  const labels = { data: labelOf(places.data), content: labelOf(places.content) };
  const lineOf = onceEach((folder: string) => publishedLine(folder, places.base));
  return {
    countyCode: siteConfig.countyCode,
    programmes: programmeIds(places.content),
    base: baseRows(places.data, labels.data, lineOf(places.data)),
    published: publishedRows(places.data, labels.data, keptTables, lineOf(places.data)),
    pages: contentPages(places, labels, lineOf),
    // The day in the county, wherever the command runs.
    today: new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' }).format(),
    ...(places.demo === null ? {} : { overlay: labelOf(places.demo) }),
  };
}

/** A path as an editor would type it: from where the command was started, with slashes. */
export function labelOf(file: string): string {
  return path.relative(process.cwd(), file).split(path.sep).join('/');
}

/** Ids of the programmes of a content folder: its Chinese files. */
export function programmeIds(content: string): string[] {
  const folder = path.join(content, 'programmes');
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.mdx') && !file.endsWith('.en.mdx'))
    .map((file) => file.slice(0, -'.mdx'.length));
}
