import { describe, expect, test } from 'vitest';
import { checkCorrections } from '#domain/check-corrections.ts';
import { tellCorrection } from '#domain/correction-text.ts';
import type { Correction } from '#tables/corrections.ts';
import { formatFinding } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import { realDataset } from '../support/dataset.ts';

const dataset = realDataset();
const paths = ['/about/', '/news/counting-eldercare/'];

const correct: Correction = {
  correction_id: 'homes',
  date: '2026-12-01',
  table: 'observations',
  row_key: 'elder-village-homes|130726||2022-09||',
  column: 'value',
  before: '65',
  after: '56',
  reason_zh: '抄错了。',
  reason_en: 'Copied wrong.',
};

function said(changes: readonly Partial<Correction>[], lang: Lang = 'zh'): string[] {
  const rows = changes.map((change, index) => ({
    file: 'corrections.csv',
    line: index + 2,
    value: { ...correct, ...change },
  }));
  const changed = { ...dataset, corrections: rows };
  return checkCorrections(changed, { today: '2026-12-01', paths }).map((found) =>
    formatFinding(found, lang),
  );
}

test('a correction that names a cell as it stands passes', () => {
  expect(said([{}])).toEqual([]);
});

describe('a correction is refused', () => {
  test.each<[string, Partial<Correction>, string, string]>([
    [
      'that is dated after the day of the check',
      { date: '2026-12-02' },
      'corrections.csv:2 date “2026-12-02”: 更正的日期在今天（2026-12-01）之后。请改正日期。',
      'corrections.csv:2 date “2026-12-02”: the correction is dated after today (2026-12-01). Correct the date.',
    ],
    [
      'of a table that there is not',
      { table: 'observation' },
      'corrections.csv:2 table “observation”: 没有这张表。→ observations 请填表的名称；文章填 news，项目填 programmes，说明填 pages。',
      'corrections.csv:2 table “observation”: there is no such table. → observations Give the name of a table; news for an article, programmes, or pages.',
    ],
    [
      'of a row that there is not',
      { row_key: 'elder-village-homes|130726||2022-08||' },
      'corrections.csv:2 row_key “elder-village-homes|130726||2022-08||”: observations 里没有这一行。→ elder-village-homes|130726||2022-09|| 请照那一行的编号填；由几列合成的，用 | 隔开，空的也要隔。',
      'corrections.csv:2 row_key “elder-village-homes|130726||2022-08||”: observations has no such row. → elder-village-homes|130726||2022-09|| Give the key of the row; where it is made of several columns, part them by |, empty ones too.',
    ],
    [
      'of an article that there is not',
      { table: 'news', row_key: 'counting-elder-care', column: 'title' },
      'corrections.csv:2 row_key “counting-elder-care”: news 里没有这一行。→ counting-eldercare 请照那一行的编号填；由几列合成的，用 | 隔开，空的也要隔。',
      'corrections.csv:2 row_key “counting-elder-care”: news has no such row. → counting-eldercare Give the key of the row; where it is made of several columns, part them by |, empty ones too.',
    ],
    [
      'of a column that there is not',
      { column: 'values' },
      'corrections.csv:2 column “values”: observations 没有这一列。→ value 请填列名；更正整行的留空。',
      'corrections.csv:2 column “values”: observations has no such column. → value Give the name of a column; leave it empty for a whole row.',
    ],
    [
      'that says otherwise than the cell',
      { after: '57' },
      'corrections.csv:2 after “57”: 更正后的内容和表里的不一样，表里现在是“56”。请把两处改成一样。',
      'corrections.csv:2 after “57”: it differs from the table, which has “56” now. Make the two the same.',
    ],
  ])('%s', (_, change, zh, en) => {
    expect(said([change])).toEqual([zh]);
    expect(said([change], 'en')).toEqual([en]);
  });

  test('for each thing that is wrong, all at once', () => {
    expect(said([{ date: '2027-01-01', after: '57' }, { table: 'x' }])).toHaveLength(3);
  });
});

test('of several corrections of a cell only the newest says what stands', () => {
  const chain = [
    { after: '57', date: '2026-11-01' },
    { correction_id: 'again', before: '57' },
  ];
  expect(said(chain)).toEqual([]);
  expect(said(chain.toReversed())).toEqual([]);
});

test('a row that was taken out is none, as its correction says', () => {
  expect(said([{ row_key: 'gone|130726||2022-09||', column: null, after: null }])).toEqual([]);
});

describe('a correction is told in words', () => {
  const told = (change: Partial<Correction>, lang: Lang) =>
    tellCorrection({ ...correct, ...change }, dataset, {
      zh: new Map([['news/counting-eldercare', '养老服务设施怎么数']]),
      en: new Map([['news/counting-eldercare', 'Counting eldercare']]),
    }).words[lang];

  test('of a value with its unit, place and time', () => {
    expect(told({}, 'zh')).toEqual({
      what: '村级互助幸福院，蔚县，2022年9月',
      path: '/statistics/elder-village-homes/',
      column: '数值',
      before: '65个',
      after: '56个',
    });
    expect(told({}, 'en')).toMatchObject({
      what: 'Village mutual-aid homes, Yu County, September 2022',
      column: 'Value',
      before: '65 homes',
    });
  });

  test.each<[string, Partial<Correction>, string, string, string]>([
    ['a yes or no', { column: 'cumulative', before: 'yes', after: 'no' }, '累计', '是', '否'],
    [
      'a choice',
      { column: 'qualifier', before: 'at_least', after: 'exact' },
      '限定',
      '至少',
      '照原文',
    ],
    [
      'a date',
      { column: 'period', before: '2022', after: '2022-09' },
      '时间',
      '2022年',
      '2022年9月',
    ],
    [
      'a township',
      {
        table: 'facilities',
        row_key: 'beimenzi-mutual-aid-home',
        column: 'township_code',
        before: '130726100',
        after: '130726101',
      },
      '乡镇',
      '蔚州镇',
      '代王城镇',
    ],
  ])('of %s', (_, change, column, before, after) => {
    expect(told(change, 'zh')).toMatchObject({ column, before, after });
  });

  test('of an article by its title and part', () => {
    const change = { table: 'news', row_key: 'counting-eldercare', column: 'title' };
    expect(told(change, 'zh')).toMatchObject({ what: '文章：养老服务设施怎么数', column: '标题' });
    expect(told(change, 'en')).toMatchObject({
      path: '/news/counting-eldercare/',
      column: 'title',
    });
  });

  test('of every correction that is published, without a key in it', () => {
    for (const { value } of dataset.corrections) {
      const { words } = tellCorrection(value, dataset, { zh: new Map(), en: new Map() });
      if (value.table in { observations: 1, indicators: 1 }) {
        expect(words.zh.what).not.toMatch(/[a-z]+-[a-z]+|\|/);
        expect(words.zh.column).not.toMatch(/_/);
      }
    }
  });
});
