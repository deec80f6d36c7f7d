import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { buildFigureBook } from '#domain/figure-book.ts';
import { plainCsv } from '#downloads/csv.ts';
import { allFigureRows } from '#downloads/figure-table.ts';
import { sourcesUsed } from '#downloads/sources-used.ts';
import { subjectOf } from '#downloads/subjects.ts';
import { tableParquet } from '#downloads/parquet.ts';
import { readParquet } from 'parquet-wasm/node';
import { realDataset } from '../support/dataset.ts';
import { csv, derivedValues } from '../support/derived-values.ts';
import type { Cells } from '../support/derived-values.ts';

const dataset = realDataset();
const rows = allFigureRows(buildFigureBook(dataset, '130726'), dataset);
const { data, errors } = Papa.parse<Cells>(plainCsv(rows.table, rows.sourced), {
  header: true,
  skipEmptyLines: true,
});
const keyOf = (row: Cells): string => rows.table.key.map((name) => row[name]).join(' ');

/** The file as a reader has it, against the tables read and added up a second time. */
describe('the file of all values', () => {
  const formulas = new Map(csv('indicators').map((row) => [row['indicator_id'], row['formula']]));
  const observed = data.filter((row) => formulas.get(row['indicator_id']) === '');
  const computed = data.filter((row) => formulas.get(row['indicator_id']) !== '');

  test('is one tidy table: each key once, every indicator there', () => {
    expect(errors).toEqual([]);
    expect(new Set(data.map(keyOf)).size).toBe(data.length);
    expect(new Set(data.map((row) => row['indicator_id']))).toEqual(new Set(formulas.keys()));
  });

  test('holds every observation as its table has it', () => {
    const kept = csv('observations');
    expect(observed).toHaveLength(kept.length);
    const byKey = new Map(observed.map((row) => [keyOf(row), row]));
    for (const row of kept) {
      const same = byKey.get(keyOf(row)) ?? {};
      for (const column of [
        'value',
        'status',
        'qualifier',
        'cumulative',
        'source_locator',
        'phrase',
      ])
        expect(same[column], `${keyOf(row)} ${column}`).toBe(row[column]);
      expect(same['source_ids']).toBe(row['source_id']);
      expect([same['note_zh'], same['note_en']]).toEqual([row['note_zh'], row['note_en']]);
      expect([same['computed'], same['formula']]).toEqual(['no', '']);
    }
  });

  test('holds every computed value as an independent computation has it, and no other', () => {
    const expected = Object.entries(derivedValues).flatMap(([indicator, values]) =>
      values.map(([area, period, value]) => [`${indicator} ${area}  ${period}  `, value] as const),
    );
    expect(new Set(computed.map(keyOf))).toEqual(new Set(expected.map(([key]) => key)));
    const byKey = new Map(computed.map((row) => [keyOf(row), Number(row['value'])]));
    for (const [key, value] of expected) expect(byKey.get(key), key).toBeCloseTo(value, 9);
  });

  test('gives each value its formula, unit, sources and place', () => {
    const units = new Map(csv('indicators').map((row) => [row['indicator_id'], row['unit_zh']]));
    const sources = new Set(csv('sources').map((row) => row['source_id']));
    for (const row of data) {
      expect(row['formula']).toBe(formulas.get(row['indicator_id']));
      expect(row['unit_zh']).toBe(units.get(row['indicator_id']));
      expect(row['area_zh']).toMatch(/\p{Script=Han}/u);
      for (const id of (row['source_ids'] ?? '').split(';')) {
        if (row['source_ids'] !== '') expect(sources).toContain(id);
      }
    }
    expect(
      sourcesUsed(
        rows,
        dataset.sources.map(({ value }) => value),
      ).length,
    ).toBeGreaterThan(3);
    expect(subjectOf(rows.table).keywords.length).toBeGreaterThan(0);
  });

  test('carries the notes of what a value was computed from', () => {
    const places = data.find((row) => row['indicator_id'] === 'elder-places');
    const noted = csv('observations').filter(
      (row) => row['note_zh'] !== '' && row['indicator_id'] === 'elder-village-homes',
    );
    expect(noted).not.toEqual([]);
    expect(noted.some((row) => places?.['note_zh']?.includes(row['note_zh'] ?? '?'))).toBe(true);
  });

  test('is Parquet with every row', () => {
    const batches = readParquet(tableParquet(rows.table, rows.sourced)).recordBatches();
    expect(batches.reduce((sum, batch) => sum + batch.numRows, 0)).toBe(data.length);
  });
});
