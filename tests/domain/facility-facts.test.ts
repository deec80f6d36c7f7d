import { describe, expect, test } from 'vitest';
import { knownFacts, missingFacts } from '#domain/facility-facts.ts';
import { facilityPageText } from '#i18n/facility-page.ts';
import { recordText } from '#domain/facility-text.ts';
import { ownerships, recordStatuses } from '#tables/facilities.ts';
import type { Facility } from '#tables/facilities.ts';
import type { Lang } from '#tables/finding.ts';
import { realDataset } from '../support/dataset.ts';
import { aFacility } from '../support/make-rows.ts';

const known = (change: Partial<Facility>, lang: Lang): Record<string, string | null> =>
  Object.fromEntries(knownFacts(aFacility(change), lang).map(({ name, text }) => [name, text]));
const missing = (change: Partial<Facility>): Record<string, string[]> =>
  Object.fromEntries(missingFacts(aFacility(change)));

const everything = {
  township_code: '130726101',
  address: '北门大街8号',
  phone: '0313-7012345',
  services_zh: '供餐、助浴',
  services_en: 'Meals and bathing',
  beds: 80,
  operator: '某村村民委员会',
  ownership: 'public_private',
  credit_code: '12130726MB0000000X',
  opened_on: '2011-09',
  record_status: 'verified',
  checked_on: '2026-11-22',
} as const;

describe('what is known of a facility', () => {
  test('is said in words of the language, without what stands at the head of the page', () => {
    expect(known(everything, 'zh')).toEqual({
      services: '供餐、助浴',
      beds: '80',
      operator: '某村村民委员会',
      ownership: '公建民营',
      creditCode: '12130726MB0000000X',
      opened: '2011年9月',
      record: '已核实',
      checked: '2026年11月22日',
    });
    expect(known(everything, 'en')).toMatchObject({
      services: 'Meals and bathing',
      ownership: 'publicly built, privately run',
      opened: 'September 2011',
      record: 'verified',
      checked: '22 November 2026',
    });
  });

  test('keeps no beds apart from beds that are not reported', () => {
    expect(known({ beds: 0 }, 'zh')).toHaveProperty('beds', '0');
    expect(known({ beds: null }, 'zh')).not.toHaveProperty('beds');
    expect(missing({ beds: 0 })['facility']).not.toContain('beds');
  });

  test.each(['zh', 'en'] as const)('has words for every choice (%s)', (lang) => {
    for (const ownership of Object.keys(ownerships) as (keyof typeof ownerships)[]) {
      expect(known({ ownership }, lang)['ownership']).toBe(ownerships[ownership][lang]);
    }
    for (const record of Object.keys(recordStatuses) as (keyof typeof recordStatuses)[]) {
      expect(known({ record_status: record }, lang)['record']).toBe(recordText(record, lang));
    }
  });
});

describe('what is not known of a facility', () => {
  test('is listed whole, by who is likely to know it', () => {
    expect(missing({})).toEqual({
      facility: ['phone', 'services', 'beds', 'opened'],
      township: ['township', 'address'],
      registry: ['operator', 'ownership', 'creditCode'],
    });
  });

  test('is nothing where everything is known', () => {
    expect(missing(everything)).toEqual({});
  });

  test('is also whether it is open, where nobody says so', () => {
    expect(missing({ ...everything, status: 'unknown' })).toEqual({ township: ['state'] });
  });

  test('is not the phone of one that has closed', () => {
    const closed = { ...everything, phone: null, status: 'closed', closed_on: '2025' } as const;
    expect(missing(closed)).toEqual({});
  });

  test('has a name in both languages, as all facts have', () => {
    for (const { value } of realDataset().facilities) {
      for (const lang of ['zh', 'en'] as const) {
        const { facts, suppliers } = facilityPageText[lang];
        for (const { name } of knownFacts(value, lang)) expect(facts[name]).toBeTruthy();
        for (const [supplier, names] of missingFacts(value)) {
          expect(suppliers[supplier]).toBeTruthy();
          for (const name of names) expect(facts[name]).toBeTruthy();
        }
      }
    }
  });
});
