import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FormulaError, formulaRefs, parseFigureRef, parseFormula } from '#tables/formula.ts';
import type { Condition, FigureRef, Formula } from '#tables/formula.ts';

const ref = (indicator: string): Formula => ({
  op: 'ref',
  ref: { indicator, age: null, sex: null, period: null, area: null },
});
const n = (value: number): Formula => ({ op: 'number', value });

describe('a reference', () => {
  test('names an indicator and may leave out the rest', () => {
    expect(parseFigureRef('{elder-places}')).toEqual({
      indicator: 'elder-places',
      age: null,
      sex: null,
      period: null,
      area: null,
    });
  });

  test('may give age, sex, period and area', () => {
    const whole = { indicator: 'a', age: '60+', sex: 'male', period: '2020-11-01', area: '130726' };
    expect(parseFigureRef('{a|60+|male@2020-11-01#130726}')).toEqual(whole);
    expect(parseFigureRef('{a|male|60+@2020-11-01#130726}')).toEqual(whole);
  });

  test.each([
    '{}',
    '{A}',
    '{a b}',
    '{a|}',
    '{a@20}',
    '{a@2020-1}',
    '{a#13}',
    '{a#130726@2020}',
    '{a|male|female}',
    '{a|60+|65+}',
    'a',
  ])('is refused as %j', (text) => {
    expect(() => parseFigureRef(text)).toThrow(new FormulaError(`“${text}” ?`));
  });
});

describe('a formula', () => {
  test('multiplies before it adds, and reads from the left', () => {
    expect(parseFormula('1 + 2 * 3')).toEqual({
      op: '+',
      left: n(1),
      right: { op: '*', left: n(2), right: n(3) },
    });
    expect(parseFormula('8 / 4 / 2')).toEqual({
      op: '/',
      left: { op: '/', left: n(8), right: n(4) },
      right: n(2),
    });
    expect(parseFormula('5 - 3 - 1')).toEqual({
      op: '-',
      left: { op: '-', left: n(5), right: n(3) },
      right: n(1),
    });
  });

  test('obeys brackets', () => {
    expect(parseFormula('(1 + 2) * 3')).toEqual({
      op: '*',
      left: { op: '+', left: n(1), right: n(2) },
      right: n(3),
    });
    expect(parseFormula('((7))')).toEqual(n(7));
  });

  test('may stand with or without spaces', () => {
    expect(parseFormula('{a}/{b}*100')).toEqual(parseFormula(' {a} / {b} * 100 '));
  });

  test('can round, add up parts and count rows', () => {
    expect(parseFormula('round({a})')).toEqual({ op: 'round', of: ref('a') });
    expect(parseFormula('sum_ages({a|male})')).toMatchObject({
      op: 'sum_ages',
      of: { indicator: 'a', sex: 'male' },
    });
    expect(parseFormula('count(villages)')).toEqual({ op: 'count', table: 'villages', where: [] });
    expect(parseFormula('count(facilities kind_id=special-school status=closed)')).toEqual({
      op: 'count',
      table: 'facilities',
      where: [
        { column: 'kind_id', value: 'special-school' },
        { column: 'status', value: 'closed' },
      ],
    });
  });

  test.each([
    ['', '“” ?'],
    ['  ', '“  ” ?'],
    ['{a} +', '“{a} +” ?'],
    ['{a} {b}', '“{b}” ?'],
    ['({a}', '“)” ?'],
    ['{a})', '“)” ?'],
    ['-{a}', '“-” ?'],
    ['{a} ^ 2', '“^ 2” ?'],
    ['{a} ÷ {b}', '“÷ {b}” ?'],
    ['1.', '“.” ?'],
    ['{a', '“{a” ?'],
    ['max({a})', '“max” ?'],
    ['sum_ages(1)', 'sum_ages({…})'],
    ['sum_ages({a} + {b})', 'sum_ages({…})'],
    ['count()', 'count(…)'],
    ['count(villages kind)', '“kind” ?'],
    ['count(villages kind=a=b)', '“kind=a=b” ?'],
  ])('%j is refused, quoting what could not be read', (text, message) => {
    expect(() => parseFormula(text)).toThrow(new FormulaError(message));
  });

  test('too long or too deep is refused like any other', () => {
    expect(() => parseFormula('('.repeat(100_000))).toThrow(FormulaError);
    expect(() => parseFormula('('.repeat(1000))).toThrow(FormulaError);
    expect(() => parseFormula(`1${' + 1'.repeat(400)}`)).toThrow(new FormulaError('1601 > 1000'));
  });

  test('lists its references in the order in which they stand', () => {
    const formula = parseFormula('round({a} / (2 * sum_sexes({b}))) - count(villages) + {a}');
    expect(formulaRefs(formula).map((found) => found.indicator)).toEqual(['a', 'b', 'a']);
  });
});

describe('for any formula', () => {
  const name = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4})?$/);
  const refs: fc.Arbitrary<FigureRef> = fc.record({
    indicator: name,
    age: fc.constantFrom(null, '0', '5-9', '60+'),
    sex: fc.constantFrom(null, 'male' as const, 'female' as const),
    period: fc.constantFrom(null, '2020', '2022-09', '2020-11-01'),
    area: fc.constantFrom(null, '130726', '130726100'),
  });
  const where: fc.Arbitrary<Condition[]> = fc.array(fc.record({ column: name, value: name }), {
    maxLength: 2,
  });
  const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.record({ op: fc.constant('number' as const), value: fc.nat(9999).map((x) => x / 8) }),
      fc.record({ op: fc.constant('ref' as const), ref: refs }),
      fc.record({ op: fc.constant('count' as const), table: name, where }),
      fc.record({
        op: fc.constantFrom('sum_townships' as const, 'sum_ages' as const, 'sum_sexes' as const),
        of: refs,
      }),
      fc.record({ op: fc.constant('round' as const), of: tie('formula') }),
      fc.record({
        op: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
        left: tie('formula'),
        right: tie('formula'),
      }),
    ),
  }));

  function printRef({ indicator, age, sex, period, area }: FigureRef): string {
    const bars = [age, sex].filter((part) => part !== null).map((part) => `|${part}`);
    const at = period === null ? '' : `@${period}`;
    return `{${indicator}${bars.join('')}${at}${area === null ? '' : `#${area}`}}`;
  }

  function print(tree: Formula): string {
    switch (tree.op) {
      case 'number':
        return String(tree.value);
      case 'ref':
        return printRef(tree.ref);
      case 'count':
        return `count(${[tree.table, ...tree.where.map((c) => `${c.column}=${c.value}`)].join(' ')})`;
      case 'round':
        return `round(${print(tree.of)})`;
      case '+':
      case '-':
      case '*':
      case '/':
        return `(${print(tree.left)} ${tree.op} ${print(tree.right)})`;
      default:
        return `${tree.op}(${printRef(tree.of)})`;
    }
  }

  test('what is printed is read back the same', () => {
    const short = formula.filter((tree) => print(tree).length <= 1000);
    fc.assert(
      fc.property(short, (tree) => {
        expect(parseFormula(print(tree))).toEqual(tree);
      }),
    );
  });

  test('a text is read, or refused with a FormulaError', () => {
    const pieces = fc.constantFrom(
      ...['{a}', '{a|male@2020}', '1.5', '+', '-', '*', '/', '(', ')', ' ', 'count(', 'round('],
      ...['sum_ages(', 'x', '=', '{', '}', '@', '#', '蔚'],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          try {
            parseFormula(text);
          } catch (error) {
            expect(error).toBeInstanceOf(FormulaError);
          }
        },
      ),
    );
  });
});
