import { expect, test } from 'vitest';
import { findingOf } from '#charts/finding.ts';
import { statisticsText } from '#i18n/statistics.ts';
import { aChart, aRow } from '../support/make-chart.ts';

const { zh, en } = statisticsText;
const points = (values: readonly (number | null)[], change = {}) =>
  aChart({
    kind: 'points',
    joined: true,
    rows: values.map((value, at) => aRow(`${2000 + at}年`, [value], { period: `${2000 + at}` })),
    ...change,
  });

test('of values in time, from the first known to the last', () => {
  expect(findingOf(points([15.2, 18, 23]), zh)).toBe('15.2% → 23%');
  expect(findingOf(points([null, 3, 5, null], { unit: '人' }), zh)).toBe('3 → 5');
});

test('is none where the values may not be compared, or there is one', () => {
  expect(findingOf(points([15, 56], { joined: false }), zh)).toBeNull();
  expect(findingOf(points([15, null]), zh)).toBeNull();
  expect(findingOf(points([]), zh)).toBeNull();
});

test('of areas, where the subject stands among those with a value', () => {
  expect(findingOf(aChart(), zh)).toBe('蔚县排第2，共2个');
  expect(findingOf(aChart(), en)).toBe('蔚县 is number 2 of 2');
  expect(findingOf(aChart({ rows: [aRow('一', [1]), aRow('二', [2])] }), zh)).toBeNull();
  expect(findingOf(aChart({ rows: [aRow('一', [null], { marked: true })] }), zh)).toBeNull();
});
