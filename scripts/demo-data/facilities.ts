import { apportion } from './apportion.ts';
import type { Dataset } from '#domain/dataset.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import { claimedAgainstListed } from '#domain/reconciliation.ts';
import type { Bilingual } from '#tables/column.ts';
import { facilities } from '#tables/facilities.ts';
import type { Facility } from '#tables/facilities.ts';
import type { FacilityKind } from '#tables/facility-kinds.ts';
import { bareRow } from '#tables/table.ts';
import type { Township } from '#tables/townships.ts';

/** Kinds of which no count was reported, with as many examples as fill a map. */
const UNREPORTED: Readonly<Record<string, number>> = {
  'child-garden': 24,
  'child-activity-room': 12,
};

/** Closed examples, so that the pages of closed facilities can be seen; reasons say what they are. */
const CLOSED: readonly (Pick<Facility, 'kind_id' | 'closed_on'> & {
  readonly reason: Bilingual | null;
})[] = [
  {
    kind_id: 'elder-village-home',
    closed_on: '2024-06',
    reason: { zh: '示例：并入镇敬老院。', en: 'Example: merged into the home of the town.' },
  },
  {
    kind_id: 'child-activity-room',
    closed_on: '2025-03-01',
    reason: { zh: '示例：房屋另作他用。', en: 'Example: the rooms were put to other use.' },
  },
  { kind_id: 'elder-community-daycare', closed_on: '2023', reason: null },
];

/**
 * Example facilities: of each kind as many as the report counts and no source names, spread over
 * the townships by their residents in 2020; and beside them a few closed ones, which no list
 * counts. Nothing in them is chance, so every run is the same.
 *
 * @param total makes so many in all instead, the kinds in the same proportion and none closed
 */
export function demoFacilities(dataset: Dataset, countyCode: string, total?: number): Facility[] {
  const book = buildFigureBook(dataset, countyCode);
  const planned = plan(dataset, book);
  const counts = planned.map(({ count }) => count);
  const wanted = total === undefined ? counts : apportion(total, counts);
  const townships = dataset.townships.map((row) => row.value);
  const people = townships.map((township) => residents(book, township));
  const open = planned.flatMap(({ kind }, index) =>
    apportion(wanted[index] ?? 0, people).flatMap((count, place) => {
      const township = townships[place];
      if (township === undefined) return [];
      return Array.from({ length: count }, (_, n) => example(kind, township, n + 1));
    }),
  );
  return total === undefined ? [...open, ...closedExamples(dataset)] : open;
}

/** One closed example in each of the first townships. */
function closedExamples(dataset: Dataset): Facility[] {
  const kinds = new Map(dataset.facility_kinds.map(({ value }) => [value.kind_id, value] as const));
  return CLOSED.flatMap(({ kind_id, closed_on, reason }, index) => {
    const kind = kinds.get(kind_id);
    const township = dataset.townships[index]?.value;
    if (kind === undefined || township === undefined) return [];
    return {
      ...example(kind, township, 1),
      facility_id: `demo-closed-${kind_id}-${township.township_code}`,
      name_zh: `示例·${township.name_zh}${kind.name_zh}（已关闭）`,
      name_en: `Example 01, closed: ${kind.name_en}, ${township.name_en}`,
      status: 'closed',
      closed_on,
      closed_reason_zh: reason?.zh ?? null,
      closed_reason_en: reason?.en ?? null,
    };
  });
}

function plan(dataset: Dataset, book: FigureBook): { kind: FacilityKind; count: number }[] {
  const missing = new Map(
    claimedAgainstListed(dataset, book).map((row) => [row.kind.kind_id, row.missing] as const),
  );
  return dataset.facility_kinds
    .map(({ value: kind }) => {
      const count = missing.get(kind.kind_id) ?? UNREPORTED[kind.kind_id] ?? 0;
      return { kind, count };
    })
    .filter(({ count }) => count > 0);
}

function residents(book: FigureBook, { township_code: area }: Township): number {
  const value = book.find({ id: 'resident-population', area, period: '2020' })?.value;
  if (value === undefined || value === null) throw new Error(`No residents of ${area} in 2020`);
  return value;
}

/** One example row. What could be taken for a fact, a phone above all, stays empty. */
function example(kind: FacilityKind, township: Township, order: number): Facility {
  const number = String(order).padStart(2, '0');
  return {
    ...bareRow(facilities.columns),
    facility_id: `demo-${kind.kind_id}-${township.township_code}-${number}`,
    name_zh: `示例·${township.name_zh}${kind.name_zh}${number}`,
    name_en: `Example ${number}: ${kind.name_en}, ${township.name_en}`,
    kind_id: kind.kind_id,
    township_code: township.township_code,
    status: 'unknown',
    record_status: 'illustrative',
    source_id: 'editorial',
  };
}
