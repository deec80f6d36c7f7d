import type { ChangedRow, Difference } from '#history/difference.ts';

/** How much changed, in rows and columns. */
export interface Counts {
  readonly added: number;
  readonly removed: number;
  /** Rows that say something else in a column that both versions have. */
  readonly changed: number;
  readonly columnsAdded: number;
  readonly columnsRemoved: number;
  readonly columnsRenamed: number;
  /** Whether rows or columns stand in another order. */
  readonly reordered: boolean;
}

export function countsOf(difference: Difference): Counts {
  const { added, removed, changed, columns } = difference;
  return {
    added: added.length,
    removed: removed.length,
    changed: changed.filter(saysOtherwise).length,
    columnsAdded: columns.added.length,
    columnsRemoved: columns.removed.length,
    columnsRenamed: columns.renamed.length,
    reordered: difference.order !== null || columnsMoved(difference),
  };
}

/** Whether a row says something else, apart from columns that came or went with all rows. */
export function saysOtherwise(row: ChangedRow): boolean {
  return row.cells.some((cell) => cell.before !== null && cell.after !== null);
}

/** Whether nothing changed; another order is no change. */
export function isNoChange(counts: Counts): boolean {
  return Object.values(counts).every((count) => typeof count === 'boolean' || count === 0);
}

function columnsMoved({ columns }: Difference): boolean {
  const renamed = new Map(columns.renamed.map((pair) => [pair.before, pair.after]));
  const old = columns.before
    .filter((name) => !columns.removed.includes(name))
    .map((name) => renamed.get(name) ?? name);
  return (
    old.join('\n') !== columns.after.filter((name) => !columns.added.includes(name)).join('\n')
  );
}
