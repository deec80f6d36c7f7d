import { sorted } from '#domain/lists.ts';
import { positionsOf } from '#history/snapshot.ts';
import type { Snapshot } from '#history/snapshot.ts';

/**
 * Why rows were compared by these columns: the table's own key; the key under an older name; the
 * part of the key that both versions have; another column that tells rows apart in both; or, where
 * there is none, the whole row.
 */
export type KeyReason = 'declared' | 'renamed' | 'part' | 'other' | 'row';

/** A column under its name in either version. */
export interface ColumnPair {
  readonly before: string;
  readonly after: string;
}

export interface KeyUsed {
  readonly reason: KeyReason;
  readonly columns: readonly ColumnPair[];
}

/** Half the values have to be there again before two columns pass for the same. */
const HALF = 0.5;

/** Chooses the columns by which rows of two versions are recognised. */
export function chooseKey(before: Snapshot, after: Snapshot, declared: readonly string[]): KeyUsed {
  const same = (name: string): ColumnPair => ({ before: name, after: name });
  const shared = before.columns.filter((name) => after.columns.includes(name));
  if (declared.every((name) => shared.includes(name))) {
    return { reason: 'declared', columns: declared.map(same) };
  }
  if (before.columns.length === 0 || after.columns.length === 0) {
    return { reason: 'declared', columns: [] };
  }
  const pairs = declared.flatMap((name) =>
    shared.includes(name) ? [same(name)] : renamed(name, before, after, shared),
  );
  if (pairs.length === declared.length) return { reason: 'renamed', columns: pairs };
  const tells =
    isUnique(
      before,
      pairs.map((pair) => pair.before),
    ) ||
    isUnique(
      after,
      pairs.map((pair) => pair.after),
    );
  if (pairs.length > 0 && tells) return { reason: 'part', columns: pairs };
  const [other] = byOverlap(
    shared
      .filter((name) => isUnique(before, [name]) && isUnique(after, [name]))
      .map((name) => ({ name, overlap: overlap(valuesOf(before, name), valuesOf(after, name)) })),
  );
  if (other !== undefined && other.overlap >= HALF) {
    return { reason: 'other', columns: [same(other.name)] };
  }
  if (pairs.length > 0) return { reason: 'part', columns: pairs };
  return { reason: 'row', columns: shared.map(same) };
}

/** The key column under the name that it has in one version only, found by its values. */
function renamed(
  name: string,
  before: Snapshot,
  after: Snapshot,
  shared: readonly string[],
): ColumnPair[] {
  const inAfter = after.columns.includes(name);
  if (!inAfter && !before.columns.includes(name)) return [];
  const [own, other] = inAfter ? [after, before] : [before, after];
  const values = valuesOf(own, name);
  const [best] = byOverlap(
    other.columns
      .filter((column) => !shared.includes(column))
      .map((column) => ({ column, overlap: overlap(values, valuesOf(other, column)) })),
  );
  if (best === undefined || best.overlap < HALF) return [];
  return [inAfter ? { before: best.column, after: name } : { before: name, after: best.column }];
}

/** What shares most comes first. */
const byOverlap = <T extends { readonly overlap: number }>(found: readonly T[]): T[] =>
  sorted(found, (a, b) => b.overlap - a.overlap);

function valuesOf(snapshot: Snapshot, name: string): Set<string> {
  const at = snapshot.columns.indexOf(name);
  return new Set(snapshot.rows.map((row) => row[at] ?? '').filter((cell) => cell !== ''));
}

/** Share of the smaller set that is in the other, 0 where one is empty. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  return [...small].filter((value) => large.has(value)).length / small.size;
}

function isUnique(snapshot: Snapshot, names: readonly string[]): boolean {
  const key = keyReader(snapshot, names);
  return new Set(snapshot.rows.map(key)).size === snapshot.rows.length;
}

/** Reads the cells of these columns of a row as one text, for look-ups. */
export function keyReader(
  snapshot: Snapshot,
  names: readonly string[],
): (row: readonly string[]) => string {
  const positions = positionsOf(snapshot);
  const at = names.map((name) => positions.get(name) ?? -1);
  return (row) => at.map((position) => row[position] ?? '').join('\u001f');
}
