import { expect, test } from 'vitest';
import { notedNames } from '#domain/noted-name.ts';
import type { Facility } from '#tables/facilities.ts';
import { aFacility, aTownship } from '../support/make-rows.ts';

const townships = new Map([
  ['130726100', aTownship({ township_code: '130726100', name_zh: '蔚州镇', name_en: 'Yuzhou' })],
]);
const spoken = new Map([['spoken', { on: '2019-06-03', source: 's', inferred: false }]]);
const named = (lang: 'zh' | 'en', change: Partial<Facility>, ...others: Partial<Facility>[]) => {
  const row = aFacility({ name_zh: '幸福院', name_en: 'Home', ...change });
  const all = [row, ...others.map((other) => aFacility({ facility_id: 'other', ...other }))];
  return notedNames(all, townships, spoken, lang)(row);
};
const old = { status: 'unknown', status_as_of: '2014-05-20', record_status: 'reported' } as const;

test.each([
  [old, '幸福院（最后见于2014年5月，未核实）', 'Home (last reported in May 2014; not verified)'],
  [
    { ...old, facility_id: 'spoken' },
    '幸福院（最后见于2019年6月，未核实）',
    'Home (last reported in June 2019; not verified)',
  ],
  [
    { status: 'unknown', status_as_of: null, record_status: 'verified' },
    '幸福院（现在开不开不清楚）',
    'Home (not known if open)',
  ],
  [
    { status: 'closed', closed_on: '2021-03', record_status: 'reported' },
    '幸福院（2021年已关闭）',
    'Home (closed in 2021)',
  ],
  [
    { status: 'closed', closed_on: null, record_status: 'illustrative' },
    '幸福院（已关闭）',
    'Home (closed)',
  ],
  [
    { status: 'temporarily_closed', record_status: 'reported' },
    '幸福院（暂停服务，未核实）',
    'Home (temporarily closed; not verified)',
  ],
  [
    { status: 'temporarily_closed', record_status: 'illustrative' },
    '幸福院（暂停服务）',
    'Home (temporarily closed)',
  ],
  [{ status: 'operating', record_status: 'reported' }, '幸福院（未核实）', 'Home (not verified)'],
  [{ status: 'operating', record_status: 'verified' }, '幸福院', 'Home'],
  [{ ...old, record_status: 'illustrative' }, '幸福院', 'Home'],
] as const)('%o', (change, zh, en) => {
  expect(named('zh', change)).toBe(zh);
  expect(named('en', change)).toBe(en);
});

test('two of one name say their townships, or that none is stated', () => {
  const verified = { status: 'operating', record_status: 'verified' } as const;
  const twin = { name_zh: '幸福院', name_en: 'Another home' };
  expect(named('zh', { ...verified, township_code: '130726100' }, twin)).toBe('幸福院（蔚州镇）');
  expect(named('zh', { ...verified, township_code: null }, twin)).toBe('幸福院（乡镇没有写明）');
  expect(named('en', { ...verified, township_code: '130726100' }, twin)).toBe('Home');
});
