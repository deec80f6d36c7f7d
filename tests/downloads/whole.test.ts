import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { DataPackage } from '#downloads/datapackage.ts';
import { fileOf } from '#downloads/files.ts';
import { sha256 } from '#downloads/sha256.ts';
import { wholeSets } from '#downloads/whole.ts';
import { tableNames, tables } from '#tables/index.ts';
import { realDataset, withAdded } from '../support/dataset.ts';
import { facts, tableFiles } from '../support/downloads.ts';

const real = realDataset();
const sources = real.sources.map((row) => row.value);
const files = await tableFiles(real);
const [official, ...others] = await wholeSets(files, sources, facts);
if (official === undefined) throw new Error('No archive');

describe('the archive of all tables', () => {
  const held = unzipSync(official.zip.data);

  test('holds every table with its metadata, the descriptor, the citation and a text', () => {
    expect(others).toEqual([]);
    expect(official.zip.name).toBe('ledger.zip');
    expect(Object.keys(held)).toEqual(
      [
        'CITATION.cff',
        'README.md',
        'datapackage.json',
        ...tableNames.flatMap((name) => [`${name}.csv`, `${name}.csv-metadata.json`]),
      ].toSorted(),
    );
  });

  test('is a Data Package: every path is in it, with the size and hash described', () => {
    const described = JSON.parse(strFromU8(held['datapackage.json'] ?? Buffer.of())) as DataPackage;
    expect(described.resources.map(({ name }) => name)).toEqual(tableNames);
    for (const { path, bytes, hash } of described.resources) {
      const data = held[path] ?? Buffer.of();
      expect(data).toHaveLength(bytes);
      expect(hash).toBe(`sha256:${sha256(data)}`);
    }
  });

  test('tells a person what each file is', () => {
    const readme = strFromU8(held['README.md'] ?? Buffer.of());
    for (const { rows, sets } of files) {
      expect(readme).toContain(
        `- \`${rows.table.name}.csv\` ${rows.table.title.zh} / ${rows.table.title.en} (${sets[0]?.rows.length ?? ''} 行 / rows)`,
      );
    }
    expect(readme).not.toContain('示例');
  });

  test('is the same to the byte each time', async () => {
    expect(await wholeSets(files, sources, facts)).toEqual([official]);
  });
});

test('the workbook of all tables has a sheet for each, and one about them', async () => {
  const { sheets } = await readXlsx(official.xlsx.data);
  expect(sheets.map(({ name }) => name)).toEqual([
    ...tableNames.map((name) => tables[name].title.zh),
    '关于 About',
  ]);
  expect(sheets.map((sheet) => sheet.rows.length - 2).slice(0, -1)).toEqual(
    files.map(({ rows }) => rows.sourced.length),
  );
});

describe('where the overlay adds rows', async () => {
  const example = { facility_id: 'demo-home', record_status: 'illustrative' } as const;
  const withExample = await tableFiles(withAdded(real, 'facilities', example));
  const demoFacts = { ...facts, edition: 'demo' } as const;
  const [sourced, demo] = await wholeSets(withExample, sources, demoFacts);

  test('the archive of the sourced rows stays as it is', () => {
    expect(sourced).toEqual(official);
  });

  test('a second one holds both and says so', () => {
    expect(demo?.zip.name).toBe('ledger-demo.zip');
    const held = unzipSync(demo?.zip.data ?? Buffer.of());
    const set = withExample[0]?.sets[1];
    expect(held['facilities-demo.csv']).toEqual(set && Uint8Array.from(fileOf(set, 'csv').data));
    expect(strFromU8(held['README.md'] ?? Buffer.of())).toContain('含示例行');
  });
});
