import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areasIn, compareCsv, withAreas } from '#components/compare/compare-state.ts';

describe('the areas in an address', () => {
  test('are read without repeats, anything else passed over', () => {
    expect(areasIn('?areas=130726100,130726100,x,12,130726')).toEqual(['130726100', '130726']);
    expect(areasIn('')).toEqual([]);
    expect(areasIn('?view=table')).toEqual([]);
  });

  test('come back as they were put in', () => {
    const code = fc.integer({ min: 100_000, max: 999_999 }).map(String);
    fc.assert(
      fc.property(fc.uniqueArray(code), (codes) => {
        const address = withAreas('/compare/?areas=1', codes);
        expect(areasIn(address.slice(address.indexOf('?')))).toEqual(codes);
      }),
    );
  });

  test('leave no trace where there are none', () => {
    expect(withAreas('/a/?areas=130726', [])).toBe('/a/');
  });
});

test('a comparison is a CSV that spreadsheets read and do not run', () => {
  const rows = [{ code: '130726', label: '=1+1', rank: '2', value: '-5' }];
  expect(compareCsv(['名次', '代码', '地区', '人, 口'], rows)).toBe(
    '\ufeff名次,代码,地区,"人, 口"\r\n2,130726,\'=1+1,-5\r\n',
  );
});
