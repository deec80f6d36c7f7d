import type { Dataset } from '#domain/dataset.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import type { ClaimedListed } from '#domain/reconciliation.ts';
import { claimedAgainstListed } from '#domain/reconciliation.ts';
import type { Facility } from '#tables/facilities.ts';
import { isReal } from '#tables/listed.ts';
import type { Moved } from '#tables/moved.ts';

/** The places that a claim counts and does not name. Each has a number, which it keeps. */
export interface KindGaps {
  readonly claim: ClaimedListed;
  /** The largest number that has an address. */
  readonly size: number;
  /** Numbers of places of which nobody knows the name: none beyond what the claim counts. */
  readonly open: readonly number[];
  /** Numbers beyond the newest claim, of an older one that counted more. */
  readonly past: readonly number[];
  /** Places that were since listed, by number. */
  readonly filled: ReadonlyMap<number, Facility>;
}

export const gapPath = (kind: string, number: number): string => `/gaps/${kind}/${number}/`;

/** Facilities that say which gap they fill. An example never does: it is no place. */
export const fillers = ({ facilities }: Pick<Dataset, 'facilities'>): Facility[] =>
  facilities.map(({ value }) => value).filter((row) => row.fills_gap !== null && isReal(row));

/** The gaps of every kind that a report counts. Nothing is typed: claims and listed rows make them. */
export function kindGaps(dataset: Dataset, book: FigureBook): KindGaps[] {
  const named = fillers(dataset);
  return claimedAgainstListed(dataset, book).map((claim) => {
    const { kind, reported, reportedCount } = claim;
    const filled = new Map(
      named
        .filter((row) => row.kind_id === kind.kind_id)
        .map((row) => [row.fills_gap ?? 0, row] as const),
    );
    // An address that an older, larger claim made is still there, as is one of a count since corrected.
    const { indicator_id: id } = reported.indicator;
    const counts = book
      .of(id)
      .filter(({ area, facility }) => area === book.countyCode && facility === null)
      .map(({ value }) => value ?? 0);
    const size = Math.max(reportedCount, ...counts, ...countsBefore(dataset, id));
    const numbers = Array.from({ length: size }, (_, at) => at + 1).filter((n) => !filled.has(n));
    return {
      claim,
      size,
      open: numbers.filter((n) => n <= reportedCount),
      past: numbers.filter((n) => n > reportedCount),
      filled,
    };
  });
}

/** Counts of an indicator that a correction took back. */
function countsBefore({ corrections }: Dataset, indicator: string): number[] {
  return corrections.flatMap(({ value: { table, row_key: key, column, before } }) => {
    const was = table === 'observations' && column === 'value' ? Number(before) : NaN;
    return key.startsWith(`${indicator}|`) && Number.isInteger(was) ? [was] : [];
  });
}

/**
 * The addresses of gaps that are filled, as moved ones: each leads on to the place that has a name
 * now, through the redirects that all moved addresses have.
 */
export function movedWithGaps(dataset: Pick<Dataset, 'facilities' | 'moved'>): Moved[] {
  return [
    ...dataset.moved.map(({ value }) => value),
    ...fillers(dataset).map((row) => ({
      old_path: gapPath(row.kind_id, row.fills_gap ?? 0),
      new_path: `/facilities/${row.facility_id}/`,
      moved_on: row.checked_on ?? '',
      reason_zh: '这一处有了名字。',
      reason_en: 'This place has a name now.',
    })),
  ];
}
