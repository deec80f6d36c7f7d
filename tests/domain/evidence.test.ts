import { describe, expect, test } from 'vitest';
import { evidenceRows, statusText } from '#domain/evidence.ts';
import { rowAnchor } from '#domain/figure.ts';
import type { EvidenceRow } from '#domain/evidence.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { evidenceKey } from '#domain/usage.ts';
import type { Lang } from '#tables/finding.ts';
import { realDataset, withChanged } from '../support/dataset.ts';
import { beimenzi } from '../support/integrity.ts';
import { aFigure } from '../support/make-rows.ts';

const dataset = realDataset();
const book = buildFigureBook(dataset, '130726');
const rowsOf = (id: string, lang: Lang = 'zh'): EvidenceRow[] =>
  evidenceRows(book.of(id), dataset, lang);
const inputsOf = (id: string, lang: Lang): string[] =>
  rowsOf(id, lang).flatMap(({ inputs }) => inputs.map(({ name, value }) => `${name} ${value}`));

describe('the evidence of a figure', () => {
  test('is its value, what it is about, its source, the place and the words', () => {
    expect(rowsOf('mediation-consultations')).toEqual([
      {
        anchor: 'f-2022-09',
        key: 'mediation-consultations#f-2022-09',
        about: '蔚县',
        row: 'r-2022-09.130726',
        count: 1,
        period: '2022年9月',
        value: '累计至少25,000人次',
        number: 25000,
        sources: ['zjknews-2022'],
        locator: '第2段',
        phrase: '25000多人次',
        note: null,
        inputs: [],
        further: [],
        lines: [],
      },
    ]);
  });

  test('is in English on the English page, the words of the source apart', () => {
    expect(rowsOf('mediation-consultations', 'en')[0]).toMatchObject({
      about: 'Yu County',
      period: 'September 2022',
      value: 'a running total of at least 25,000 person-visits',
      locator: 'paragraph 2',
      phrase: '25000多人次',
    });
    expect(rowsOf('furniture-jobs', 'en')[0]?.note).toBe(
      'People of the surrounding area; the firm’s own statement, inside a quotation.',
    );
  });

  test('names the facility that it is about', () => {
    expect(rowsOf('facility-first-residents').map((row) => row.about)).toEqual([
      '北门子互助型养老幸福院',
      '蔚县益海儿童关爱中心',
    ]);
  });

  test('names sex and age group, in the language', () => {
    const part = aFigure({ sex: 'female', age: '60-64' });
    expect(evidenceRows([part], dataset, 'zh')[0]?.about).toBe('蔚县，女，60—64岁');
    expect(evidenceRows([part], dataset, 'en')[0]?.about).toMatch(/^Yu County, female, .*60–64$/);
  });

  test('gives the code of an area that has no name', () => {
    expect(evidenceRows([aFigure({ area: '130799' })], dataset, 'zh')[0]?.about).toBe('130799');
  });

  test.each([
    ['not_reported', '未报告', 'not reported'],
    ['suppressed', '不公开', 'suppressed'],
  ] as const)('says why it has no value where it is %s', (status, zh, en) => {
    const none = aFigure({ value: null, status });
    expect(evidenceRows([none], dataset, 'zh')[0]).toMatchObject({
      value: zh,
      number: null,
      count: 1,
      about: '蔚县',
    });
    expect(evidenceRows([none], dataset, 'en')[0]?.value).toBe(en);
  });
});

describe('figures that share their evidence', () => {
  test('are told once, without one value standing for all', () => {
    const rows = rowsOf('village-committees');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ count: 22, value: null, number: null, about: '', inputs: [] });
    expect(rows[0]?.sources).toEqual(['nbs-2023']);
    expect(rows[0]?.lines).toHaveLength(22);
    expect(rows[0]?.lines[1]).toEqual({
      anchor: 'f-2023-06-30.130726101',
      row: 'r-2023-06-30.130726101',
      about: '代王城镇',
      value: '30个',
      number: 30,
      locator: 'dist/villages.csv，streetCode为130726101的各行，按名称末尾分村委会、居委会计数',
    });
  });

  test('are told apart by period and by source', () => {
    const rows = rowsOf('resident-population');
    // A figure that further sources state has an entry of its own.
    const shared = rows.filter(({ further }) => further.length === 0);
    expect(rows).toHaveLength(shared.length + 4);
    expect(shared.map((row) => `${row.period} ${row.sources.join()}`)).toEqual([
      '2010年11月1日 census-2010',
      '2020年11月1日 census-2020',
      '2020年11月1日 census-2020-yuxian',
    ]);
    expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(
      book.of('resident-population').length,
    );
  });

  test('are all told, and each row is found by the key of its figures', () => {
    for (const { indicator_id: id } of book.indicators) {
      const figures = book.of(id);
      const keys = rowsOf(id).map((row) => row.key);
      expect(new Set(keys).size, id).toBe(keys.length);
      expect(new Set(figures.map(evidenceKey)), id).toEqual(new Set(keys));
    }
  });
});

