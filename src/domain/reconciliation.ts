import type { Dataset } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import type { FacilityGroup, FacilityKind } from '#tables/facility-kinds.ts';

/** What was claimed for a kind of facility, beside what is listed. */
export interface ClaimedListed {
  readonly kind: FacilityKind;
  readonly reported: Figure;
  readonly reportedCount: number;
  /** Published rows; example rows and closed facilities never count. */
  readonly listed: number;
  /** Reported but not listed anywhere public; 0 where more are listed than were reported. */
  readonly missing: number;
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
    const missing = Math.max(0, reported.value - listed);
    return [{ kind, reported, reportedCount: reported.value, listed, missing }];
  });
}

function listedOf(dataset: Dataset, kindId: string): number {
  return dataset.facilities.filter(
    ({ value }) =>
      value.kind_id === kindId &&
      value.record_status !== 'illustrative' &&
      value.status !== 'closed',
  ).length;
}
