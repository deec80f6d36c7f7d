import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { formatFinding } from '#tables/finding.ts';
import { readRecords } from '#tables/read-records.ts';

const read = (text: string) => readRecords(text, 'data/x.csv');
const said = (text: string): string[] =>
  read(text).findings.map((found) => formatFinding(found, 'zh'));

describe('records', () => {
  test('carry the line they begin on', () => {
    expect(read('a,b\n1,2\n3,4\n').records).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '2'] },
      { line: 3, cells: ['3', '4'] },
    ]);
  });

  test('count the lines inside quoted cells', () => {
    const { records } = read('a,b\n"one\ntwo","x\ny\nz"\n3,4\n');
    expect(records.map((record) => record.line)).toEqual([1, 2, 6]);
    expect(records[1]?.cells).toEqual(['one\ntwo', 'x\ny\nz']);
  });

  test('keep blank lines, so that they can be complained of', () => {
    const { records } = read('a,b\n\n1,2\n,\n\n');
    expect(records).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: [''] },
      { line: 3, cells: ['1', '2'] },
      { line: 4, cells: ['', ''] },
      { line: 5, cells: [''] },
    ]);
  });

  test.each([
    ['Windows', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['old Mac', 'a,b\r1,2\r3,4\r'],
    ['no last', 'a,b\n1,2\n3,4'],
    ['mixed', 'a,b\r\n1,2\n3,4\n'],
    ['differently mixed', 'a,b\n1,2\r\n3,4\r'],
  ])('are the same with %s line ends', (_, text) => {
    expect(read(text)).toEqual(read('a,b\n1,2\n3,4\n'));
  });

  test('are none in an empty text', () => {
    for (const text of ['', '\n', ' \r\n\t\n']) {
      expect(read(text)).toEqual({ records: [], findings: [] });
    }
  });

  test('are separated by commas only', () => {
    expect(read('a;b\n1;2\n').records.map((record) => record.cells)).toEqual([['a;b'], ['1;2']]);
  });
});

describe('a quotation mark out of place', () => {
  const line = (at: number): string[] => [
    `data/x.csv:${at}: 引号没有配对。请检查这一行的英文双引号，单元格里的双引号要写成两个。`,
  ];

  test('is found on the line of its record', () => {
    expect(said('a,b\n1,"2\n3,4\n')).toEqual(line(2));
    expect(said('a,b\n"1\n1",2\n3,"4\n5,6\n')).toEqual(line(4));
    expect(said('a,b\n1,2\n"x"y,4\n')).toEqual(line(3));
  });

  test('ends the reading: no record is kept', () => {
    expect(read('a,b\n1,2\n3,"4\n').records).toEqual([]);
  });

  test('inside a cell that does not begin with one is part of the text', () => {
    expect(read('a\n5"钢管\n').records[1]?.cells).toEqual(['5"钢管']);
  });
});

test('what is written as CSV is read back, line by line', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', '蔚', '=') });
  const rows = fc.array(fc.tuple(cell, cell, fc.constant('end')), { minLength: 1 });
  fc.assert(
    fc.property(rows, (cells) => {
      const text = Papa.unparse(cells, { newline: '\n' });
      const { records, findings } = read(`${text}\n`);
      expect(findings).toEqual([]);
      expect(records.map((record) => record.cells)).toEqual(cells);
      let line = 1;
      for (const record of records) {
        expect(record.line).toBe(line);
        line += record.cells.join('').split('\n').length;
      }
    }),
  );
});
