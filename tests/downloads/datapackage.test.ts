import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataPackage } from '#downloads/datapackage.ts';
import type { DataPackage, PackageFacts } from '#downloads/datapackage.ts';
import { fileOf } from '#downloads/files.ts';
import type { OtherFormat, TableResource } from '#downloads/resource.ts';
import { tableNames } from '#tables/index.ts';
import { realDataset, withAdded } from '../support/dataset.ts';
import { facts, tableFiles } from '../support/downloads.ts';
import { inCounty } from '../support/county.ts';

const real = realDataset();
const realFiles = await tableFiles(real);
const sources = real.sources.map((row) => row.value);

const describeAll = (changed: Partial<PackageFacts> = {}, files = realFiles): DataPackage =>
  dataPackage(files, sources, { ...facts, ...changed }, 'all');

const isTable = (resource: TableResource | OtherFormat): resource is TableResource =>
  'schema' in resource;

describe('the data package', () => {
  const described = describeAll();
  const tables = described.resources.filter(isTable);
  const others = described.resources.filter((resource) => 'sameRowsAs' in resource);

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
    const unknown = describeAll({ homepage: null });
    expect(unknown).not.toHaveProperty('homepage');
    expect(unknown).not.toHaveProperty('id');
    expect(describeAll({ id: 'urn:x' })).toHaveProperty('id', 'urn:x');
  });

  test('describes every table by the size and hash of its file in data/', () => {
    expect(tables.map(({ name }) => name)).toEqual(tableNames);
    for (const { name, path, bytes, hash, ...rest } of tables) {
      const file = fs.readFileSync(inCounty(`data/${name}.csv`));
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

  test('describes every other file, too, and says whose rows it holds', () => {
    const files = realFiles.flatMap(({ sets }) => sets).flatMap((set) => set.files);
    expect(new Set(described.resources.map(({ path }) => path))).toEqual(
      new Set(files.map(({ name }) => name)),
    );
    expect(new Set(described.resources.map(({ name }) => name)).size).toBe(files.length);
    for (const { path, bytes, hash, sameRowsAs } of others) {
      const file = files.find(({ name }) => name === path);
      expect(bytes).toBe(file?.data.length);
      expect(hash).toBe(`sha256:${file?.sha256 ?? ''}`);
      expect(path.startsWith(sameRowsAs)).toBe(true);
    }
  });

  test('of the CSV files alone names no other file', () => {
    const { resources } = dataPackage(realFiles, sources, facts, 'csv');
    expect(resources).toEqual(tables);
  });

  test('names the sources, and for each table its own', () => {
    const counties = tables.find(({ name }) => name === 'counties');
    expect(counties?.sources).toHaveLength(1);
    expect(described.sources).toEqual(expect.arrayContaining([...(counties?.sources ?? ['?'])]));
    expect(tables.find(({ name }) => name === 'checks')).not.toHaveProperty('sources');
    expect(described.sources).toContainEqual({
      title: 'GeoNames：GeoNames地名库：蔚州镇 / GeoNames: GeoNames gazetteer: Yuzhou Town',
      path: 'https://www.geonames.org/',
    });
  });
});

// No well-kept validator of the second version is to be had, so what its profile demands is
// demanded here: https://datapackage.org/standard/data-package/ and the pages beside it.
describe('by the standard', () => {
  const described = describeAll({ id: 'https://example.org/data/datapackage.json' });

  test('the package has resources with names of their own', () => {
    const names = described.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of [described.name, ...names]) expect(name).toMatch(/^[-a-z0-9._/]+$/);
  });

  test('every path is relative, inside the folder and without dots', () => {
    for (const { path } of described.resources) {
      expect(path).toMatch(/^(?!\/|~)[\w-]+(\.[a-z]+)+$/);
    }
  });

  test('every licence and source has a name or a title; the time is RFC 3339', () => {
    for (const licence of described.licenses) expect(licence.name).toMatch(/^[-\w.]+$/);
    for (const source of described.sources) expect(source.title).toMatch(/\S/);
    expect(described.created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
  });

  test('every field has a known type, and its constraints suit it', () => {
    const TYPES = ['string', 'number', 'integer', 'boolean', 'date', 'list'];
    for (const { schema } of described.resources.filter(isTable)) {
      expect(new Set(schema.fields.map(({ name }) => name)).size).toBe(schema.fields.length);
      for (const { type, constraints = {} } of schema.fields) {
        expect(TYPES).toContain(type);
        if ('minimum' in constraints || 'maximum' in constraints) {
          expect(['number', 'integer']).toContain(type);
        }
        if ('pattern' in constraints) expect(type).toBe('string');
      }
    }
  });

  test('every key names fields that exist, every reference a resource that exists', () => {
    const tables = new Map(
      described.resources.filter(isTable).map(({ name, schema }) => [name, schema]),
    );
    for (const schema of tables.values()) {
      const fields = schema.fields.map(({ name }) => name);
      const keys = [...(schema.primaryKey ?? []), ...(schema.uniqueKeys ?? []).flat()];
      for (const key of keys) expect(fields).toContain(key);
      for (const { fields: from, reference } of schema.foreignKeys ?? []) {
        for (const field of from) expect(fields).toContain(field);
        const target = tables.get(reference.resource)?.fields.map(({ name }) => name) ?? [];
        for (const field of reference.fields) expect(target).toContain(field);
      }
    }
  });
});

describe('the data package of the demonstration', async () => {
  const example = { facility_id: 'demo-home', record_status: 'illustrative' } as const;
  const files = await tableFiles(withAdded(real, 'facilities', example));
  const described = describeAll({ edition: 'demo' }, files);
  const [official, demo] = described.resources.filter(isTable);

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
    const set = files[0]?.sets[1];
    expect(demo?.bytes).toBe(set && fileOf(set, 'csv').data.length);
  });
});
