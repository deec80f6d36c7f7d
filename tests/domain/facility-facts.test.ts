import { describe, expect, test } from 'vitest';
import { factColumns, knownFacts, missingFacts } from '#domain/facility-facts.ts';
import { recordText } from '#domain/facility-text.ts';
import { ownerships, recordStatuses } from '#tables/facilities.ts';
import type { Facility } from '#tables/facilities.ts';
import type { FacilityGroup } from '#tables/facility-kinds.ts';
import type { Lang } from '#tables/finding.ts';
import { aFacility } from '../support/make-rows.ts';

const known = (change: Partial<Facility>, lang: Lang): Record<string, string | null> =>
  Object.fromEntries(knownFacts(aFacility(change), lang).map(({ name, text }) => [name, text]));
const missing = (
  change: Partial<Facility>,
  group: FacilityGroup = 'elder',
): Record<string, string[]> => Object.fromEntries(missingFacts(aFacility(change), group));

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
  fees: '1200-1800/month',
  fees_as_of: '2026',
  fees_include_zh: '床位和三餐',
  fees_include_en: 'bed and meals',
  admits: ['self_care', 'dementia'],
  beds_free: 6,
  beds_free_as_of: '2026-09',
  rating: 'grade_3',
  rating_as_of: '2025-12-01',
  medical: ['contract', 'visits'],
  meals: ['all_day'],
  filing_number: '示例备字001',
  opened_on: '2011-09',
  record_status: 'verified',
  checked_on: '2026-11-22',
} as const;

describe('what is known of a facility', () => {
  test('is said in words of the language, without what stands at the head of the page', () => {
    expect(known(everything, 'zh')).toEqual({
      fees: '每月1,200至1,800元（2026年），包括：床位和三餐',
      admits: '能自理、认知症',
      beds: '80',
      bedsFree: '6（2026年9月）',
      services: '供餐、助浴',
      medical: '与医院或卫生院签约、医生上门巡诊',
      meals: '一日三餐',
      rating: '三级（2025年12月1日）',
      operator: '某村村民委员会',
      ownership: '公建民营',
      creditCode: '12130726MB0000000X',
      filing: '示例备字001',
      opened: '2011年9月',
      record: '已核实',
      checked: '2026年11月22日',
    });
    expect(known(everything, 'en')).toMatchObject({
      services: 'Meals and bathing',
      fees: '1,200 to 1,800 yuan a month (2026), including: bed and meals',
      admits: 'independent, with dementia',
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
      facility: [
        ...['phone', 'fees', 'admits', 'beds', 'bedsFree', 'services', 'medical', 'meals'],
        'opened',
      ],
      township: ['township', 'address'],
      registry: ['rating', 'operator', 'ownership', 'creditCode', 'filing'],
    });
  });

  test('is nothing where everything is known', () => {
    expect(missing(everything)).toEqual({});
  });

  test('is also whether it is open, where nobody says so', () => {
    expect(missing({ ...everything, status: 'unknown' })).toEqual({ township: ['state'] });
  });

  test('is not the phone, the price or a free bed of one that has closed', () => {
    const gone = { phone: null, fees: null, beds_free: null } as const;
    const closed = { ...everything, ...gone, status: 'closed', closed_on: '2025' } as const;
    expect(missing(closed)).toEqual({});
  });

  test('is no bed where nobody sleeps, and no price where nobody pays', () => {
    expect(missing({}, 'service')).toEqual({
      facility: ['phone', 'services', 'opened'],
      township: ['township', 'address'],
      registry: ['operator', 'ownership', 'creditCode'],
    });
    expect(missing({}, 'child')['facility']).toEqual(expect.arrayContaining(['fees', 'meals']));
    expect(missing({}, 'child')['facility']).not.toContain('beds');
  });
});

describe('every fact', () => {
  test('has a name in both languages, in English within a sentence', () => {
    for (const { label } of factColumns) {
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(label.en).toMatch(/^[a-z]/);
    }
  });

  test('by which the directory is filtered counts a place for its own answers', () => {
    const answers = Object.fromEntries(
      factColumns.flatMap(({ name, answers: of }) =>
        of === undefined ? [] : [[name, of.of(aFacility(everything))]],
      ),
    );
    expect(answers).toMatchObject({
      fees: ['1500', '2000', '3000', '5000'],
      admits: ['self_care', 'dementia'],
      bedsFree: ['yes'],
      medical: ['yes'],
    });
    for (const { answers: of } of factColumns) {
      expect(of?.of(aFacility({})) ?? []).toEqual([]);
      const known = Object.keys(of?.options ?? {});
      expect(known).toEqual(expect.arrayContaining([...(of?.of(aFacility(everything)) ?? [])]));
    }
  });
});
