import { describe, expect, test } from 'vitest';
import { buildFigureBook } from '#domain/figure-book.ts';
import type { Spoken } from '#domain/last-spoken.ts';
import { summariseTownships } from '#domain/township-load.ts';
import type { TownshipSummary } from '#domain/township-load.ts';
import type { Facility } from '#tables/facilities.ts';
import { realDataset, without } from '../support/dataset.ts';
import { aFacility, aKind } from '../support/make-rows.ts';

const dataset = realDataset();
const book = buildFigureBook(dataset, '130726');
const townships = dataset.townships.map((row) => row.value);
const villages = dataset.villages.map((row) => row.value);
const kind = aKind();
const kindById = new Map([[kind.kind_id, kind]]);

const spoken: Spoken = new Map(
  ['2014-05-20', '2022-09'].map((on) => [
    on.slice(0, 4),
    { on, source: 'zjknews-2022', inferred: false },
  ]),
);
const summarise = (facilities: readonly Facility[]): TownshipSummary[] =>
  summariseTownships({ townships, facilities, kindById, villages, book, spoken });
const at = (code: string, facilities: readonly Facility[] = []): TownshipSummary => {
  const summary = summarise(facilities).find((row) => row.code === code);
  if (summary === undefined) throw new Error(`No ${code}`);
  return summary;
};
const here = (id: string, change: Partial<Facility> = {}): Facility =>
  aFacility({ facility_id: id, township_code: '130726101', ...change });
const idsOf = (summary: TownshipSummary): string[] =>
  summary.facilities.map(({ facility }) => facility.facility_id);

describe('the summary of the townships', () => {
  test('has each of them once, in the order of the table', () => {
    expect(summarise([]).map((row) => row.code)).toEqual(townships.map((row) => row.township_code));
  });

  test('has all residents and all villages of the county', () => {
    const rows = summarise([]);
    expect(rows.reduce((sum, row) => sum + (row.people ?? NaN), 0)).toBe(411824);
    expect(rows.reduce((sum, row) => sum + row.villages, 0)).toBe(572);
  });

  test('does not take residents that are not reported for none', () => {
    const less = without(dataset, 'observations', (row) => row.area_code === '130726101');
    const [summary] = summariseTownships({
      townships: townships.filter((row) => row.township_code === '130726101'),
      facilities: [],
      kindById,
      villages: [],
      book: buildFigureBook(less, '130726'),
      spoken,
    });
    expect(summary).toEqual({
      code: '130726101',
      people: null,
      villages: 0,
      facilities: [],
      spoken: null,
    });
  });

  test('puts a facility where it is, with its kind', () => {
    const rows = summarise([here('home')]);
    expect(rows.flatMap(({ code, facilities }) => facilities.map(() => code))).toEqual([
      '130726101',
    ]);
    expect(at('130726101', [here('home')]).facilities[0]).toMatchObject({ kind, example: false });
  });

  test('guesses no township for a facility without one', () => {
    const rows = summarise([here('home', { township_code: null })]);
    expect(rows.flatMap(({ facilities }) => facilities)).toEqual([]);
  });

  test('leaves out the closed, and those of a kind that is not asked for', () => {
    const facilities = [
      here('closed', { status: 'closed', closed_on: '2023' }),
      here('unknown', { status: 'unknown' }),
      here('garden', { kind_id: 'child-garden' }),
    ];
    expect(idsOf(at('130726101', facilities))).toEqual(['unknown']);
  });

  test('says when one of its facilities was last spoken of, if any was', () => {
    expect(at('130726101', [here('2014'), here('2022'), here('never')]).spoken).toBe('2022-09');
    expect(at('130726101', [here('never')]).spoken).toBeNull();
    expect(at('130726102', [here('2022')]).spoken).toBeNull();
  });

  test('sets examples last and otherwise keeps the order', () => {
    const example = { record_status: 'illustrative' } as const;
    const facilities = [here('demo-a', example), here('b'), here('demo-c', example), here('d')];
    const summary = at('130726101', facilities);
    expect(idsOf(summary)).toEqual(['b', 'd', 'demo-a', 'demo-c']);
    expect(summary.facilities.map((row) => row.example)).toEqual([false, false, true, true]);
  });
});
