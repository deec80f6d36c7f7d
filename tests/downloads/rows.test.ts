import { expect, test } from 'vitest';
import { rowsOf } from '#downloads/rows.ts';
import { realDataset, withAdded } from '../support/dataset.ts';

const dataset = realDataset();

test('rows stand in the order of their file, whatever order the store has', () => {
  const shuffled = { ...dataset, villages: dataset.villages.toReversed() };
  expect(rowsOf(shuffled, 'villages')).toEqual(rowsOf(dataset, 'villages'));
  expect(rowsOf(dataset, 'villages').sourced).toEqual(dataset.villages.map((row) => row.value));
});

test('example rows stand apart', () => {
  const more = withAdded(dataset, 'facilities', {
    facility_id: 'demo-home',
    record_status: 'illustrative',
  });
  const { sourced, illustrative } = rowsOf(more, 'facilities');
  expect(sourced).toEqual(rowsOf(dataset, 'facilities').sourced);
  expect(illustrative.map((row) => row['facility_id'])).toEqual(['demo-home']);
});
