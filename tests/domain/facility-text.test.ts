import { describe, expect, test } from 'vitest';
import {
  facilityPlace,
  recordText,
  shortVillage,
  stateParts,
  stateText,
} from '#domain/facility-text.ts';
import { realDataset } from '../support/dataset.ts';
import { aFacility, aTownship } from '../support/make-rows.ts';

const townships = new Map([['130726101', aTownship()]]);
const home = aFacility({
  township_code: '130726101',
  village: '北门子村民委员会',
  address: '北门大街8号',
});

describe('where a facility is', () => {
  test('is said from the township down', () => {
    expect(facilityPlace(home, townships, 'zh')).toBe('代王城镇北门子村北门大街8号');
    expect(facilityPlace(home, townships, 'en')).toBe('Daiwangcheng Town, 北门子村, 北门大街8号');
  });

  test('is said without the township on the township’s own page', () => {
    expect(facilityPlace(home, townships, 'zh', true)).toBe('北门子村北门大街8号');
    expect(facilityPlace({ ...home, village: null, address: null }, townships, 'zh', true)).toBe(
      null,
    );
  });

  test('is said as far as it is known', () => {
    expect(facilityPlace({ ...home, village: null }, townships, 'zh')).toBe('代王城镇北门大街8号');
    expect(facilityPlace({ ...home, township_code: null }, townships, 'en')).toBe(
      '北门子村, 北门大街8号',
    );
    expect(facilityPlace(aFacility(), townships, 'zh')).toBeNull();
  });
});

describe('a village', () => {
  test.each([
    ['北门子村民委员会', '北门子村'],
    ['吉家庄村村民委员会', '吉家庄村'],
    ['南关社区居民委员会', '南关社区'],
    ['东寨', '东寨'],
  ])('%s is called %s', (name, short) => {
    expect(shortVillage(name)).toBe(short);
  });

  test('of the register is called by a name that people use', () => {
    const names = realDataset().villages.map(({ value }) => value.name_zh);
    expect(names).toHaveLength(572);
    for (const name of names) {
      const short = shortVillage(name);
      expect(short, name).not.toMatch(/委员会|村村$/);
      expect(short.length, name).toBeGreaterThan(1);
      expect(name.startsWith(short.replace(/村$/, '')), name).toBe(true);
    }
  });
});

test.each([
  [
    'unknown',
    '2014-05-20',
    '最后见于2014年5月的报道，现在开不开不清楚',
    'last reported on 20 May 2014; not known if open',
  ],
  [
    'unknown',
    '2014',
    '最后见于2014年的报道，现在开不开不清楚',
    'last reported in 2014; not known if open',
  ],
  ['unknown', null, '现在开不开不清楚', 'not known if open'],
  ['operating', '2022-09', '运营中（2022年9月的消息）', 'operating as of September 2022'],
  ['closed', null, '已关闭', 'closed'],
] as const)('a place that is %s as of %s', (status, asOf, zh, en) => {
  expect(stateText(status, asOf, 'zh')).toBe(zh);
  expect(stateText(status, asOf, 'en')).toBe(en);
});

test.each([
  // A newer source speaks of it, but not of whether it is open.
  [
    'operating',
    '2021-09-07',
    '2022-09',
    '运营中（2021年9月7日的消息），2022年9月还有人说起',
    'operating as of 7 September 2021; spoken of in September 2022',
  ],
  ['operating', null, '2022', '运营中，2022年还有人说起', 'operating; spoken of in 2022'],
  [
    'operating',
    '2022-09',
    '2022-09',
    '运营中（2022年9月的消息）',
    'operating as of September 2022',
  ],
  [
    'unknown',
    '2014-05-20',
    '2021-05-24',
    '最后见于2021年5月的报道，现在开不开不清楚',
    'last reported on 24 May 2021; not known if open',
  ],
] as const)('a place that is %s as of %s, spoken of in %s', (status, asOf, spoken, zh, en) => {
  expect(stateText(status, asOf, 'zh', spoken)).toBe(zh);
  expect(stateText(status, asOf, 'en', spoken)).toBe(en);
});

test('a state says its date as one', () => {
  expect(stateParts('unknown', '2014-05-20', 'zh')).toEqual([
    '最后见于',
    { date: '2014-05-20', text: '2014年5月' },
    '的报道，现在开不开不清楚',
  ]);
});

test('what only a report says is not called verified', () => {
  expect(recordText('reported', 'zh')).toBe('信息来自报道，未核实');
  expect(recordText('reported', 'en')).toBe('from a report, not verified');
  expect(recordText('verified', 'en')).toBe('verified');
});
