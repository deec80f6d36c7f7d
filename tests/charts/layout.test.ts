import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartHeight, widthEms, wrapLabel, yearOf } from '#charts/layout.ts';
import { aChart, aRow } from '../support/make-chart.ts';

describe('a label', () => {
  test('breaks between words and between Chinese characters', () => {
    expect(wrapLabel('Zhangjiakou Economic Zone', 12)).toEqual(['Zhangjiakou Economic', 'Zone']);
    expect(wrapLabel('18  张家口市察北管理区', 7)).toEqual(['18  张家口市', '察北管理区']);
  });

  test('stays whole where it fits', () => {
    expect(wrapLabel('蔚县', 6)).toEqual(['蔚县']);
  });

  test('goes on beyond three lines with an ellipsis', () => {
    expect(wrapLabel('one two three four', 2)).toEqual(['one', 'two', 'three…']);
  });

  test('keeps its letters in order, and its lines within the room or to a word each', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('蔚', '县', 'Yu ', 'County ')), (pieces) => {
        const label = pieces.join('').trim();
        const lines = wrapLabel(label, 5);
        expect(lines.length).toBeLessThanOrEqual(3);
        const joined = lines.join('').replace('…', '').replaceAll(' ', '');
        expect(label.replaceAll(' ', '').startsWith(joined)).toBe(true);
        for (const line of lines) {
          const rest = line.replace('…', '');
          expect(widthEms(rest) <= 5 || !rest.includes(' ')).toBe(true);
        }
      }),
    );
  });
});

describe('the height of a chart', () => {
  const chart = aChart();

  test('grows with its rows and columns', () => {
    const longer = { ...chart, rows: [...chart.rows, aRow('宣化区', [1])] };
    const wider = { ...chart, columns: ['2010年', '2020年'] };
    expect(chartHeight(longer, 15, 600)).toBeGreaterThan(chartHeight(chart, 15, 600));
    expect(chartHeight(wider, 15, 600)).toBeGreaterThan(chartHeight(chart, 15, 600));
  });

  test('grows with the size of type, and where labels need several lines', () => {
    expect(chartHeight(chart, 22, 600)).toBeGreaterThan(chartHeight(chart, 15, 600));
    const long = { ...chart, rows: [aRow('Zhangjiakou Economic Development Zone', [1])] };
    expect(chartHeight(long, 15, 300)).toBeGreaterThan(chartHeight(long, 15, 1200));
  });
});

test.each([
  ['2020', 2020],
  ['2022-07', 2022.5],
  ['2020-01-01', 2020],
])('%s stands at %d in time', (period, year) => {
  expect(yearOf(period)).toBe(year);
});
