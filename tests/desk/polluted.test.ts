import { describe, expect, test } from 'vitest';
import { seeded } from '../../scripts/demo-data/seeded.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { cellsOf } from '#tables/table.ts';
import type { AnyRow, Table } from '#tables/table.ts';
import { published, read, said, utf8 } from './handed-in.ts';
import { pollutions } from './pollute.ts';
import type { Grid } from './pollute.ts';

const TABLES: readonly TableName[] = ['facilities', 'sources', 'townships', 'observations'];
const ROWS = 6;
const SEEDS = 9;

/** Some published rows of a table as texts, others with each seed. */
function gridOf(name: TableName, seed: number): Grid {
  const { columns } = tables[name] as unknown as Table;
  const rows = published[name];
  const from = (seed * ROWS) % Math.max(1, rows.length - ROWS + 1);
  const cells = rows.slice(from, from + ROWS).map(({ value }) => cellsOf(columns, value as never));
  return [Object.keys(columns), ...cells];
}

async function readRows(name: TableName, bytes: Uint8Array) {
  const result = await read('a.csv', bytes, { table: name });
  return { said: said(result), values: result.rows.map((row) => row.value) };
}

/** The columns that are empty in all rows and were not before, emptied. */
function lacking(now: readonly AnyRow[], before: readonly AnyRow[]): [string, null][] {
  const [first = {}] = before;
  return Object.keys(first)
    .filter((column) => now.every((row) => row[column] === null))
    .map((column) => [column, null]);
}

const files = Object.keys(pollutions).length * TABLES.length * SEEDS;

test('there are at least 2,000 polluted files', () => {
  expect(files).toBeGreaterThanOrEqual(2000);
});

describe.each(TABLES)('%s', (name) => {
  const grids = Array.from({ length: SEEDS }, (_, seed) => gridOf(name, seed));
  const clean = (grid: Grid): Uint8Array =>
    utf8(
      grid
        .map((cells) =>
          cells
            .map((text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
            .join(','),
        )
        .join('\n'),
    );

  test('clean files raise no alarm', async () => {
    for (const grid of grids) {
      const result = await readRows(name, clean(grid));
      expect(result.said).toEqual([]);
      expect(result.values).toHaveLength(grid.length - 1);
    }
  });

  test.each(Object.entries(pollutions))('nothing is silently taken: %s', async (kind, pollute) => {
    for (const [seed, grid] of grids.entries()) {
      const random = seeded(seed + 1);
      const bytes = pollute(grid, (below) => Math.floor(random() * below));
      const result = await readRows(name, bytes);
      // Either something is said, or the rows are what they were.
      if (result.said.length > 0) continue;
      const before = (await readRows(name, clean(grid))).values;
      // A column that a list does not have says nothing of the table's.
      const absent = kind === 'a column less' ? lacking(result.values, before) : [];
      const now = result.values.map((row) => ({ ...row, ...Object.fromEntries(absent) }));
      const then = before.map((row) => ({ ...row, ...Object.fromEntries(absent) }));
      expect(now, new TextDecoder().decode(bytes)).toEqual(then);
    }
  });
});
