import { sorted } from '#domain/lists.ts';
import type { ColumnPair, KeyUsed } from '#history/key-used.ts';
import type { RowPair } from '#history/match-rows.ts';
import { positionsOf } from '#history/snapshot.ts';
import type { Snapshot } from '#history/snapshot.ts';
import { nearest } from '#tables/nearest.ts';

/** A column that has another name now, and what speaks for it. */
export interface RenamedColumn extends ColumnPair {
  /** Rows in which it says the same as before. */
  readonly same: number;
  /** Rows in which it says anything. */
  readonly of: number;
}

export interface ColumnChanges {
  /** Names in their order, in either version. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly renamed: readonly RenamedColumn[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Share of rows that say the same, from which on a column passes for renamed. */
const ALIKE = 0.8;
/** The same where the names are alike as well. */
const ALIKE_BY_NAME = 0.5;

/** What became of the columns. Renamed ones are recognised by their values in rows found in both. */
export function changedColumns(
  before: Snapshot,
  after: Snapshot,
  key: KeyUsed,
  pairs: readonly RowPair[],
): ColumnChanges {
  const keyNames = key.columns.filter((pair) => pair.before !== pair.after);
  const gone = before.columns.filter(
    (name) => !after.columns.includes(name) && !keyNames.some((pair) => pair.before === name),
  );
  const come = after.columns.filter(
    (name) => !before.columns.includes(name) && !keyNames.some((pair) => pair.after === name),
  );
  const compare = comparer(before, after, pairs);
  const candidates = sorted(
    gone
      .flatMap((old) => come.map((name) => compare({ before: old, after: name })))
      .filter(isRename),
    (a, b) => b.same / b.of - a.same / a.of || nameLikeness(b) - nameLikeness(a),
  );
  const renamed: RenamedColumn[] = keyNames.map(compare);
  for (const found of candidates) {
    const taken = renamed.some(
      (other) => other.before === found.before || other.after === found.after,
    );
    if (!taken) renamed.push(found);
  }
  return {
    before: before.columns,
    after: after.columns,
    renamed,
    added: come.filter((name) => !renamed.some((pair) => pair.after === name)),
    removed: gone.filter((name) => !renamed.some((pair) => pair.before === name)),
  };
}

function isRename(found: RenamedColumn): boolean {
  if (found.same === 0) return false;
  const share = found.same / found.of;
  return share >= ALIKE || (share >= ALIKE_BY_NAME && nameLikeness(found) > 0);
}

/** 1 where the names are a few letters apart, or one holds the other, else 0. */
function nameLikeness({ before, after }: ColumnPair): number {
  if (before.includes(after) || after.includes(before)) return 1;
  return nearest(before, [after]) === undefined ? 0 : 1;
}

function comparer(
  before: Snapshot,
  after: Snapshot,
  pairs: readonly RowPair[],
): (columns: ColumnPair) => RenamedColumn {
  const old = positionsOf(before);
  const now = positionsOf(after);
  return (columns) => {
    const from = old.get(columns.before) ?? -1;
    const to = now.get(columns.after) ?? -1;
    let same = 0;
    let of = 0;
    for (const pair of pairs) {
      const was = before.rows[pair.from]?.[from] ?? '';
      const is = after.rows[pair.to]?.[to] ?? '';
      if (was !== '' || is !== '') of += 1;
      if (was !== '' && was === is) same += 1;
    }
    return { ...columns, same, of };
  };
}

/** For each column of the new version its position in the old one; null where it is new. */
export function origins(columns: ColumnChanges): (number | null)[] {
  const renamed = new Map(columns.renamed.map((pair) => [pair.after, pair.before]));
  return columns.after.map((name) => {
    const at = columns.before.indexOf(renamed.get(name) ?? name);
    return at < 0 ? null : at;
  });
}
