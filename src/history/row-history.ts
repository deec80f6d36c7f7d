import type { Difference } from '#history/difference.ts';
import type { RowChange, Version } from '#history/version.ts';

/** A version with what it changed. */
export interface VersionDifference {
  readonly version: Version;
  readonly difference: Difference;
}

/**
 * What happened to each row, by its key as `rowKey` writes it, oldest first. Made once a table. A
 * row whose key changed carries its past along; under the old key stands that it went.
 */
export function indexRows(
  versions: readonly VersionDifference[],
  key: readonly string[],
): ReadonlyMap<string, readonly RowChange[]> {
  const changes = new Map<string, RowChange[]>();
  const record = (row: string, change: RowChange): void => {
    const list = changes.get(row);
    if (list === undefined) changes.set(row, [change]);
    else list.push(change);
  };
  for (const { version, difference } of versions) {
    const { columns, added, removed, changed } = difference;
    const keyOf = keyReader(key, columns.after, columns);
    const oldKeyOf = keyReader(key, columns.before, columns);
    const lone = { version, formerKey: null, cells: [] };
    for (const row of removed) record(oldKeyOf(row.cells), { ...lone, kind: 'removed' });
    for (const row of added) record(keyOf(row.cells), { ...lone, kind: 'added' });
    for (const row of changed) {
      const name = row.key.join('|');
      const formerKey = row.formerKey === null ? null : row.formerKey.join('|');
      if (formerKey !== null) {
        changes.set(name, [...(changes.get(formerKey) ?? [])]);
        record(formerKey, { ...lone, kind: 'removed' });
      }
      const cells = row.cells.filter((cell) => cell.before !== null || cell.after !== '');
      record(name, { version, kind: 'changed', formerKey, cells });
    }
  }
  return changes;
}

/** Reads the key of a row under the names that its columns have now, so far as they are known. */
function keyReader(
  key: readonly string[],
  columns: readonly string[],
  { renamed }: Difference['columns'],
): (cells: readonly string[]) => string {
  const at = key.map((name) => {
    const former = renamed.find((pair) => pair.after === name)?.before;
    const place = columns.indexOf(name);
    return place < 0 && former !== undefined ? columns.indexOf(former) : place;
  });
  return (cells) => at.map((place) => cells[place] ?? '').join('|');
}
