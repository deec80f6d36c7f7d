import { describe, expect, test } from 'vitest';
import { townshipFiles, townshipTexts } from '#downloads/township-files.ts';
import { facilities } from '#tables/facilities.ts';
import type { Table } from '#tables/table.ts';
import { aFacility } from '../support/make-rows.ts';

const table = facilities as unknown as Table;
const real = aFacility({ facility_id: 'home' });
const example = aFacility({ facility_id: 'demo-1', record_status: 'illustrative' });
const names = (rows: readonly ReturnType<typeof aFacility>[]): string[] =>
  townshipTexts(table, rows).map(([name]) => name);

describe('the files of a township', () => {
  test('hold its rows, for programs and for Excel', () => {
    const texts = new Map(townshipTexts(table, [real]));
    expect([...texts.keys()]).toEqual(['facilities.csv', 'facilities-excel.csv']);
    expect(texts.get('facilities.csv')).toMatch(/^facility_id,[^\n]*\nhome,[^\n]*\n$/);
    expect(texts.get('facilities-excel.csv')).toMatch(
      /^\ufefffacility_id,[^\r]*\r\nhome,[^\r]*\r\n$/,
    );
  });

  test('keep examples to files that say so, behind the sourced rows', () => {
    const texts = new Map(townshipTexts(table, [example, real]));
    expect(texts.get('facilities.csv')).not.toContain('demo-1');
    expect(texts.get('facilities-demo.csv')).toMatch(/\nhome,[^\n]*\ndemo-1,/);
    expect(names([example])).toEqual(['facilities-demo.csv', 'facilities-demo-excel.csv']);
  });

  test('are none where there is no row', () => {
    expect(names([])).toEqual([]);
    expect(townshipFiles(table, [])).toEqual([]);
  });

  test('are told with the number of their rows', () => {
    expect(townshipFiles(table, [real, example])).toMatchObject([
      { rows: 1, examples: false, csv: 'facilities.csv' },
      { rows: 2, examples: true, excel: 'facilities-demo-excel.csv' },
    ]);
  });
});
