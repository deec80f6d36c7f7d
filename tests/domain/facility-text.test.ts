import { describe, expect, test } from 'vitest';
import { facilityPlace, shortVillage } from '#domain/facility-text.ts';
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
