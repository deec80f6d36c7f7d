import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataPackage } from '#downloads/datapackage.ts';
import type { DataPackage, PackageFacts } from '#downloads/datapackage.ts';
import { fileSets } from '#downloads/files.ts';
import { rowsOf } from '#downloads/rows.ts';
import { tableNames } from '#tables/index.ts';
import { realDataset, withAdded } from '../support/dataset.ts';

const facts: PackageFacts = {
  edition: 'official',
  name: 'ledger',
  title: { zh: '台账', en: 'Ledger' },
  description: { zh: '全部表。', en: 'All tables.' },
  homepage: 'https://example.org/data/',
  id: null,
  version: '0.1.0',
  dataAsOf: '2026-11-22',
  publisher: '蔚县关爱台账',
  keywords: ['蔚县'],
  licence: { id: 'CC-BY-4.0', name: { zh: '署名', en: 'By' }, url: 'https://example.org/by' },
};
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const real = realDataset();

function describeAll(dataset = real, changed: Partial<PackageFacts> = {}): DataPackage {
  const tables = tableNames.map((name) => {
    const rows = rowsOf(dataset, name);
    return { rows, sets: fileSets(rows, facts) };
  });
  const sources = dataset.sources.map((row) => row.value);
  return dataPackage(tables, sources, { ...facts, ...changed }, sha256);
}

describe('the data package', () => {
  const described = describeAll();

  test('says what it is', () => {
    expect({ ...described, resources: [], sources: [] }).toEqual({
      resources: [],
      sources: [],
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'ledger',
      title: '台账 / Ledger',
      description: '全部表。 All tables.',
      homepage: 'https://example.org/data/',
      version: '0.1.0',
      created: '2026-11-22T00:00:00+08:00',
      contributors: [{ title: '蔚县关爱台账', roles: ['publisher'] }],
      keywords: ['蔚县'],
      licenses: [{ name: 'CC-BY-4.0', path: 'https://example.org/by', title: '署名 / By' }],
    });
  });

  test('leaves out an address that is not known', () => {
    const unknown = describeAll(real, { homepage: null });
    expect(unknown).not.toHaveProperty('homepage');
    expect(unknown).not.toHaveProperty('id');
    expect(describeAll(real, { id: 'urn:x' })).toHaveProperty('id', 'urn:x');
  });

  test('describes every table by the size and hash of its file in data/', () => {
    expect(described.resources.map(({ name }) => name)).toEqual(tableNames);
    for (const { name, path, bytes, hash, ...rest } of described.resources) {
      const file = fs.readFileSync(`data/${name}.csv`);
      expect(path).toBe(`${name}.csv`);
      expect(bytes).toBe(file.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
      expect(rest).toMatchObject({
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { header: true, delimiter: ',', lineTerminator: '\n', quoteChar: '"' },
      });
    }
  });

  test('names the sources, and for each table its own', () => {
    const counties = described.resources.find(({ name }) => name === 'counties');
    expect(counties?.sources).toHaveLength(1);
    expect(described.sources).toEqual(expect.arrayContaining([...(counties?.sources ?? ['?'])]));
    expect(described.resources.find(({ name }) => name === 'checks')).not.toHaveProperty('sources');
    expect(described.sources).toContainEqual({
      title: 'GeoNames：GeoNames地名库：蔚州镇 / GeoNames: GeoNames gazetteer: Yuzhou Town',
      path: 'https://www.geonames.org/',
    });
  });
});

describe('the data package of the demonstration', () => {
  const example = { facility_id: 'demo-home', record_status: 'illustrative' } as const;
  const described = describeAll(withAdded(real, 'facilities', example), { edition: 'demo' });
  const [official, demo] = described.resources;

  test('says in name, title and description that it holds example rows', () => {
    expect(described.name).toBe('ledger-demo');
    expect(described.title).toBe(
      '台账（演示版，含示例） / Ledger (demonstration with illustrative rows)',
    );
    expect(described.description).toMatch(/^含示例行.*illustrative rows/);
  });

  test('keeps the table as it is and adds one that says what it holds', () => {
    expect(official).toEqual(describeAll().resources[0]);
    expect(demo).toMatchObject({ name: 'facilities-demo', path: 'facilities-demo.csv' });
    expect(demo?.title).toBe('机构（含示例） / Facilities (with illustrative rows)');
    expect(demo?.description).toMatch(/^含示例行.*illustrative rows/);
    expect(demo?.schema).toEqual(official?.schema);
  });
});
