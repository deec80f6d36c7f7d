import { describe, expect, test } from 'vitest';
import { evaluate } from '#domain/evaluate.ts';
import type { Scope } from '#domain/evaluate.ts';
import type { Figure } from '#domain/figure.ts';
import { parseFormula } from '#tables/formula.ts';

const figure = (value: number | null, age = ''): Figure => ({ value, age }) as Figure;
const values: Record<string, Figure> = {
  six: figure(6),
  two: figure(2),
  zero: figure(0),
  unknown: figure(null),
};
const scope: Scope = {
  figure: (ref) => values[ref.indicator],
  parts: (_, ref) =>
    ({
      both: [figure(3), figure(4)],
      half: [figure(3), figure(null)],
      ages: [figure(4, '0'), figure(2, '1-4'), figure(6, '5-9')],
      two: [figure(6), values['two'] ?? figure(2), figure(2), figure(1)],
      six: [figure(6), figure(null)],
    })[ref.indicator] ?? [],
  count: (table, where) => table.length + where.length,
};
const work = (formula: string): number | null =>
  evaluate(parseFormula(formula), scope)?.value ?? null;

describe('a formula', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['{six} - {two} - 1', 3],
    ['{six} / {two} / 3', 1],
    ['round({six} / 4)', 2],
    ['round(2.4)', 2],
    ['sum_ages({both}) * 2', 14],
    ['count(villages kind=x)', 9],
    ['median_age({ages})', 5],
    ['rank_counties({two})', 2],
    ['{zero} / {six}', 0],
  ])('%s makes %d', (formula, value) => {
    expect(work(formula)).toBe(value);
  });

  test.each([
    ['an input is missing', '{six} + {nothing}'],
    ['an input is not reported', '{six} + {unknown}'],
    ['a part is not reported', 'sum_ages({half})'],
    ['there are no parts', 'sum_ages({nothing})'],
    ['an age group is not reported', 'median_age({half})'],
    ['another area is not reported', 'rank_townships({six})'],
    ['the divisor is zero', '{six} / {zero}'],
    ['what it rounds cannot be computed', 'round({unknown})'],
  ])('has no value where %s', (_, formula) => {
    expect(work(formula)).toBeNull();
  });

  test('keeps the figures it was computed from', () => {
    const inputs = evaluate(parseFormula('round({six} / {two}) + sum_ages({both})'), scope)?.inputs;
    expect(inputs?.map((input) => input.value)).toEqual([6, 2, 3, 4]);
  });
});
