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

/** All that can be said of a place, so that a full page can be seen: none of it can be, no phone rings. */
const COMPLETE: Partial<Facility> & Pick<Facility, 'kind_id'> = {
  kind_id: 'elder-professional',
  address: '示例路0号',
  phone: '0313-0000000',
  operator: '示例单位',
  ownership: 'public_private',
  // All noughts: the check character is right, and no such code is given out.
  credit_code: '000000000000000000',
  beds: 40,
  services_zh: '示例：日常照料、助浴、康复',
  services_en: 'Example: daily care, bathing, rehabilitation',
  fees: '1200-2600/month',
  fees_as_of: '2026',
  fees_include_zh: '床位、护理和三餐；取暖费另收',
  fees_include_en: 'bed, care and three meals; heating is extra',
  admits: ['self_care', 'partial_care', 'full_care'],
  beds_free: 6,
  beds_free_as_of: '2026-09',
  rating: 'grade_3',
  rating_as_of: '2025-12',
  medical: ['contract', 'visits'],
  meals: ['all_day'],
  filing_number: '示例备案0号',
  opened_on: '2018-05',
  status: 'operating',
  status_as_of: '2026-09',
  note_zh: '示例：各项都填上的一页是这个样子。',
  note_en: 'Example: this is what a page with everything filled looks like.',
  checked_on: '2026-11-22',
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
  if (total === undefined) fillFirst(open);
  return total === undefined ? [...open, ...closedExamples(dataset)] : open;
}

/** Fills the first example of a kind whole, and shuts the next for now, so that their pages can be seen. */
function fillFirst(rows: Facility[]): void {
  const at = rows.findIndex(({ kind_id: kind }) => kind === COMPLETE.kind_id);
  const [first, next] = [rows[at], rows[at + 1]];
  if (first !== undefined) rows[at] = { ...first, ...COMPLETE };
  if (next?.kind_id === COMPLETE.kind_id) {
    rows[at + 1] = { ...next, status: 'temporarily_closed', status_as_of: '2026-06' };
  }
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
