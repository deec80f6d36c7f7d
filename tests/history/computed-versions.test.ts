import { describe, expect, test } from 'vitest';
import { computedVersions } from '#history/computed-versions.ts';
import type { TableName } from '#tables/index.ts';
import { aVersion } from '../support/make-version.ts';

const at = (table: TableName, hash: string, commit: string, date: string) =>
  aVersion({ table, hash, commit, id: commit, date });
const observations = [
  at('observations', 'o3', 'c3', '2026-11-24T01:00:00Z'),
  at('observations', 'o2', 'c2', '2026-11-22T01:00:00Z'),
  at('observations', 'o1', 'c1', '2026-11-20T01:00:00Z'),
];
const indicators = [
  at('indicators', 'i2', 'c3', '2026-11-24T01:00:00Z'),
  at('indicators', 'i1', 'c2', '2026-11-22T01:00:00Z'),
];
const made = computedVersions([observations, indicators]).map(({ id, from }) => [
  id,
  ...from.map(({ hash }) => hash).toSorted(),
]);

describe('what is worked out of several tables has a version', () => {
  test('for each commit that changed one of them, newest first', () => {
    expect(made.map(([id]) => id)).toEqual(['c3', 'c2', 'c1']);
  });

  test('with the version of each table at that commit', () => {
    expect(made).toEqual([
      ['c3', 'i2', 'o3'],
      ['c2', 'i1', 'o2'],
      ['c1', 'o1'],
    ]);
  });

  test('and none where nothing is known of the past', () => {
    expect(computedVersions([[], []])).toEqual([]);
  });
});
