import { describe, expect, test } from 'vitest';
import { rowsOf } from '#downloads/rows.ts';
import { tableSchema } from '#downloads/table-schema.ts';
import { tableNames, tables } from '#tables/index.ts';
import { realDataset } from '../support/dataset.ts';

const dataset = realDataset();

describe.each(tableNames)('the schema of %s', (name) => {
  const rows = rowsOf(dataset, name);
  const schema = tableSchema(rows);

  test('has a field for every column, in order, with its examples accepted', () => {
    expect(schema.fields.map((field) => field.name)).toEqual(Object.keys(rows.table.columns));
    for (const field of schema.fields) {
      expect(field.title).toMatch(/\S \/ \S/);
      if (field.example === undefined) continue;
      expect(rows.table.columns[field.name]?.read(field.example).ok).toBe(true);
    }
  });

  test('says which cells are empty and repeats the key', () => {
    expect(schema.missingValues).toEqual(['']);
    expect(schema.primaryKey ?? schema.uniqueKeys?.[0]).toEqual(tables[name].key);
  });

  test('refers only to keys that exist', () => {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const target = tableNames.find((other) => other === reference.resource);
      expect(target && tables[target].key).toEqual(reference.fields);
      expect(fields).toHaveLength(reference.fields.length);
    }
  });
});

test('a key with optional columns is unique but no primary key', () => {
  const schema = tableSchema(rowsOf(dataset, 'observations'));
  expect(schema.primaryKey).toBeUndefined();
  expect(schema.uniqueKeys).toEqual([tables.observations.key]);
});

test('a reference to a programme, which is no table, is left out', () => {
  expect(tableSchema(rowsOf(dataset, 'organisations')).foreignKeys).toEqual([
    { fields: ['source_id'], reference: { resource: 'sources', fields: ['source_id'] } },
  ]);
});
