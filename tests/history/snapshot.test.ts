import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readSnapshot } from '#history/snapshot.ts';

describe('an old version is read as it stands', () => {
  test.each([
    ['nothing', '', { columns: [], rows: [] }],
    ['a header alone', 'a,b\n', { columns: ['a', 'b'], rows: [] }],
    ['a byte-order mark and Windows line ends', '\ufeffa,b\r\n1,2\r\n', one('a', 'b', '1', '2')],
    ['a quoted comma and line break', 'a,b\n"1,\n2",3\n', one('a', 'b', '1,\n2', '3')],
    ['a row too short', 'a,b\n1\n', one('a', 'b', '1', '')],
    ['a row too long', 'a\n1,2\n', one('a', '#2', '1', '2')],
    ['two columns of one name', 'a,a\n1,2\n', one('a', 'a#2', '1', '2')],
    ['a column without a name', 'a,\n1,2\n', one('a', '#2', '1', '2')],
    ['blank lines', 'a,b\n\n1,2\n\n', one('a', 'b', '1', '2')],
  ])('%s', (_, text, expected) => {
    expect(readSnapshot(text)).toEqual(expected);
  });

  test('but not where quotation marks leave its cells unclear', () => {
    expect(readSnapshot('a,b\n"1,2\n')).toBeNull();
  });

  test('whatever its cells hold', () => {
    const cell = fc.oneof(fc.constantFrom('"', ',', '\n', '', '他说"好"\n'), fc.string());
    const table = fc.integer({ min: 2, max: 4 }).chain((width) => {
      const row = fc.array(
        cell.map((text) => text.replaceAll('\r', '')),
        { minLength: width, maxLength: width },
      );
      return fc.record({
        columns: fc.constant([...Array(width).keys()].map((at) => `c${at}`)),
        rows: fc.array(row, { maxLength: 5 }),
      });
    });
    fc.assert(
      fc.property(table, ({ columns, rows }) => {
        const text = `${Papa.unparse([columns, ...rows], { newline: '\n' })}\n`;
        expect(readSnapshot(text)).toEqual({ columns, rows });
      }),
    );
  });
});

function one(a: string, b: string, x: string, y: string) {
  return { columns: [a, b], rows: [[x, y]] };
}
