import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fileOf, fileSets } from '#downloads/files.ts';
import type { FileSet } from '#downloads/files.ts';
import { rowsOf } from '#downloads/rows.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { TableName } from '#tables/index.ts';
import { realDataset, withAdded } from '../support/dataset.ts';
import { facts, textOf } from '../support/downloads.ts';

const dataset = realDataset();
const withExample = withAdded(
  dataset,
  'facilities',
  { facility_id: 'demo-home', record_status: 'illustrative' },
  'data/demo/facilities.csv',
);
const sources = dataset.sources.map((row) => row.value);
const setsOf = (from: Dataset, name: TableName): Promise<FileSet[]> =>
  fileSets(rowsOf(from, name), sources, facts);

describe('the files of a table', async () => {
  const [official, ...others] = await setsOf(dataset, 'townships');

  test('are one set in the official edition, those for people first', () => {
    expect(others).toEqual([]);
    expect(official?.files.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['townships.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['townships-excel.csv', 'text/csv'],
      ['townships.csv', 'text/csv'],
      ['townships.json', 'application/json'],
      ['townships.ndjson', 'application/x-ndjson'],
      ['townships.geojson', 'application/geo+json'],
      ['townships.parquet', 'application/vnd.apache.parquet'],
    ]);
  });

  test('carry the hash of their bytes', () => {
    for (const { data, sha256 } of official?.files ?? []) {
      expect(data.length).toBeGreaterThan(0);
      expect(sha256).toBe(createHash('sha256').update(data).digest('hex'));
    }
  });

  test('are the same to the byte each time', async () => {
    const [again] = await setsOf(dataset, 'townships');
    expect(again).toEqual(official);
  });
});

test('a table that lies nowhere has no GeoJSON, and asking for it is an error', async () => {
  const [set] = await setsOf(dataset, 'counties');
  if (set === undefined) throw new Error('No files');
  expect(set.files.map(({ kind }) => kind)).not.toContain('geojson');
  expect(() => fileOf(set, 'geojson')).toThrow('No geojson among counties.xlsx');
});

describe('where the overlay adds rows', async () => {
  const [official, demo, ...more] = await setsOf(withExample, 'facilities');
  const [real] = await setsOf(dataset, 'facilities');
  if (official === undefined || demo === undefined) throw new Error('No files');

  test('the files without “demo” in their name stay those of the official edition', () => {
    expect(more).toEqual([]);
    expect(official).toEqual(real);
  });

  test('a second set holds the example rows behind the real ones and says so', () => {
    expect(demo.edition).toBe('demo');
    expect(demo.files.map(({ name }) => name).filter((name) => !/-demo[.-]/.test(name))).toEqual(
      [],
    );
    expect(textOf(demo, 'csv').startsWith(textOf(official, 'csv'))).toBe(true);
    expect(textOf(demo, 'csv').trimEnd().split('\n').at(-1)).toContain(',illustrative,');
    const json = JSON.parse(textOf(demo, 'json')) as { edition: string; rows: object[] };
    expect(json.edition).toBe('demo');
    expect(json.rows.at(-1)).toMatchObject({ record_status: 'illustrative' });
  });

  test('tables that it leaves alone have one set', async () => {
    expect(await setsOf(withExample, 'townships')).toHaveLength(1);
  });
});
