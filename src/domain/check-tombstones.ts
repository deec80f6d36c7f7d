import type { Dataset } from '#domain/dataset.ts';
import type { PublishedRow, PublishedRows } from '#domain/published-rows.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { nearest } from '#tables/nearest.ts';
import type { Located } from '#tables/table.ts';
import type { Tombstone } from '#tables/tombstones.ts';
import { isDemoKey } from '#tables/listed.ts';

/**
 * Nothing vanishes: an id once published stands in the facilities or among the removed ones, in
 * one of them only, and the removed ones lead somewhere.
 *
 * @param published null where the data are not kept in git, so that nothing was published from them
 */
export function checkTombstones(dataset: Dataset, published: PublishedRows | null): Finding[] {
  return [
    ...(published === null ? [] : checkPublished(dataset, published)),
    ...(published === null ? [] : checkGapsKept(dataset, published)),
    ...checkLiving(dataset),
    ...checkSuccessors(dataset),
  ];
}

function checkPublished(dataset: Dataset, { file, rows, whole }: PublishedRows): Finding[] {
  const kept = new Set(
    [...dataset.facilities, ...dataset.tombstones].map((row) => row.value.facility_id),
  );
  const fresh = dataset.facilities
    .map((row) => row.value.facility_id)
    .filter((id) => !rows.has(id) && !isDemoKey(id));
  const vanished = [...rows].filter(([id]) => !kept.has(id) && !isDemoKey(id));
  const found = vanished.map(([id, row]) => {
    const near = nearest(id, fresh) ?? sameName(dataset, row);
    const place = { file, column: 'facility_id', value: id };
    return finding(
      place,
      near === undefined
        ? { code: 'facility-vanished' }
        : { code: 'facility-renamed', params: { near } },
    );
  });
  return whole ? found : [...found, finding({ file }, { code: 'published-unknown' })];
}

/**
 * The address of a gap leads on for good: where the place that filled it was removed, it leads to
 * the successor. One that fills another gap by itself keeps that.
 */
function checkGapsKept(dataset: Dataset, { rows }: PublishedRows): Finding[] {
  if (dataset.tombstones.length === 0) return [];
  const removed = new Map(dataset.tombstones.map(({ value }) => [value.facility_id, value]));
  const living = new Map(dataset.facilities.map(({ value }) => [value.facility_id, value]));
  return dataset.tombstones.flatMap((row) => {
    const was = rows.get(row.value.facility_id);
    const gap = was?.['fills_gap'] ?? '';
    const next = living.get(successors(row.value.facility_id, removed).at(-1) ?? '');
    if (gap === '' || next?.fills_gap !== null || next.kind_id !== was?.['kind_id']) return [];
    const place = placeOf(row, 'successor_id', next.facility_id);
    return [finding(place, { code: 'gap-reopened', params: { gap } })];
  });
}

/** A facility of the same name under another id: most likely the same one. */
function sameName(dataset: Dataset, row: PublishedRow): string | undefined {
  return dataset.facilities.find(({ value }) => value.name_zh === row['name_zh'])?.value
    .facility_id;
}

function checkLiving(dataset: Dataset): Finding[] {
  if (dataset.tombstones.length === 0) return [];
  const living = new Map(dataset.facilities.map((row) => [row.value.facility_id, row] as const));
  return dataset.tombstones.flatMap((row) => {
    const alive = living.get(row.value.facility_id);
    if (alive === undefined) return [];
    const place = placeOf(row, 'facility_id', row.value.facility_id);
    return [finding(place, { code: 'tombstone-lives', params: { other: alive.line } })];
  });
}

function checkSuccessors(dataset: Dataset): Finding[] {
  if (dataset.tombstones.length === 0) return [];
  const removed = new Map(dataset.tombstones.map(({ value }) => [value.facility_id, value]));
  const real = dataset.facilities
    .map((row) => row.value.facility_id)
    .filter((id) => !isDemoKey(id));
  const known = new Set([...real, ...removed.keys()]);
  const told = new Set<string>();
  return dataset.tombstones.flatMap((row) => {
    const { facility_id: id, successor_id: next } = row.value;
    if (next === null) return [];
    const place = placeOf(row, 'successor_id', next);
    if (!known.has(next)) {
      const near = nearest(next, known);
      const params = { hint: near === undefined ? '' : `→ ${near} ` };
      return [finding(place, { code: 'successor-unknown', params })];
    }
    const path = successors(id, removed);
    const circle = path.at(-1) === id;
    // One complaint a circle is enough.
    if (!circle || told.has(id)) return [];
    for (const step of path) told.add(step);
    return [finding(place, { code: 'successor-circular', params: { path: path.join(' → ') } })];
  });
}

/** Where the successors lead from an id, itself first; ends at the first repeated step. */
export function successors(id: string, removed: ReadonlyMap<string, Tombstone>): string[] {
  const path = [id];
  for (
    let next = removed.get(id)?.successor_id ?? null;
    next !== null;
    next = removed.get(next)?.successor_id ?? null
  ) {
    const seen = path.includes(next);
    path.push(next);
    if (seen) break;
  }
  return path;
}

function placeOf(row: Located<unknown>, column: string, value: string) {
  return { file: row.file, line: row.line, column, value };
}
