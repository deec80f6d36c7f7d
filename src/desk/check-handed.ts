import type { Facility } from '#tables/facilities.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import type { AnyRow, Located, Table } from '#tables/table.ts';

/**
 * What only shows beside the published rows, and on the day of the import: an id that stands for
 * another place, a place under a second id, days to come.
 */
export function checkHanded(
  table: Table,
  read: readonly Located<AnyRow>[],
  old: readonly Located<AnyRow>[],
  today: string | null,
): Finding[] {
  const future = today === null ? [] : read.flatMap((row) => daysToCome(table, row, today));
  return table.name === 'facilities' ? [...future, ...checkPlaces(read, old)] : future;
}

function daysToCome(
  table: Table,
  { file, line, value }: Located<AnyRow>,
  today: string,
): Finding[] {
  return Object.entries(table.columns).flatMap(([column, { type }]) => {
    const day = value[column];
    if (type !== 'date' || typeof day !== 'string' || day <= today.slice(0, day.length)) return [];
    const place = { file, line, column, value: day };
    return [finding(place, { code: 'date-future', params: { today } })];
  });
}

function checkPlaces(read: readonly Located<AnyRow>[], old: readonly Located<AnyRow>[]): Finding[] {
  const known = new Map(
    old.map(({ value }) => [idOf(value), value as unknown as Facility] as const),
  );
  const places = new Map<string, string>();
  for (const { value } of old) places.set(placeOf(value), idOf(value));
  return read.flatMap(({ file, line, value }) => {
    const id = idOf(value);
    const place = { file, line, column: 'facility_id', value: id };
    const row = value as unknown as Facility;
    const own = known.get(id);
    const other = places.get(placeOf(value));
    places.set(placeOf(value), id);
    if (own !== undefined && isOther(own, row)) {
      return [finding(place, { code: 'id-of-another', params: { name: own.name_zh } })];
    }
    if (other === undefined || other === id) return [];
    return [finding(place, { code: 'same-place', params: { other } })];
  });
}

function idOf(value: AnyRow): string {
  return String(value['facility_id']);
}

function isOther(a: Facility, b: Facility): boolean {
  return a.name_zh !== b.name_zh && a.kind_id !== b.kind_id && a.township_code !== b.township_code;
}

function placeOf(value: AnyRow): string {
  return ['name_zh', 'kind_id', 'township_code']
    .map((name) => JSON.stringify(value[name] ?? ''))
    .join('|');
}
