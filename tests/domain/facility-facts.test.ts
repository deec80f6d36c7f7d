import { describe, expect, test } from 'vitest';
import { facilityFacts } from '#domain/facility-facts.ts';
import type { Fact } from '#domain/facility-facts.ts';
import { ownerships, recordStatuses, statuses } from '#tables/facilities.ts';
import type { Facility } from '#tables/facilities.ts';
import type { Lang } from '#tables/finding.ts';
import { realDataset } from '../support/dataset.ts';
import { aFacility } from '../support/make-rows.ts';

const factsOf = (change: Partial<Facility>, lang: Lang): Record<string, Fact['text']> =>
  Object.fromEntries(facilityFacts(aFacility(change), lang).map(({ name, text }) => [name, text]));

const everything = {
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

describe('the facts of a facility', () => {
  test('are given in words of the language', () => {
    expect(factsOf(everything, 'zh')).toEqual({
      address: '北门大街8号',
      phone: '0313-7012345',
      services: '供餐、助浴',
      beds: '80',
      operator: '某村村民委员会',
      ownership: '公建民营',
      creditCode: '12130726MB0000000X',
      opened: '2011年9月',
      status: '运营中',
      record: '已核实',
      checked: '2026年11月22日',
    });
    expect(factsOf(everything, 'en')).toMatchObject({
      services: 'Meals and bathing',
      ownership: 'publicly built, privately run',
      opened: 'September 2011',
      status: 'operating',
      record: 'verified',
      checked: '22 November 2026',
    });
  });

  test('that no source gives are there, and empty', () => {
    const facts = facilityFacts(aFacility(), 'zh');
    expect(facts.filter(({ text }) => text === null).map(({ name }) => name)).toEqual([
      'address',
      'phone',
      'services',
      'beds',
      'operator',
      'ownership',
      'creditCode',
      'opened',
      'checked',
    ]);
    expect(facts).toHaveLength(11);
  });

  test('say no beds where there are none, which is not the same as not knowing', () => {
    expect(factsOf({ beds: 0 }, 'zh')['beds']).toBe('0');
  });

  test('have a closing date only where the facility is closed, known or not', () => {
    expect(factsOf({ status: 'unknown' }, 'zh')).not.toHaveProperty('closed');
    expect(factsOf({ status: 'closed', closed_on: '2023-05' }, 'en')['closed']).toBe('May 2023');
    expect(factsOf({ status: 'closed' }, 'en')['closed']).toBeNull();
  });

  test('word every state, kind of record and ownership there can be', () => {
    for (const lang of ['zh', 'en'] as const) {
      for (const status of ['operating', 'closed', 'unknown'] as const) {
        expect(factsOf({ status }, lang)['status']).toBe(statuses[status][lang]);
      }
      for (const record of ['verified', 'reported', 'illustrative'] as const) {
        const facts = factsOf({ record_status: record }, lang);
        expect(facts['record']).toBe(recordStatuses[record][lang]);
      }
      for (const ownership of ['public', 'collective', 'private'] as const) {
        expect(factsOf({ ownership }, lang)['ownership']).toBe(ownerships[ownership][lang]);
      }
    }
  });

  test('are the same questions for every facility, in the same order', () => {
    const asked = realDataset().facilities.map(({ value }) =>
      facilityFacts(value, 'zh')
        .map(({ name }) => name)
        .join(' '),
    );
    expect([...new Set(asked)]).toEqual([
      'address phone services beds operator ownership creditCode opened status record checked',
    ]);
  });
});
