import { describe, expect, it } from 'vitest';
import { budgetsOf } from '../../scripts/build-bench/budgets.ts';
import { readOptions } from '../../scripts/build-bench/options.ts';
import { buildTable, median } from '../../scripts/build-bench/table.ts';
import type { Result } from '../../scripts/build-bench/table.ts';

const result = (
  facilities: number,
  articles: number,
  seconds: number,
  { pages = facilities, gigabytes = 1, eleventy = 0 } = {},
): Result => {
  const taking = (seconds: number) => ({
    wallMs: seconds * 1000,
    cpuMs: seconds * 1500,
    peak: gigabytes * 1e9,
    phases: [['pages', seconds * 500]] as const,
  });
  return {
    size: { facilities, articles },
    weight: { pages, bytes: new Map() },
    builds: [taking(seconds)],
    warm: [taking(seconds / 2)],
    beside: eleventy === 0 ? [] : [{ wallMs: eleventy * 1000, cpuMs: eleventy * 1000, peak: 0 }],
  };
};

describe('the options of the benchmark', () => {
  it('are four sizes, three runs and no peer by default', () => {
    const { sizes, runs, eleventy, check } = readOptions([]);
    expect(sizes.map((size) => [size.facilities, size.articles])).toEqual([
      [100, 50],
      [1000, 500],
      [10000, 2000],
      [40000, 0],
    ]);
    expect({ runs, eleventy, check }).toEqual({ runs: 3, eleventy: false, check: false });
  });

  it.each([
    ['--sizes', '100'],
    ['--sizes', '0+1'],
    ['--runs', '0'],
    ['--against', 'hugo'],
  ])('are refused where they mean nothing: %s %s', (...args) => {
    expect(() => readOptions(args)).toThrow(`${args[0]}:`);
  });
});

describe('the budgets of the build', () => {
  it('are kept or missed by what was measured', () => {
    const said = budgetsOf([
      result(100, 50, 8, { eleventy: 2 }),
      result(1000, 500, 10, { pages: 1000, eleventy: 4 }),
      result(10000, 2000, 60, { pages: 11000, gigabytes: 1.6, eleventy: 40 }),
      result(40000, 0, 100, { gigabytes: 1.4 }),
    ]);
    expect(said).toEqual([
      { said: '100+50 beside Eleventy: 4.00, at most 5', kept: true },
      { said: '100+50 again, beside Eleventy: 2.00, at most 2', kept: true },
      { said: '1000+500 beside Eleventy: 2.50, at most 2', kept: false },
      { said: '10000+2000 processor time beside Eleventy: 2.25, at most 1', kept: false },
      { said: '10000+2000 memory in GB: 1.60, at most 1', kept: false },
      { said: '10000+2000 as times 1000+500: 6.00, at most 5', kept: false },
      { said: '10000+2000 ms to make a page more: 2.50, at most 0.8', kept: false },
      { said: '40000+0 memory in GB: 1.40, at most 1.5', kept: true },
    ]);
  });

  it('are not spoken of where the sizes cannot tell', () => {
    expect(budgetsOf([result(100, 50, 5), result(1000, 500, 9)])).toEqual([]);
  });
});

describe('the table of the benchmark', () => {
  it('tells what a page more costs from one size to the next', () => {
    const rows = buildTable([result(100, 50, 5), result(1100, 50, 6)]).split('\n');
    expect(rows.at(-1)).toBe('| 1100+50 | 1100 | 6.0 | 3.0 | 9.0 | 1000 | 183 | 1.00 |');
  });

  it('takes the middle of the runs', () => {
    expect([median([3, 1, 2]), median([4, 1]), median([])]).toEqual([2, 2.5, 0]);
  });
});
