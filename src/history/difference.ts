import { changedColumns, origins } from '#history/column-changes.ts';
import type { ColumnChanges } from '#history/column-changes.ts';
import { chooseKey } from '#history/key-used.ts';
import type { KeyUsed } from '#history/key-used.ts';
import { matchRows } from '#history/match-rows.ts';
import type { RowPair } from '#history/match-rows.ts';
import type { Snapshot } from '#history/snapshot.ts';

/** A cell that says something else now. Null: the version had no such column. */
export interface ChangedCell {
  /** Name in the new version; in the old one where the column is gone. */
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A row of one version only. */
export interface LoneRow {
  /** Position among the rows of its version, from 0. */
  readonly at: number;
  /** Its cells, in the order of the columns of its version. */
  readonly cells: readonly string[];
}

/** A row of both versions that says something else. */
export interface ChangedRow {
  readonly from: number;
  readonly to: number;
  /** Cells of its key in the new version. */
  readonly key: readonly string[];
  /** Cells of its key in the old version, where it changed and all else stayed; else null. */
  readonly formerKey: readonly string[] | null;
  readonly cells: readonly ChangedCell[];
}

/** What changed between two versions of a table: enough to make either from the other. */
export interface Difference {
  readonly key: KeyUsed;
  readonly columns: ColumnChanges;
  readonly rows: { readonly before: number; readonly after: number };
  readonly added: readonly LoneRow[];
  readonly removed: readonly LoneRow[];
  readonly changed: readonly ChangedRow[];
  /**
   * Rows of both versions in their new order, by their old positions; null where they stand in the
   * same order. A new order alone is no change.
   */
  readonly order: readonly number[] | null;
  /** Rows whose key another row of their version has as well. */
  readonly duplicates: number;
}

/** Compares two versions of a table row by row, by the table's key where both have it. */
export function compareSnapshots(
  before: Snapshot,
  after: Snapshot,
  declaredKey: readonly string[],
): Difference {
  const key = chooseKey(before, after, declaredKey);
  const { pairs, removed, added, duplicates } = matchRows(before, after, key);
  const columns = changedColumns(before, after, key, pairs);
  const lone = (snapshot: Snapshot) => (at: number) => ({ at, cells: snapshot.rows[at] ?? [] });
  const inOrder = pairs.every((pair, index) => pair.from > (pairs[index - 1]?.from ?? -1));
  return {
    key,
    columns,
    rows: { before: before.rows.length, after: after.rows.length },
    added: added.map(lone(after)),
    removed: removed.map(lone(before)),
    changed: changedRows(before, after, key, columns, pairs),
    order: inOrder ? null : pairs.map((pair) => pair.from),
    duplicates,
  };
}

function changedRows(
  before: Snapshot,
  after: Snapshot,
  key: KeyUsed,
  columns: ColumnChanges,
  pairs: readonly RowPair[],
): ChangedRow[] {
  const from = origins(columns);
  const lost = columns.removed.map((name) => ({ name, at: columns.before.indexOf(name) }));
  const keyAt = key.columns.map((pair) => columns.after.indexOf(pair.after));
  const oldKeyAt = key.columns.map((pair) => columns.before.indexOf(pair.before));
  return pairs.flatMap((pair) => {
    const was = before.rows[pair.from] ?? [];
    const is = after.rows[pair.to] ?? [];
    const cells: ChangedCell[] = [];
    from.forEach((at, index) => {
      const cell = is[index] ?? '';
      const old = at === null ? '' : (was[at] ?? '');
      if (cell === old) return;
      const column = columns.after[index] ?? '';
      cells.push({ column, before: at === null ? null : old, after: cell });
    });
    for (const { name, at } of lost) {
      const old = was[at] ?? '';
      if (old !== '') cells.push({ column: name, before: old, after: null });
    }
    if (cells.length === 0) return [];
    const keyOf = keyAt.map((at) => is[at] ?? '');
    const formerKey = pair.rekeyed ? oldKeyAt.map((at) => was[at] ?? '') : null;
    return [{ from: pair.from, to: pair.to, key: keyOf, formerKey, cells }];
  });
}
