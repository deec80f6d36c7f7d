import { describe, expect, test } from 'vitest';
import { fileSets } from '#downloads/files.ts';
import { rowsOf } from '#downloads/rows.ts';
import { realDataset, withAdded } from '../support/dataset.ts';

const facts = {
  licence: { id: 'CC-BY-4.0', name: { zh: '署名', en: 'By' }, url: 'https://example.org/by' },
  dataAsOf: '2026-11-22',
};
const dataset = realDataset();
const withExample = withAdded(
  dataset,
  'facilities',
  { facility_id: 'demo-home', record_status: 'illustrative' },
  'data/demo/facilities.csv',
);

describe('the files of a table', () => {
  const [official, ...others] = fileSets(rowsOf(dataset, 'facilities'), facts);

  test('are one set in the official edition', () => {
    expect(others).toEqual([]);
    expect(Object.values(official?.files ?? {}).map(({ name }) => name)).toEqual([
      'facilities.csv',
      'facilities-excel.csv',
      'facilities.json',
    ]);
  });

  test('say their size in bytes, not in characters', () => {
    for (const { text, bytes } of Object.values(official?.files ?? {})) {
      expect(bytes).toBe(Buffer.byteLength(text));
      expect(bytes).toBeGreaterThan(text.length);
    }
  });
});

describe('where the overlay adds rows', () => {
  const [official, demo, ...more] = fileSets(rowsOf(withExample, 'facilities'), facts);
  const [real] = fileSets(rowsOf(dataset, 'facilities'), facts);

  test('the files without “demo” in their name stay those of the official edition', () => {
    expect(more).toEqual([]);
    expect(official).toEqual(real);
  });

  test('a second set holds the example rows behind the real ones and says so', () => {
    expect(demo?.edition).toBe('demo');
    expect(demo?.files.csv.name).toBe('facilities-demo.csv');
    expect(demo?.files.excel.name).toBe('facilities-demo-excel.csv');
    expect(demo?.files.csv.text.startsWith(official?.files.csv.text ?? '?')).toBe(true);
    expect(demo?.files.csv.text.trimEnd().split('\n').at(-1)).toContain(',illustrative,');
    const json = JSON.parse(demo?.files.json.text ?? '') as { edition: string; rows: object[] };
    expect(json.edition).toBe('demo');
    expect(json.rows.at(-1)).toMatchObject({ record_status: 'illustrative' });
  });

  test('tables that it leaves alone have one set', () => {
    expect(fileSets(rowsOf(withExample, 'townships'), facts)).toHaveLength(1);
  });
});
