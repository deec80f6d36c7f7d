import { groupBy, sorted } from '#domain/lists.ts';
import { keyReader } from '#history/key-used.ts';
import type { KeyUsed } from '#history/key-used.ts';
import type { Snapshot } from '#history/snapshot.ts';

/** A row found in both versions, by its positions. */
export interface RowPair {
  readonly from: number;
  readonly to: number;
  /** Whether it was recognised by its other cells, its key having changed. */
  readonly rekeyed: boolean;
}

export interface Matched {
  /** In the order of the new version. */
  readonly pairs: readonly RowPair[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
  /** Rows that share their key with another row of their version. */
  readonly duplicates: number;
}

type RowList = readonly (readonly string[])[];

/** Finds the rows of the old version in the new one: by key, then by content where only the key changed. */
export function matchRows(before: Snapshot, after: Snapshot, key: KeyUsed): Matched {
  const shared = before.columns.filter((name) => after.columns.includes(name));
  const content = { before: keyReader(before, shared), after: keyReader(after, shared) };
  const groups = groupRows(
    before,
    key.columns.map((pair) => pair.before),
  );
  const newGroups = groupRows(
    after,
    key.columns.map((pair) => pair.after),
  );
  const pairs: RowPair[] = [];
  for (const [text, to] of key.columns.length === 0 ? [] : newGroups) {
    pairs.push(...pairGroup(groups.get(text) ?? [], to, before.rows, after.rows, content));
  }
  const kept = { from: new Set(pairs.map((p) => p.from)), to: new Set(pairs.map((p) => p.to)) };
  const lost = [...before.rows.keys()].filter((at) => !kept.from.has(at));
  const found = [...after.rows.keys()].filter((at) => !kept.to.has(at));
  const rekeyed = pairByContent(before, after, key, lost, found);
  const gone = new Set(rekeyed.map((pair) => pair.from));
  const come = new Set(rekeyed.map((pair) => pair.to));
  const twice = (map: ReadonlyMap<string, readonly number[]>): number =>
    [...map.values()].reduce((sum, rows) => sum + (rows.length > 1 ? rows.length : 0), 0);
  return {
    pairs: sorted([...pairs, ...rekeyed], (a, b) => a.to - b.to),
    removed: lost.filter((at) => !gone.has(at)),
    added: found.filter((at) => !come.has(at)),
    duplicates: key.columns.length === 0 ? 0 : Math.max(twice(groups), twice(newGroups)),
  };
}

/** Positions of the rows by their cells in these columns. */
function groupRows(snapshot: Snapshot, names: readonly string[]): Map<string, number[]> {
  const read = keyReader(snapshot, names);
  return groupBy(snapshot.rows.keys(), (at) => read(snapshot.rows[at] ?? []));
}

interface ContentReaders {
  readonly before: (row: readonly string[]) => string;
  readonly after: (row: readonly string[]) => string;
}

/** Pairs rows of one key. Where several share it, those that read the same first, then by order. */
function pairGroup(
  from: readonly number[],
  to: readonly number[],
  before: RowList,
  after: RowList,
  content: ContentReaders,
): RowPair[] {
  const [only] = from;
  if (only === undefined) return [];
  if (from.length === 1 && to.length === 1) return [{ from: only, to: to[0] ?? 0, rekeyed: false }];
  const waiting = groupBy(from, (at) => content.before(before[at] ?? []));
  const pairs: RowPair[] = [];
  const others = to.filter((at) => {
    const same = waiting.get(content.after(after[at] ?? []))?.shift();
    if (same === undefined) return true;
    pairs.push({ from: same, to: at, rekeyed: false });
    return false;
  });
  const left = sorted([...waiting.values()].flat(), (a, b) => a - b);
  const rest = others.slice(0, left.length);
  return [
    ...pairs,
    ...rest.map((at, index) => ({ from: left[index] ?? 0, to: at, rekeyed: false })),
  ];
}

/**
 * Pairs rows whose key changed and nothing else: what they say beside the key is said by no other
 * row of either version, and is more than one cell.
 */
function pairByContent(
  before: Snapshot,
  after: Snapshot,
  key: KeyUsed,
  lost: readonly number[],
  found: readonly number[],
): RowPair[] {
  if (lost.length === 0 || found.length === 0 || key.reason === 'row') return [];
  const keys = new Set(key.columns.flatMap((pair) => [pair.before, pair.after]));
  const names = before.columns.filter((name) => after.columns.includes(name) && !keys.has(name));
  const old = groupRows(before, names);
  const isLost = new Set(lost);
  const isFound = new Set(found);
  return [...groupRows(after, names)].flatMap(([text, [to, ...twins]]) => {
    const [from, ...oldTwins] = old.get(text) ?? [];
    if (from === undefined || to === undefined || twins.length + oldTwins.length > 0) return [];
    const filled = text.split('\u001f').filter((cell) => cell !== '').length;
    return filled > 1 && isLost.has(from) && isFound.has(to) ? [{ from, to, rekeyed: true }] : [];
  });
}
