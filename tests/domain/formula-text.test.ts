import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '#domain/evaluate.ts';
import type { Scope } from '#domain/evaluate.ts';
import { formulaNames, formulaText } from '#domain/formula-text.ts';
import type { Lang } from '#tables/finding.ts';
import { parseFormula } from '#tables/formula.ts';
import { realDataset } from '../support/dataset.ts';

const dataset = realDataset();
const say = (formula: string, lang: Lang): string =>
  formulaText(formula, formulaNames(dataset, lang), lang);

describe('a formula in words', () => {
  test.each([
    [
      '{elder-village-homes} + {elder-professional}',
      '村级互助幸福院 + 专业养老机构',
      'Village mutual-aid homes + Professional eldercare institutions',
    ],
    [
      '{population-change@2020-11-01} / {resident-population@2010} * 100',
      '常住人口十年增减（2020年11月1日） ÷ 常住人口（2010年） × 100',
      'Change in resident population over ten years (1 November 2020) ÷ Resident population (2010) × 100',
    ],
    ['{urban-population} - 1', '城镇人口 − 1', 'Urban population − 1'],
    ['{resident-population|male}', '常住人口（男）', 'Resident population (male)'],
    [
      'sum_townships({village-committees})',
      '各乡镇之和(村民委员会)',
      'sum of townships(Village committees)',
    ],
    ['sum_sexes({households})', '男女之和(家庭户数)', 'men and women(Family households)'],
    ['sum_ages({households})', '各年龄组之和(家庭户数)', 'sum of age groups(Family households)'],
    ['round({households} / 2.5)', '四舍五入(家庭户数 ÷ 2.5)', 'rounded(Family households ÷ 2.5)'],
    ['count(villages)', '村和社区表里的条数', 'entries in the table Villages and neighbourhoods'],
  ])('%s reads %s', (formula, zh, en) => {
    expect(say(formula, 'zh')).toBe(zh);
    expect(say(formula, 'en')).toBe(en);
  });

  test('names sex, age, period and area of a figure, in this order', () => {
    const formula = '{resident-population|female|60+@2020-11-01#130726101}';
    expect(say(formula, 'zh')).toBe('常住人口（代王城镇，女，60岁及以上，2020年11月1日）');
    expect(say(formula, 'en')).toMatch(
      /^Resident population \(Daiwangcheng Town, female, .*60\+, 1 November 2020\)$/,
    );
  });

  test('says of which area a figure is, so that a share is not of itself', () => {
    const formula = '{resident-population} / {resident-population#130726} * 100';
    expect(say(formula, 'zh')).toBe('常住人口 ÷ 常住人口（蔚县） × 100');
    expect(say(formula, 'en')).toBe('Resident population ÷ Resident population (Yu County) × 100');
  });

  test('names what a count counts', () => {
    const formula = 'count(facilities kind_id=elder-village-home status=operating)';
    expect(say(formula, 'zh')).toBe('机构表里的条数（村级互助幸福院，运营中）');
    expect(say(formula, 'en')).toBe(
      'entries in the table Facilities (Village mutual-aid home, operating)',
    );
  });

  test('keeps what has no name as it is written', () => {
    expect(say('{no-such} + {households#130799}', 'zh')).toBe('no-such + 家庭户数（130799）');
    expect(say('count(nothing)', 'en')).toBe('entries in the table nothing');
    expect(say('count(facilities village=x)', 'en')).toBe('entries in the table Facilities (x)');
  });

  test.each([
    ['(1 + 2) * 3', '(1 + 2) × 3'],
    ['1 + 2 * 3', '1 + 2 × 3'],
    ['9 - (4 - 2)', '9 − (4 − 2)'],
    ['9 - 4 - 2', '9 − 4 − 2'],
    ['8 / (4 * 2)', '8 ÷ (4 × 2)'],
    ['8 / 4 / 2', '8 ÷ 4 ÷ 2'],
    ['((1)) * ((2 * 3) + 4)', '1 × (2 × 3 + 4)'],
    ['round((1 + 2)) * 3', 'rounded(1 + 2) × 3'],
  ])('%s keeps the brackets that it needs: %s', (formula, text) => {
    expect(say(formula, 'en')).toBe(text);
  });
});

const nothing: Scope = { figure: () => undefined, parts: () => [], count: () => 0 };
const valueOf = (formula: string): number | null =>
  evaluate(parseFormula(formula), nothing)?.value ?? null;

const { formula: formulas } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.integer({ min: 0, max: 12 }).map(String),
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/'), tie('formula'))
      .map(([left, sign, right]) => `(${left}) ${sign} (${right})`),
    tie('formula').map((inner) => `round(${inner})`),
  ),
}));

test('a formula of numbers, read as it is shown, gives the same value', () => {
  fc.assert(
    fc.property(
      formulas.filter((text) => text.length < 900),
      (formula) => {
        const shown = { zh: say(formula, 'zh'), en: say(formula, 'en') };
        const read = (text: string): string =>
          text
            .replaceAll(/四舍五入|rounded/g, 'round')
            .replaceAll('×', '*')
            .replaceAll('÷', '/')
            .replaceAll('\u2212', '-');
        expect(valueOf(read(shown.zh))).toBe(valueOf(formula));
        expect(valueOf(read(shown.en))).toBe(valueOf(formula));
      },
    ),
    { numRuns: 500 },
  );
});

test('every formula of the data is in words, without an id or a code', () => {
  const formulasOfData = [
    ...dataset.indicators.map(({ value }) => value.formula),
    ...dataset.checks.flatMap(({ value }) => [value.left, value.right]),
  ].filter((formula) => formula !== null);
  expect(formulasOfData.length).toBeGreaterThan(60);
  for (const formula of formulasOfData) {
    for (const lang of ['zh', 'en'] as const) {
      expect(say(formula, lang), formula).not.toMatch(/[{}|@#*_]|\d{6}/);
    }
  }
});
