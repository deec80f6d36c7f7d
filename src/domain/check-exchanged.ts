import type { Dataset } from '#domain/dataset.ts';
import type { PublishedRow, PublishedTables } from '#domain/published-rows.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import { rowKey } from '#tables/parse-table.ts';
import { cellText } from '#tables/table.ts';
import type { Table } from '#tables/table.ts';

/** One row may well say in one column what it said in another; two that do tell of the columns. */
const FEWEST = 2;

/**
 * Columns whose names were exchanged: what stood in each of them in the published version stands in
 * the other now. Where both hold texts, no cell by itself is wrong.
 */
export function checkExchanged(dataset: Dataset, published: PublishedTables | null): Finding[] {
  return tableNames.flatMap((name) => {
    const before = published?.get(name);
    if (before === undefined) return [];
    const table = tables[name] as unknown as Table;
    const pairs = dataset[name].flatMap(({ value }) => {
      const was = before.rows.get(rowKey(table, value as never));
      return was === undefined ? [] : [{ was, is: textsOf(table, value) }];
    });
    return exchanged(Object.keys(table.columns), pairs).map(([column, other]) =>
      finding(
        { file: before.file, column },
        { code: 'columns-exchanged', params: { column, other, count: pairs.length } },
      ),
    );
  });
}

interface Pair {
  readonly was: PublishedRow;
  readonly is: PublishedRow;
}

function textsOf(table: Table, row: object): PublishedRow {
  const value = row as Readonly<Record<string, unknown>>;
  const names = Object.keys(table.columns);
  return Object.fromEntries(names.map((column) => [column, cellText(table, value, column)]));
}

/** Pairs of columns of which nearly every row that has not the same in both says so. */
function exchanged(columns: readonly string[], rows: readonly Pair[]): [string, string][] {
  const changed = columns.filter((column) =>
    rows.some(({ was, is }) => was[column] !== is[column]),
  );
  return changed.flatMap((one, at) =>
    changed.slice(at + 1).flatMap((other): [string, string][] => {
      const apart = rows.filter(({ was }) => (was[one] ?? '') !== (was[other] ?? ''));
      const crossed = apart.filter(
        ({ was, is }) => is[one] === (was[other] ?? '') && is[other] === (was[one] ?? ''),
      );
      return crossed.length >= FEWEST && crossed.length * 5 >= apart.length * 4
        ? [[one, other]]
        : [];
    }),
  );
}
