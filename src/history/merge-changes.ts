import type { Difference } from '#history/difference.ts';
import type { Snapshot } from '#history/snapshot.ts';

/** What a difference says row by row, where the columns stayed: enough to bring it onto another version. */
export interface RowChanges {
  readonly columns: readonly string[];
  /** Columns that tell rows apart. */
  readonly key: readonly string[];
  readonly added: readonly (readonly string[])[];
  readonly removed: readonly (readonly string[])[];
  readonly changed: readonly {
    /** Cells of the key as it was. */
    readonly key: readonly string[];
    readonly cells: readonly {
      readonly column: string;
      readonly before: string;
      readonly after: string;
    }[];
  }[];
}

/** A change that does not fit the table as it is today. */
export interface Conflict {
  readonly key: readonly string[];
  /** `cell` changed in another way; its row `gone`; a new row's key `taken`; a row to remove `changed`. */
  readonly kind: 'cell' | 'gone' | 'taken' | 'changed';
  /** Cells in which today's row is another than the one that was worked on. */
  readonly cells: readonly {
    readonly column: string;
    readonly before: string;
    readonly today: string;
    readonly wanted: string;
  }[];
}

export interface Merged {
  readonly snapshot: Snapshot;
  readonly conflicts: readonly Conflict[];
}

/** The changes of a difference between two versions that have the same columns. */
export function rowChanges({ columns, key, added, removed, changed }: Difference): RowChanges {
  return {
    columns: columns.after,
    key: key.columns.map(({ after }) => after),
    added: added.map(({ cells }) => cells),
    removed: removed.map(({ cells }) => cells),
    changed: changed.map((row) => ({
      key: row.formerKey ?? row.key,
      cells: row.cells.map(({ column, before, after }) => ({
        column,
        before: before ?? '',
        after: after ?? '',
      })),
    })),
  };
}

/**
 * Brings changes onto a version of the table that may have changed meanwhile, row by row by key and
 * cell by cell. What was changed there in the same way counts as done; what was changed in another
 * way is a conflict and stays as it is. Null where the columns are others.
 */
export function mergeChanges(today: Snapshot, changes: RowChanges): Merged | null {
  const { columns } = today;
  if (changes.columns.join('\n') !== columns.join('\n')) return null;
  const keyAt = changes.key.map((name) => columns.indexOf(name));
  const keyOf = (cells: readonly string[]): string[] => keyAt.map((at) => cells[at] ?? '');
  const textOf = (key: readonly string[]): string => key.join('\u001f');
  const rows = new Map(today.rows.map((cells) => [textOf(keyOf(cells)), cells] as const));
  const conflicts: Conflict[] = [];
  const differing = (now: readonly string[], old: readonly string[], wanted = old) =>
    columns.flatMap((column, at) => {
      const [before = '', is = '', will = ''] = [old[at], now[at], wanted[at]];
      return before === is ? [] : [{ column, before, today: is, wanted: will }];
    });

  for (const { key, cells } of changes.changed) {
    const now = rows.get(textOf(key));
    if (now === undefined) {
      conflicts.push({ key, kind: 'gone', cells: [] });
      continue;
    }
    const wanted = new Map(cells.map((cell) => [cell.column, cell]));
    const wrong = columns.flatMap((column, at) => {
      const { before, after } = wanted.get(column) ?? {};
      const is = now[at] ?? '';
      if (before === undefined || after === undefined || is === before || is === after) return [];
      return [{ column, before, today: is, wanted: after }];
    });
    const made = columns.map((column, at) => wanted.get(column)?.after ?? now[at] ?? '');
    const other = rows.get(textOf(keyOf(made)));
    if (wrong.length > 0) conflicts.push({ key, kind: 'cell', cells: wrong });
    else if (other !== undefined && other !== now) {
      conflicts.push({ key: keyOf(made), kind: 'taken', cells: differing(other, made) });
    } else rows.set(textOf(key), made);
  }
  for (const cells of changes.removed) {
    const key = keyOf(cells);
    const now = rows.get(textOf(key));
    const other = now === undefined ? [] : differing(now, cells);
    if (other.length > 0) conflicts.push({ key, kind: 'changed', cells: other });
    else rows.delete(textOf(key));
  }
  for (const cells of changes.added) {
    const key = keyOf(cells);
    const now = rows.get(textOf(key));
    const other = now === undefined ? [] : differing(now, cells);
    if (other.length > 0) conflicts.push({ key, kind: 'taken', cells: other });
    else rows.set(textOf(key), cells);
  }
  return { snapshot: { columns, rows: [...rows.values()] }, conflicts };
}
