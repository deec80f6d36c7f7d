import { expect, test } from 'vitest';
import { countRows, isTableName } from '#domain/count-rows.ts';
import { realDataset, withAdded } from '../support/dataset.ts';

const dataset = realDataset();
const homes = [{ column: 'kind_id', value: 'elder-village-home' }];

test('rows are counted that meet every condition', () => {
  expect(countRows(dataset, 'townships', [])).toBe(22);
  expect(countRows(dataset, 'townships', [{ column: 'kind', value: 'town' }])).toBe(11);
  const inXiheying = { column: 'township_code', value: '130726102' };
  const committees = { column: 'kind', value: 'village_committee' };
  const whole = countRows(dataset, 'villages', [inXiheying]);
  const part = countRows(dataset, 'villages', [inXiheying, committees]);
  expect(part).toBeLessThan(whole);
  expect(part).toBe(
    dataset.villages.filter(
      ({ value }) => value.township_code === '130726102' && value.kind === 'village_committee',
    ).length,
  );
});

test('an empty condition finds empty cells', () => {
  const unplaced = withAdded(dataset, 'townships', { seat_lon: null, seat_lat: null, crs: null });
  const noSeat = [{ column: 'seat_lon', value: '' }];
  expect(countRows(unplaced, 'townships', noSeat)).toBe(
    countRows(dataset, 'townships', noSeat) + 1,
  );
});

test('a condition gives the text of a cell, whatever is made of it', () => {
  const isSum = (cumulative: string): number =>
    countRows(dataset, 'observations', [{ column: 'cumulative', value: cumulative }]);
  expect(isSum('yes')).toBe(dataset.observations.filter((row) => row.value.cumulative).length);
  expect(isSum('yes') + isSum('no')).toBe(dataset.observations.length);
  expect(isSum('true')).toBe(0);
  const rate = { column: 'value', value: '99.9' };
  expect(countRows(dataset, 'observations', [rate])).toBeGreaterThan(0);
  expect(countRows(dataset, 'villages', [{ column: 'toString', value: '' }])).toBe(0);
});

test('example rows and closed facilities never count', () => {
  const home = { kind_id: 'elder-village-home', status: 'unknown' } as const;
  const example = withAdded(dataset, 'facilities', { ...home, record_status: 'illustrative' });
  const closed = withAdded(dataset, 'facilities', { ...home, status: 'closed', closed_on: '2021' });
  const open = withAdded(dataset, 'facilities', { ...home, record_status: 'verified' });
  const before = countRows(dataset, 'facilities', homes);
  expect(countRows(example, 'facilities', homes)).toBe(before);
  expect(countRows(closed, 'facilities', homes)).toBe(before);
  expect(countRows(open, 'facilities', homes)).toBe(before + 1);
});

test('a table that does not exist has no rows', () => {
  expect(countRows(dataset, 'toString', [])).toBe(0);
  expect(isTableName('constructor')).toBe(false);
  expect(isTableName('villages')).toBe(true);
});
