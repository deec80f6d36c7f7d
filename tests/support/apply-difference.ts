import { origins } from '#history/column-changes.ts';
import type { ChangedCell, Difference } from '#history/difference.ts';
import type { Snapshot } from '#history/snapshot.ts';

/** Makes the new version from the old one. Throws where the old one is not the one compared. */
export function applyDifference(before: Snapshot, difference: Difference): Snapshot {
  const { columns, rows, removed, added, changed, order } = difference;
  if (before.rows.length !== rows.before || before.columns.join() !== columns.before.join()) {
    throw new Error('The difference belongs to another version of the table');
  }
  const gone = new Set(removed.map((row) => row.at));
  const kept = order ?? [...before.rows.keys()].filter((at) => !gone.has(at));
  const cellsAt = new Map(changed.map((row) => [row.from, row.cells]));
  const from = origins(columns);
  const inserted = new Map(added.map((row) => [row.at, row.cells]));
  let next = 0;
  const made = Array.from({ length: rows.after }, (_, at) => {
    const whole = inserted.get(at);
    if (whole !== undefined) return whole;
    const old = kept[next] ?? -1;
    next += 1;
    const row = from.map((place) => (place === null ? '' : (before.rows[old]?.[place] ?? '')));
    return patched(row, columns.after, cellsAt.get(old) ?? []);
  });
  return { columns: columns.after, rows: made };
}

function patched(
  row: readonly string[],
  names: readonly string[],
  cells: readonly ChangedCell[],
): readonly string[] {
  if (cells.length === 0) return row;
  const now = new Map(cells.map((cell) => [cell.column, cell.after]));
  return row.map((text, index) => now.get(names[index] ?? '') ?? text);
}

/** The way back: what changed from the new version to the old one. */
export function invertDifference(difference: Difference): Difference {
  const { key, columns, rows, removed, added, changed, order, duplicates } = difference;
  const oldName = new Map(columns.renamed.map((pair) => [pair.after, pair.before]));
  const gone = new Set(removed.map((row) => row.at));
  const kept = [...Array(rows.before).keys()].filter((at) => !gone.has(at));
  return {
    key: {
      reason: key.reason,
      columns: key.columns.map((pair) => ({ before: pair.after, after: pair.before })),
    },
    columns: {
      before: columns.after,
      after: columns.before,
      renamed: columns.renamed.map((pair) => ({ ...pair, before: pair.after, after: pair.before })),
      added: columns.removed,
      removed: columns.added,
    },
    rows: { before: rows.after, after: rows.before },
    added: removed,
    removed: added,
    changed: changed
      .map((row) => ({
        from: row.to,
        to: row.from,
        key: row.formerKey ?? row.key,
        formerKey: row.formerKey === null ? null : row.key,
        cells: row.cells.map((cell) => ({
          column: oldName.get(cell.column) ?? cell.column,
          before: cell.after,
          after: cell.before,
        })),
      }))
      .toSorted((a, b) => a.to - b.to),
    order: order === null ? null : newPositions(order, kept, added, rows.after),
    duplicates,
  };
}

/** For the kept rows in their old order, where they stand in the new version. */
function newPositions(
  order: readonly number[],
  kept: readonly number[],
  added: Difference['added'],
  length: number,
): number[] {
  const inserted = new Set(added.map((row) => row.at));
  const places = [...Array(length).keys()].filter((at) => !inserted.has(at));
  const placeOf = new Map(order.map((old, index) => [old, places[index] ?? -1]));
  return kept.map((old) => placeOf.get(old) ?? -1);
}
