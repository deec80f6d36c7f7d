import { placeName } from '#desk/intake/gazetteer.ts';
import type { RefusedRow } from '#desk/intake/shape.ts';
import type { ReadRow } from '#desk/intake/read-row.ts';
import type { ListWorld } from '#desk/intake/world.ts';
import type { Facility } from '#tables/facilities.ts';
import type { Table } from '#tables/table.ts';

interface Compared {
  readonly kept: readonly ReadRow[];
  readonly refused: readonly RefusedRow[];
}

/**
 * Compares the rows of a list with each other and with what is published: the second of two equal
 * rows, a place that is published already, and an id that belongs to another place are refused.
 */
export function againstPublished(
  read: readonly ReadRow[],
  table: Table,
  world: ListWorld,
): Compared {
  if (table.name !== 'facilities') return { kept: read, refused: [] };
  const published = world.dataset.facilities.map(({ value }) => value);
  const byId = new Map(published.map((row) => [row.facility_id, row] as const));
  const byName = new Map<string, Facility[]>();
  for (const row of published) {
    const key = placeName(row.name_zh);
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  const seen = new Map<string, number>();
  const kept: ReadRow[] = [];
  const refused: RefusedRow[] = [];
  for (const one of read) {
    const { line } = one.row;
    const name = one.cells['name_zh'] ?? '';
    const refuse = (why: RefusedRow['why'], of: string): number =>
      refused.push({ line, why, of, name });
    const key = sameness(one);
    const earlier = seen.get(key);
    const own = byId.get(one.cells['facility_id'] ?? '');
    if (name !== '' && earlier !== undefined) refuse('duplicate-in-file', String(earlier));
    else if (own !== undefined && !isSame(one, own)) refuse('id-of-another', own.facility_id);
    else {
      const already =
        own === undefined
          ? (byName.get(placeName(name)) ?? []).find((row) => isPublished(one, row))
          : undefined;
      if (already !== undefined) refuse('published-already', already.facility_id);
      else {
        if (own !== undefined) keepPublished(one, own, table);
        kept.push(one);
      }
    }
    if (earlier === undefined) seen.set(key, line);
  }
  return { kept, refused };
}

/** Name, township and kind, as settled or as written where they are not settled. */
function sameness({ cells, written }: ReadRow): string {
  const [kind = '', township = '', village = '', address = ''] = written.split('|');
  const settled = cells['township_code'] ?? '';
  const place = settled === '' ? `${township}|${village}|${address}` : settled;
  const own = cells['kind_id'] ?? '';
  return [placeName(cells['name_zh'] ?? ''), own === '' ? kind : own, place].join('|');
}

/** An id that is given stands for the same place while the name, or kind and township, are the same. */
function isSame({ cells }: ReadRow, row: Facility): boolean {
  if (placeName(cells['name_zh'] ?? '') === placeName(row.name_zh) || cells['name_zh'] === '')
    return true;
  return cells['kind_id'] === row.kind_id && cells['township_code'] === (row.township_code ?? '');
}

/** The same name and kind in the same place; what one of the two does not say parts no two. */
function isPublished({ cells }: ReadRow, row: Facility): boolean {
  const agree = (a: string | undefined, b: string | null): boolean =>
    (a ?? '') === '' || b === null || a === b;
  return (
    agree(cells['kind_id'], row.kind_id) &&
    agree(cells['township_code'], row.township_code) &&
    agree(cells['village'], row.village)
  );
}

/** What the list leaves empty stays as it is published: no list empties a cell by silence. */
function keepPublished(one: ReadRow, row: Facility, table: Table): void {
  one.changes = row.facility_id;
  for (const [name, column] of Object.entries(table.columns)) {
    if ((one.cells[name] ?? '') === '') {
      one.cells[name] = column.format((row as Readonly<Record<string, unknown>>)[name] as never);
    }
  }
}
