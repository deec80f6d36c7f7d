import type { Dataset } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import type { Facility } from '#tables/facilities.ts';
import type { FacilityGroup, FacilityKind } from '#tables/facility-kinds.ts';

/** What was claimed for a kind of facility, beside what is listed. */
export interface ClaimedListed {
  readonly kind: FacilityKind;
  readonly reported: Figure;
  readonly reportedCount: number;
  /** Published rows; example rows and closed facilities never count. */
  readonly listed: number;
  /** Reported but not found by name: at least so many; 0 where more are listed than were reported. */
  readonly missing: number;
  /**
   * At most so many: a place that the report itself does not name may not be one of those it counts.
   */
  readonly missingAtMost: number;
}

/** Every kind with a reported count. Kinds without one cannot be set against anything. */
export function claimedAgainstListed(
  dataset: Dataset,
  book: FigureBook,
  group?: FacilityGroup,
): ClaimedListed[] {
  return dataset.facility_kinds.flatMap(({ value: kind }) => {
    if (kind.reported_indicator_id === null) return [];
    if (group !== undefined && kind.group !== group) return [];
    const reported = book.find({ id: kind.reported_indicator_id });
    if (reported === undefined || reported.value === null) return [];
    const listed = listedOf(dataset, kind.kind_id);
    const named = listed.filter(({ source_id: id }) => reported.sources.includes(id)).length;
    const without = (some: number): number => Math.max(0, (reported.value ?? 0) - some);
    return [
      {
        kind,
        reported,
        reportedCount: reported.value,
        listed: listed.length,
        missing: without(listed.length),
        missingAtMost: without(named),
      },
    ];
  });
}

function listedOf(dataset: Dataset, kindId: string): Facility[] {
  return dataset.facilities
    .map(({ value }) => value)
    .filter(
      (row) =>
        row.kind_id === kindId && row.record_status !== 'illustrative' && row.status !== 'closed',
    );
}
