import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Figure } from '#domain/figure.ts';
import { formatAge, formatDate, formatFigure, formatNumber, formatValue } from '#domain/format.ts';
import type { FigureStyle } from '#domain/format.ts';
import type { Indicator } from '#tables/indicators.ts';
import { aFigure } from '../support/make-rows.ts';

const people = { unit_zh: '人', unit_en: 'people', unit_en_one: 'person' };
const visits = { unit_zh: '人次', unit_en: 'person-visits', unit_en_one: 'person-visit' };
const matters = { unit_zh: '件', unit_en: 'matters', unit_en_one: 'matter' };
const money = { unit_zh: '元', unit_en: 'yuan', unit_en_one: null };
const rank = { unit_zh: '位', unit_en: null, unit_en_one: null };
const share = { unit_zh: '%', unit_en: '%', unit_en_one: null, decimals: 2 };
const ratio = { unit_zh: null, unit_en: null, unit_en_one: null, decimals: 2 };

function bothOf(
  change: Partial<Figure>,
  unit: Partial<Indicator>,
  style: FigureStyle = 'full',
): (string | null)[] {
  const figure = aFigure(change, unit);
  return [formatFigure(figure, 'zh', style), formatFigure(figure, 'en', style)];
}

describe('a figure in words', () => {
  test.each([
    ['as printed', { value: 56 }, {}, '56个', '56 homes'],
    ['in thousands', { value: 411824 }, people, '411,824人', '411,824 people'],
    ['of one', { value: 1 }, matters, '1件', '1 matter'],
    ['of none', { value: 0 }, matters, '0件', '0 matters'],
    ['of one without a word for one', { value: 1 }, money, '1元', '1 yuan'],
    [
      'of at least so many',
      { value: 1000, qualifier: 'at_least' },
      people,
      '至少1,000人',
      'at least 1,000 people',
    ],
    [
      'of about so many',
      { value: 300, qualifier: 'approx' },
      people,
      '约300人',
      'about 300 people',
    ],
    ['computed', { value: 943, qualifier: 'derived' }, matters, '943件', '943 matters'],
    [
      'as a running total',
      { value: 942, cumulative: true },
      matters,
      '累计942件',
      'a running total of 942 matters',
    ],
    [
      'as a running total of at least so many',
      { value: 25000, cumulative: true, qualifier: 'at_least' },
      visits,
      '累计至少25,000人次',
      'a running total of at least 25,000 person-visits',
    ],
    [
      'as a running total of about so many',
      { value: 25000, cumulative: true, qualifier: 'approx' },
      visits,
      '累计约25,000人次',
      'a running total of about 25,000 person-visits',
    ],
    ['in per cent', { value: 99.9 }, { ...share, decimals: 1 }, '99.9%', '99.9%'],
    ['with all its decimals', { value: 20 }, share, '20.00%', '20.00%'],
    ['rounded', { value: 23.0217 }, share, '23.02%', '23.02%'],
    ['without a unit', { value: 104.4329 }, ratio, '104.43', '104.43'],
    ['as a rank', { value: 15 }, rank, '第15位', '15'],
    ['below nothing', { value: -38412 }, people, '−38,412人', '−38,412 people'],
    ['below nothing in per cent', { value: -8.5315 }, share, '−8.53%', '−8.53%'],
  ] as const)('%s', (_, change, unit, zh, en) => {
    expect(bothOf(change, unit)).toEqual([zh, en]);
  });

  test.each([
    [2_000_000, '200万元', '2 million yuan'],
    [10_000, '1万元', '10,000 yuan'],
    [1_000_000, '100万元', '1 million yuan'],
    [2_500_000, '250万元', '2,500,000 yuan'],
    [12_345_678, '12,345,678元', '12,345,678 yuan'],
    [-3_000_000, '−300万元', '−3 million yuan'],
    [1_234_000_000, '123,400万元', '1,234 million yuan'],
    [999, '999元', '999 yuan'],
    [0, '0元', '0 yuan'],
  ])('of %d yuan is told in large units where that loses no digit', (value, zh, en) => {
    expect(bothOf({ value }, money)).toEqual([zh, en]);
  });

  test('is nothing where it is not reported, in every style', () => {
    for (const style of ['full', 'number', 'magnitude'] as const) {
      expect(bothOf({ value: null }, people, style)).toEqual([null, null]);
    }
    expect(formatValue(aFigure({ value: null }), 'zh')).toBeNull();
  });
});