describe('the inputs of a computed figure', () => {
  test('are named, with value, number and period', () => {
    expect(rowsOf('elder-places')[0]?.inputs[0]).toEqual({
      id: 'elder-village-homes',
      name: '村级互助幸福院',
      number: 56,
      value: '56个',
      period: '2022年9月',
    });
    expect(inputsOf('elder-places', 'en')).toEqual([
      'Village mutual-aid homes 56 homes',
      'Community day-care rooms 15 rooms',
      'Professional eldercare institutions 8 institutions',
      'County homes for the aged 2 homes',
    ]);
  });

  test('are told apart by sex and by age', () => {
    expect(inputsOf('sex-ratio', 'zh').slice(2)).toEqual([
      '常住人口（男） 210,377人',
      '常住人口（女） 201,447人',
    ]);
    expect(inputsOf('elder-dependency-ratio', 'zh').slice(2)).toEqual([
      '常住人口（60岁及以上） 94,809人',
      '常住人口（15—59岁） 234,877人',
    ]);
    expect(inputsOf('sex-ratio', 'en')[3]).toBe('Resident population (female) 201,447 people');
  });

  test('are told apart by area where they are of another area than the figure', () => {
    expect(inputsOf('village-committees-total', 'zh').slice(0, 2)).toEqual([
      '村民委员会（蔚州镇） 14个',
      '村民委员会（代王城镇） 30个',
    ]);
    expect(inputsOf('village-committees-total', 'en')[0]).toBe(
      'Village committees (Yuzhou Town) 14 committees',
    );
  });

  test('are never two of the same name and period', () => {
    for (const lang of ['zh', 'en'] as const) {
      for (const { indicator_id: id } of book.indicators) {
        for (const { inputs } of rowsOf(id, lang)) {
          const said = inputs.map(({ name, period }) => `${name} ${period}`);
          expect(new Set(said).size, id).toBe(said.length);
        }
      }
    }
  });

  test('are all listed, however many', () => {
    expect(book.of('village-committees-total')[0]?.inputs).toHaveLength(22);
    expect(rowsOf('village-committees-total')[0]?.inputs).toHaveLength(22);
  });

  test('that are not reported are left out', () => {
    const figure = aFigure({ inputs: [aFigure({ value: null }), aFigure({ value: 8 })] });
    const [row] = evidenceRows([figure], dataset, 'zh');
    expect(row?.inputs.map((input) => input.number)).toEqual([8]);
  });
});

test('evidence follows the name of what it is about', () => {
  const renamed = withChanged(dataset, 'facilities', beimenzi, { name_zh: '北门子幸福院' });
  const [row] = evidenceRows(book.of('facility-first-residents'), renamed, 'zh');
  expect(row?.about).toBe('北门子幸福院');
});

test('how far a value is settled', () => {
  const sources = new Map(dataset.sources.map(({ value }) => [value.source_id, value] as const));
  const said = (id: string, lang: 'zh' | 'en') => [
    ...new Set(book.of(id).map((figure) => statusText(figure, sources, lang))),
  ];
  expect(said('elder-village-homes', 'zh')).toEqual(['报道数，未核实']);
  expect(said('elder-village-homes', 'en')).toEqual(['reported, not verified']);
  expect(said('elder-places', 'zh')).toEqual(['由未核实的报道数算出']);
  expect(said('households', 'en')).toEqual(['as the source gives it']);
  expect(said('registered-population', 'zh')).toEqual(['照来源', '未报告']);
});

test('every figure has an address of its own on the page of its indicator', () => {
  for (const { indicator_id: id } of book.indicators) {
    const rows = rowsOf(id).flatMap(({ row, lines }) => [row, ...lines.map((line) => line.row)]);
    const own = rows.filter((row) => row !== null);
    expect(own, id).toHaveLength(book.of(id).length);
    expect(new Set(own).size, id).toBe(own.length);
    // Whatever it is told together with.
    expect(book.of(id).map(rowAnchor).toSorted()).toEqual(own.toSorted());
  }
});
