import { zipArchive } from '#downloads/archive.ts';
import { citationCff } from '#downloads/citation-cff.ts';
import { csvwMetadata } from '#downloads/csvw.ts';
import { dataPackage } from '#downloads/datapackage.ts';
import type { PackageFacts, TableFiles } from '#downloads/datapackage.ts';
import { both } from '#downloads/field.ts';
import type { FileEdition } from '#downloads/file-facts.ts';
import { fileOf, publish } from '#downloads/files.ts';
import type { PublishedFile } from '#downloads/files.ts';
import { formats } from '#downloads/formats.ts';
import { packageReadme } from '#downloads/package-readme.ts';
import { aboutSheet, tableSheet } from '#downloads/table-workbook.ts';
import { workbook } from '#downloads/workbook.ts';
import type { Source } from '#tables/sources.ts';

/** All tables in one file. */
export interface WholeSet {
  readonly edition: FileEdition;
  /** A ZIP archive that is a Data Package: every table as CSV, and the descriptor. */
  readonly zip: PublishedFile;
  /** Every table as a sheet. */
  readonly xlsx: PublishedFile;
}

/**
 * All tables in one archive and in one workbook: those of the official edition, and where the
 * overlay adds rows, those with them beside, as for a single table.
 */
export async function wholeSets(
  tables: readonly TableFiles[],
  sources: readonly Source[],
  facts: PackageFacts,
): Promise<WholeSet[]> {
  const official = tables.map(({ rows, sets }) => ({ rows, sets: sets.slice(0, 1) }));
  const sets = [await wholeSet(official, sources, { ...facts, edition: 'official' })];
  if (facts.edition === 'official') return sets;
  return [...sets, await wholeSet(tables, sources, facts)];
}

async function wholeSet(
  tables: readonly TableFiles[],
  sources: readonly Source[],
  facts: PackageFacts,
): Promise<WholeSet> {
  const stem = facts.edition === 'demo' ? `${facts.name}-demo` : facts.name;
  const zip = zipArchive(packageFiles(tables, sources, facts), facts.dataAsOf);
  return {
    edition: facts.edition,
    zip: publish(`${stem}.zip`, 'application/zip', zip),
    xlsx: publish(
      `${stem}${formats.xlsx.suffix}`,
      formats.xlsx.mediaType,
      await wholeWorkbook(tables, facts),
    ),
  };
}

function packageFiles(
  tables: readonly TableFiles[],
  sources: readonly Source[],
  facts: PackageFacts,
): Record<string, Uint8Array | string> {
  const described = dataPackage(tables, sources, facts, 'csv');
  const csv = tables.flatMap(({ rows, sets }) =>
    sets.flatMap((set): [name: string, content: Uint8Array | string][] => {
      const { name, data } = fileOf(set, 'csv');
      const metadata = csvwMetadata(rows.table, name, facts);
      return [
        [name, data],
        [`${name}-metadata.json`, `${JSON.stringify(metadata, null, 2)}\n`],
      ];
    }),
  );
  return {
    'datapackage.json': `${JSON.stringify(described, null, 2)}\n`,
    'CITATION.cff': citationCff(facts),
    'README.md': packageReadme(tables, facts),
    ...Object.fromEntries(csv),
  };
}

function wholeWorkbook(
  tables: readonly TableFiles[],
  facts: PackageFacts,
): Promise<Uint8Array<ArrayBuffer>> {
  // The last set of a table is the fullest.
  const fullest = tables.map(({ rows: { table }, sets }) => ({
    table,
    rows: sets.at(-1)?.rows ?? [],
  }));
  const sheets = fullest.map(({ table, rows }) => tableSheet(table, rows, table.title.zh));
  const counts = fullest.map(({ table, rows }): [string, string] => [
    both(table.title),
    `${rows.length}`,
  ]);
  const about = aboutSheet(both(facts.title), both(facts.description), facts, counts);
  return workbook([...sheets, about], {
    title: both(facts.title),
    creator: both(facts.publisher),
    date: facts.dataAsOf,
  });
}