describe('a figure as a bare number', () => {
  test.each([
    [{ value: 56 }, {}, '56', '56'],
    [{ value: 1000, qualifier: 'at_least' }, people, '至少1,000', 'at least 1,000'],
    [{ value: 942, cumulative: true }, matters, '942', '942'],
    [{ value: 99.9 }, { ...share, decimals: 1 }, '99.9', '99.9'],
    [{ value: -38412 }, people, '−38,412', '−38,412'],
    [{ value: 2_000_000 }, money, '200万', '2 million'],
  ] as const)('%o keeps its size and its qualifier', (change, unit, zh, en) => {
    expect(bothOf(change, unit, 'number')).toEqual([zh, en]);
  });
});

describe('the size of a figure', () => {
  test.each([
    [{ value: -38412 }, people, '38,412人', '38,412 people'],
    [{ value: -8.5315 }, share, '8.53%', '8.53%'],
    [{ value: -1 }, matters, '1件', '1 matter'],
    [{ value: 56 }, {}, '56个', '56 homes'],
  ] as const)('%o is told without its sign', (change, unit, zh, en) => {
    expect(bothOf(change, unit, 'magnitude')).toEqual([zh, en]);
  });
});

describe('a number', () => {
  test('has a true minus sign and groups of three', () => {
    expect(formatNumber(-1234567.891, 2, 'zh')).toBe('\u22121,234,567.89');
    expect(formatNumber(1234567.891, 0, 'en')).toBe('1,234,568');
  });

  test('that rounds to nothing has no sign', () => {
    expect(formatNumber(-0.004, 2, 'zh')).toBe('0.00');
    expect(formatNumber(-0, 0, 'en')).toBe('0');
    expect(formatNumber(-0.006, 2, 'en')).toBe('\u22120.01');
  });

  test('in a cell is the number alone', () => {
    expect(formatValue(aFigure({ value: 23.0217, qualifier: 'at_least' }, share), 'zh')).toBe(
      '23.02',
    );
    expect(formatValue(aFigure({ value: 2_000_000 }, money), 'en')).toBe('2,000,000');
  });

  test('reads back as itself, to the decimals that are shown', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom('zh', 'en'),
        (whole, decimals, lang) => {
          const value = whole / 10 ** decimals;
          const text = formatNumber(value, decimals, lang);
          expect(text).toMatch(/^\u2212?\d{1,3}(,\d{3})*(\.\d+)?$/);
          expect(text.split('.')[1]?.length ?? 0).toBe(decimals);
          expect(Number(text.replaceAll(',', '').replace('\u2212', '-')) + 0).toBe(value + 0);
        },
      ),
    );
  });
});

describe('a date', () => {
  test.each([
    ['2011', '2011年', '2011'],
    ['2022-09', '2022年9月', 'September 2022'],
    ['2020-11-01', '2020年11月1日', '1 November 2020'],
    ['2014-05-20', '2014年5月20日', '20 May 2014'],
    ['2024-02-29', '2024年2月29日', '29 February 2024'],
  ])('%s is told as precisely as it is known', (iso, zh, en) => {
    expect([formatDate(iso, 'zh'), formatDate(iso, 'en')]).toEqual([zh, en]);
  });

  test('is the same day wherever the site is built', () => {
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    for (const zone of ['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Auckland']) {
      vi.stubEnv('TZ', zone);
      expect(formatDate('2023-01-01', 'en'), zone).toBe('1 January 2023');
      expect(formatDate('2023-01', 'en'), zone).toBe('January 2023');
    }
  });
});

describe('an age group', () => {
  test.each([
    ['0', '0岁', 'aged 0'],
    ['1-4', '1—4岁', 'aged 1–4'],
    ['60-64', '60—64岁', 'aged 60–64'],
    ['60+', '60岁及以上', 'aged 60+'],
  ])('%s reads %s and %s', (age, zh, en) => {
    expect([formatAge(age, 'zh'), formatAge(age, 'en')]).toEqual([zh, en]);
  });
});
