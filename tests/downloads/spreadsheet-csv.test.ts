import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { guardCell, spreadsheetCsv } from '#downloads/spreadsheet-csv.ts';

test('lines for spreadsheets come back as they were, but for what a spreadsheet would run', () => {
  const cells = fc.array(fc.string(), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (lines) => {
      const text = spreadsheetCsv(lines);
      expect(text.startsWith('\ufeff')).toBe(true);
      expect(text.endsWith('\r\n')).toBe(true);
      const { data } = Papa.parse<string[]>(text.slice(1, -2), { newline: '\r\n', delimiter: ',' });
      expect(data).toEqual(lines.map((line) => line.map(guardCell)));
    }),
  );
});
