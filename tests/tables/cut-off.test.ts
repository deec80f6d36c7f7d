import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasErrors } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import { parseTable } from '#tables/parse-table.ts';
import type { Table } from '#tables/table.ts';
import { inCounty } from '../support/county.ts';

const LINE_FEED = 10;

describe.each(tableNames)('the table %s', (name) => {
  const file = inCounty(`data/${name}.csv`);
  const bytes = fs.readFileSync(file);
  const table = tables[name] as unknown as Table;

  test('is refused wherever it is cut off within a line', () => {
    const within = fc
      .integer({ min: 0, max: bytes.length - 1 })
      .filter((length) => length === 0 || bytes[length - 1] !== LINE_FEED);
    fc.assert(
      fc.property(within, (length) => {
        const { findings } = parseTable(table, bytes.subarray(0, length), file);
        expect(hasErrors(findings)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
