import { describe, expect, test } from 'vitest';
import { labelsOf } from '#downloads/labels.ts';
import { previewOf } from '#downloads/preview.ts';
import type { Preview } from '#downloads/preview.ts';
import { rowsOf } from '#downloads/rows.ts';
import type { Lang } from '#tables/finding.ts';
import type { TableName } from '#tables/index.ts';
import { realDataset, withAdded } from '../support/dataset.ts';

const dataset = realDataset();
const programmes = new Map([['jijiazhuang-furniture', { zh: '家具回乡', en: 'Furniture' }]]);

function preview(name: TableName, lang: Lang, count = 20, from = dataset): Preview {
  return previewOf(rowsOf(from, name), labelsOf(from, programmes), lang, count);
}

function cell(shown: Preview, column: string, row = 0) {
  const at = shown.columns.findIndex(({ name }) => name === column);
  return shown.rows[row]?.cells[at];
}

describe('the first rows of a table', () => {
  test('show references by name and link to their pages', () => {
    const facilities = preview('facilities', 'zh');
    expect(cell(facilities, 'facility_id')).toEqual({
      text: 'beimenzi-mutual-aid-home',
      path: '/facilities/beimenzi-mutual-aid-home/',
    });
    expect(cell(facilities, 'kind_id')).toEqual({ text: '村级互助幸福院', path: null });
    expect(cell(facilities, 'township_code')).toEqual({
      text: '代王城镇',
      path: '/townships/130726101/',
    });
    expect(cell(facilities, 'source_id')).toEqual({
      text: 'sina-2014',
      path: '/sources/sina-2014/',
    });
    const furniture = dataset.organisations.findIndex(({ value }) => value.programme_id !== null);
    expect(cell(preview('organisations', 'en'), 'programme_id', furniture)).toEqual({
      text: 'Furniture',
      path: '/programmes/jijiazhuang-furniture/',
    });
  });

  test('show areas, choices and yes or no in words', () => {
    const observations = preview('observations', 'zh');
    expect(cell(observations, 'area_code')).toEqual({ text: '蔚县', path: null });
    expect(cell(observations, 'qualifier')?.text).toBe('照原文');
    expect(cell(observations, 'cumulative')?.text).toBe('否');
    expect(cell(preview('observations', 'en'), 'area_code')?.text).toBe('Yu County');
    const shares = dataset.indicators.findIndex(({ value }) => value.coverage.length === 2);
    const { coverage } = dataset.indicators[shares]?.value ?? { coverage: [] };
    expect(
      cell(preview('indicators', 'en', 99), 'coverage', shares)?.text?.split(', '),
    ).toHaveLength(coverage.length);
  });

  test('leave out the other language and what is empty in all of them', () => {
    const shown = preview('facilities', 'en');
    const names = shown.columns.map(({ name }) => name);
    expect(names).toContain('name_en');
    expect(names).not.toContain('name_zh');
    expect(names).not.toContain('beds');
    expect(shown.empty).toContain('Beds');
    expect(shown.halved).toBe(true);
    const indicators = preview('indicators', 'zh', 99).columns.map(({ name }) => name);
    expect(indicators.filter((name) => name.includes('_en'))).toEqual([]);
  });

  test('keep a Chinese column that has no English twin', () => {
    const villages = preview('villages', 'en');
    expect(villages.columns.map(({ name }) => name)).toContain('name_zh');
    expect(villages.halved).toBe(false);
  });

  test('cut long texts, a Chinese character counting as two', () => {
    const checks = preview('checks', 'zh');
    const shown = cell(checks, 'right')?.text;
    expect(shown).toBe('sum_sexes({resident-population@2010-11-01})');
    const long = preview(
      'organisations',
      'zh',
      99,
      withAdded(dataset, 'organisations', { role_zh: '一'.repeat(30) }),
    );
    expect(cell(long, 'role_zh', long.rows.length - 1)?.text).toBe(`${'一'.repeat(22)}…`);
  });

  test('put example rows last and mark them', () => {
    const more = withAdded(dataset, 'facilities', {
      facility_id: 'demo-home',
      record_status: 'illustrative',
    });
    const shown = preview('facilities', 'zh', 20, more);
    expect(shown.rows.map(({ illustrative }) => illustrative)).toEqual([
      ...dataset.facilities.map(() => false),
      true,
    ]);
  });

  test('are as many as asked for, and none keeps its columns', () => {
    expect(preview('villages', 'zh', 20).rows).toHaveLength(20);
    const none = preview('tombstones', 'zh');
    expect(none.rows).toEqual([]);
    expect(none.columns.length).toBeGreaterThan(0);
    expect(none.empty).toEqual([]);
  });
});
