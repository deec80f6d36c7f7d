import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classOf } from '#map/classes.ts';
import { breaksFor, classRanges, isMeasure, tellingMeasures } from '#map/measures.ts';
import type { ClassRange, Measure } from '#map/measures.ts';

const ranges = (measure: Measure, values: readonly number[]): ClassRange[] =>
  classRanges(measure, breaksFor(measure, values), values);

describe('the classes in the legend', () => {
  test('set none listed apart from few', () => {
    expect(ranges('count', [0, 0, 0, 1, 1, 2, 3, 5, 9])).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 1 },
      { from: 2, to: 4 },
      { from: 5, to: null },
    ]);
  });

  test('are one where nothing is listed anywhere', () => {
    expect(ranges('count', [0, 0, 0])).toEqual([{ from: 0, to: 0 }]);
    expect(ranges('count', [])).toEqual([]);
  });

  test('of people begin below a bound, as nobody lives nowhere', () => {
    expect(ranges('people', [4000, 6000, 9000, 20_000])).toEqual([
      { from: null, to: 6000 },
      { from: 6000, to: 9000 },
      { from: 9000, to: 20_000 },
      { from: 20_000, to: null },
    ]);
  });

  test('of years hold whole years, which are not rounded', () => {
    expect(ranges('spoken', [2014])).toEqual([{ from: 2014, to: 2014 }]);
    expect(ranges('spoken', [2014, 2021, 2022, 2024])).toEqual([
      { from: null, to: 2021 },
      { from: 2021, to: 2021 },
      { from: 2022, to: 2023 },
      { from: 2024, to: null },
    ]);
  });

  test('hold each value once, the one that the map gives it', () => {
    const counts = fc.array(fc.nat(300), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(counts, (values) => {
        const breaks = breaksFor('count', values);
        const found = classRanges('count', breaks, values);
        for (const value of values) {
          const holding = found.filter(
            ({ from, to }) => value >= (from ?? 0) && value <= (to ?? Infinity),
          );
          const own = found[classOf(value, breaks) - 1];
          expect(holding).toContain(own);
          // The lowest class is written as below its bound.
          expect(holding.filter(({ from }) => from !== null || holding.length === 1)).toHaveLength(
            1,
          );
        }
      }),
    );
  });
});

test('a word from the address is a measure or not', () => {
  expect(['people', 'villages', 'count', 'spoken'].map(isMeasure)).toEqual(
    Array.from({ length: 4 }, () => true),
  );
  // What is named in public per resident says how much is published, not how much care there is.
  expect(['', 'People', 'toString', 'rate'].map(isMeasure)).toEqual([false, false, false, false]);
});

describe('a measure', () => {
  const known = { people: 10, villages: 3, count: 0, spoken: 2014 };
  const other = { people: 20, villages: 3, count: 1, spoken: null };

  test('is offered where townships differ by it', () => {
    expect(tellingMeasures([known, other])).toEqual(['people', 'count']);
    expect(tellingMeasures([known, { ...known, spoken: 2022 }])).toEqual(['spoken']);
  });

  test('of nothing, or of one township, is not', () => {
    expect(tellingMeasures([])).toEqual([]);
    expect(tellingMeasures([known])).toEqual([]);
  });
});
