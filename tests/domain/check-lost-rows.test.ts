import { describe, expect, test } from 'vitest';
import { checkDays } from '#domain/check-days.ts';
import { checkLostRows } from '#domain/check-lost-rows.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { PublishedTables } from '#domain/published-rows.ts';
import { formatFinding } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import { rowKey } from '#tables/parse-table.ts';
import type { Table } from '#tables/table.ts';
import { realDataset } from '../support/dataset.ts';

const dataset = realDataset();
const publishedAs = (before: Dataset): PublishedTables =>
  new Map(
    (['checks', 'observations', 'facilities'] as const).map((name) => {
      const table = tables[name] as unknown as Table;
      const rows = before[name].map(({ value }) => [rowKey(table, value as never), {}] as const);
      return [name, { file: `data/${name}.csv`, rows: new Map(rows), whole: true }];
    }),
  );
const said = (today: Dataset, before: PublishedTables | null = publishedAs(dataset)): string[] =>
  checkLostRows(today, before).map((found) => `${found.severity} ${formatFinding(found, 'zh')}`);

describe('rows of the published version', () => {
  test('that are all there, or in no version, are nothing to tell', () => {
    expect(said(dataset)).toEqual([]);
    expect(said({ ...dataset, checks: [] }, null)).toEqual([]);
  });

  test('that are gone to the last one stop the build', () => {
    expect(said({ ...dataset, checks: [] })).toEqual([
      expect.stringMatching(
        new RegExp(
          `^error data/checks.csv: 已发布的版本里有${dataset.checks.length}行，这里一行也没有了`,
        ),
      ),
    ]);
  });

  test('that are gone in part are named, be it the last of a table', () => {
    const [line] = said({ ...dataset, observations: dataset.observations.slice(0, -1) });
    expect(line).toMatch(/^warning data\/observations\.csv: 已发布的版本里有1行在这里没有了：/);
    const [many] = said({ ...dataset, observations: dataset.observations.slice(0, 4) });
    expect(many).toContain(`${dataset.observations.length - 4}行在这里没有了`);
    expect(many).toContain(', …。');
  });

  test('of facilities are told of by their own check', () => {
    expect(said({ ...dataset, facilities: [] })).toEqual([]);
  });
});

describe('a day', () => {
  const to = (date: string) => {
    const [first, ...rest] = dataset.sources;
    if (first === undefined) throw new Error('no source');
    const changed = { ...first, value: { ...first.value, published_on: date } };
    return checkDays({ ...dataset, sources: [changed, ...rest] }, '2026-12-01');
  };

  test('that is still to come is found, also as a month or a year', () => {
    expect(checkDays(dataset, '2026-12-31')).toEqual([]);
    for (const date of ['2062-09', '2027', '2026-12-02']) {
      expect(to(date)).toMatchObject([
        { column: 'published_on', value: date, params: { today: '2026-12-01' } },
      ]);
    }
    for (const date of ['2026-12', '2026', '2026-12-01']) expect(to(date)).toEqual([]);
  });

  test('says nothing where nobody knows today, or the clock is plainly wrong', () => {
    expect(checkDays(dataset, null)).toEqual([]);
    expect(checkDays(dataset, '1999-12-01')).toEqual([]);
  });
});
