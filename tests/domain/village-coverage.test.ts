import { describe, expect, test } from 'vitest';
import { villageCoverage } from '#domain/village-coverage.ts';
import { aFacility } from '../support/make-rows.ts';

const village = (name: string) => ({ name_zh: name, kind: 'village_committee' as const });
const villages = [
  village('东村村民委员会'),
  village('西村村民委员会'),
  { name_zh: '一街居民委员会', kind: 'residents_committee' as const },
];
const home = (change = {}) => aFacility({ village: '东村村民委员会', ...change });

describe('the villages of a township', () => {
  test('count as covered once, however many homes they have', () => {
    expect(villageCoverage(villages, [home(), home({ facility_id: 'second' })])).toEqual({
      villages: 2,
      covered: 1,
      unstated: 0,
    });
  });

  test('are not covered by other kinds, closed homes or examples', () => {
    const others = [
      home({ kind_id: 'child-garden' }),
      home({ status: 'closed' }),
      home({ record_status: 'illustrative' }),
      home({ village: '一街居民委员会' }),
    ];
    expect(villageCoverage(villages, others).covered).toBe(0);
  });

  test('may have homes of which no source states the village', () => {
    expect(villageCoverage(villages, [home({ village: null })])).toEqual({
      villages: 2,
      covered: 0,
      unstated: 1,
    });
  });
});
