import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tableNames, tables } from '#tables/index.ts';
import { parseTable } from '#tables/parse-table.ts';
import type { Table } from '#tables/table.ts';
import { read, said } from '../desk/handed-in.ts';
import { FUZZ_TIMEOUT_MS, fuzz, mutated } from './budget.ts';
import { inCounty } from '../support/county.ts';

const csvs = tableNames.map(
  (name) => new Uint8Array(fs.readFileSync(inCounty(`data/${name}.csv`))),
);
const workbooks = ['xlsx', 'xls', 'ods'].map(
  (ending) => new Uint8Array(fs.readFileSync(`tests/fixtures/desk/mishaps.${ending}`)),
);

describe('bytes that are nearly a file', () => {
  test(
    'are rows or findings for the reader of tables, never an exception',
    { timeout: FUZZ_TIMEOUT_MS },
    async () => {
      await fuzz(mutated(csvs), (bytes) => {
        for (const name of tableNames) {
          const { rows, findings } = parseTable(tables[name] as unknown as Table, bytes, 'a.csv');
          for (const { value } of rows) {
            // What passes is what the columns allow: its texts make the same row again.
            expect(Object.keys(value)).toEqual(Object.keys(tables[name].columns));
          }
          for (const { file, code } of findings) {
            expect(file).toBe('a.csv');
            expect(code).not.toBe('');
          }
        }
      });
    },
  );

  test(
    'are rows, or something is said of them, for the reader of spreadsheets, whatever they are called',
    { timeout: FUZZ_TIMEOUT_MS },
    async () => {
      await fuzz(mutated([...workbooks, ...csvs.slice(0, 3)]), async (bytes) => {
        for (const name of ['a.xlsx', 'a.csv']) {
          const result = await read(name, bytes);
          expect(result.rows.length + said(result).length).toBeGreaterThan(0);
        }
      });
    },
  );
});
