import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersIn, numberStandsIn, qualifierIn } from '#domain/phrase-numbers.ts';

describe('numbers in the words of a source', () => {
  test.each([
    ['1000余名群众', [1000]],
    ['1.3万余', [13000]],
    ['一点三万余人', [13000]],
    ['百分之九十九点九', [99.9]],
    ['办结率达99.9%', [99.9]],
    ['千分之8.5', [8.5]],
    ['八成五', [85]],
    ['3成', [30]],
    ['过半', [50]],
    ['三千五百五十九名', [3559]],
    ['3万5千', [35000]],
    ['2亿3000万', [230000000]],
    ['两所', [2]],
    ['累计办结…942件', [942]],
    ['县、乡、村三级', [3]],
    ['１，０００多人', [1000]],
    ['25 000多', [25000]],
    ['壹佰贰拾叁万元', [1230000]],
    ['兩萬餘人', [20000]],
    ['56个、57个', [56, 57]],
    ['万余人', [10000]],
    ['许多人', []],
  ])('%s says %j', (phrase, numbers) => {
    expect(numbersIn(phrase)).toEqual(numbers);
  });

  test('are found whatever stands around them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (value) => {
        const grouped = new Intl.NumberFormat('en').format(value);
        for (const written of [String(value), grouped]) {
          expect(numberStandsIn(value, `全县共有${written}名老人`, '名')).toBe(true);
          expect(numberStandsIn(value + 1, `全县共有${written}名老人`, '名')).toBe(false);
        }
      }),
    );
  });
});

describe('a value against the words', () => {
  test.each([
    [56, '56个村级互助幸福院', '个', true],
    [65, '56个村级互助幸福院', '个', false],
    [56, '五十六个村级互助幸福院', '个', true],
    [65, '五十六个村级互助幸福院', '个', false],
    [2_000_000, '注资200万元', '元', true],
    [200, '注资200万元', '万元', true],
    [200, '注资200万元', '元', false],
    [13_000, '1.3万余人', '人', true],
    [1.3, '1.3万余人', '人', false],
    [99.9, '百分之九十九点九', '%', true],
    [-8.53, '十年间下降8.53%', '%', true],
    [-8.53, '十年间增长8.53%', '%', false],
    [8, '养老机构', '家', false],
  ] as const)('%d in “%s” (%s): %s', (value, phrase, unit, stands) => {
    expect(numberStandsIn(value, phrase, unit)).toBe(stands);
  });

  test.each([
    ['1000余名', 1000, 'at_least'],
    ['25000多人次', 25000, 'at_least'],
    ['超过1000人', 1000, 'at_least'],
    ['1000人以上', 1000, 'at_least'],
    ['约1000人', 1000, 'approx'],
    ['近百名', 100, 'approx'],
    ['1000人左右', 1000, 'approx'],
    ['1000人', 1000, null],
    ['多年来帮助1000人', 1000, null],
    ['1000余名，其中57名', 57, null],
  ] as const)('in “%s” %d is %s', (phrase, value, said) => {
    expect(qualifierIn(phrase, value)).toBe(said);
  });
});
