import fc from 'fast-check';
import fs from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { formatFinding } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import { parseTable } from '#tables/parse-table.ts';
import { cellsOf } from '#tables/table.ts';
import type { Table } from '#tables/table.ts';
import { tableRows } from '../support/table-rows.ts';
import type { CellTexts } from '../support/table-rows.ts';
import { rowOf, valueOf } from '../support/say.ts';

const encoder = new TextEncoder();

function csvOf(names: readonly string[], rows: readonly CellTexts[]): Uint8Array {
  const data = rows.map((row) => names.map((name) => row[name] ?? ''));
  return encoder.encode(`${Papa.unparse([[...names], ...data], { newline: '\n' })}\n`);
}

describe.each(tableNames)('the table %s', (name) => {
  const table = tables[name] as unknown as Table;
  const names = Object.keys(table.columns);
  const file = `data/${name}.csv`;

  test('is named as in the catalogue and described in both languages', () => {
    expect(table.name).toBe(name);
    for (const part of [table, ...Object.values(table.columns)]) {
      expect(
        part.title.zh && part.title.en && part.description.zh && part.description.en,
      ).toBeTruthy();
    }
  });

  test('has keys and references among its columns', () => {
    const used = [...table.key, ...table.references.map((reference) => reference.column)];
    expect(names).toEqual(expect.arrayContaining(used));
    expect(table.columns[table.key[0] ?? '']?.required).toBe(true);
  });

  test('accepts every example it gives', () => {
    for (const column of Object.values(table.columns)) {
      if (column.example === undefined) continue;
      const value = valueOf(column, column.example);
      expect(column.format(value as never)).toBe(column.example);
    }
  });

  test('reads the rows that were written, and gives their texts back', () => {
    fc.assert(
      fc.property(tableRows(table, 5), fc.boolean(), (rows, reversed) => {
        const order = reversed ? names.toReversed() : names;
        const { rows: read, findings } = parseTable(table, csvOf(order, rows), file);
        expect(findings).toEqual([]);
        expect(read).toEqual(
          rows.map((texts, index) => ({ file, line: index + 2, value: rowOf(table, texts) })),
        );
        expect(read.map((row) => cellsOf(table.columns, row.value))).toEqual(
          rows.map((texts) => names.map((column) => texts[column])),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('never throws on damaged bytes, and can say what is wrong', () => {
    const whole = fs.readFileSync(file).subarray(0, 4000);
    const damage = fc.record({
      at: fc.nat(whole.length),
      remove: fc.nat(3),
      insert: fc.oneof(
        fc.uint8Array({ maxLength: 4 }),
        fc.constantFrom(
          ...['"', ',', '\n', '\r\n', '\0', '\ufeff', '，'].map((x) => encoder.encode(x)),
        ),
      ),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const bytes = damages.reduce<Uint8Array>(
          (data, { at, remove, insert }) =>
            Buffer.concat([data.subarray(0, at), insert, data.subarray(at + remove)]),
          whole,
        );
        const { findings } = parseTable(table, bytes, file);
        for (const found of findings) {
          expect(formatFinding(found, 'zh').startsWith(file)).toBe(true);
          expect(formatFinding(found, 'en').startsWith(file)).toBe(true);
        }
      }),
    );
  });

  test('never throws on bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(parseTable(table, bytes, file).rows).toEqual([]);
      }),
    );
  });
});
