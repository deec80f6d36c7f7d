import type { Dataset } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import type { Facility } from '#tables/facilities.ts';
import type { FacilityGroup, FacilityKind } from '#tables/facility-kinds.ts';
import { isListed } from '#tables/listed.ts';

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

/**
 * Every kind with a reported count. Kinds without one cannot be set against anything. The counts of a
 * group are of the newest period that all of them have, so that they add up to their sum.
 */
export function claimedAgainstListed(
  dataset: Dataset,
  book: FigureBook,
  group?: FacilityGroup,
): ClaimedListed[] {
  const periods = new Map<FacilityGroup, string | null>();
  const periodOf = (of: FacilityGroup): string | null => {
    const known = periods.get(of);
    if (known !== undefined) return known;
    const common = commonPeriod(dataset, book, of);
    periods.set(of, common);
    return common;
  };
  return dataset.facility_kinds.flatMap(({ value: kind }) => {
    if (kind.reported_indicator_id === null) return [];
    if (group !== undefined && kind.group !== group) return [];
    const period = periodOf(kind.group);
    const reported =
      (period === null ? undefined : book.find({ id: kind.reported_indicator_id, period })) ??
      book.find({ id: kind.reported_indicator_id });
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

/** The newest period of which every reported count of a group tells; null where there is none. */
function commonPeriod(dataset: Dataset, book: FigureBook, group: FacilityGroup): string | null {
  const counts = dataset.facility_kinds.flatMap(({ value }) =>
    value.group === group && value.reported_indicator_id !== null
      ? [book.of(value.reported_indicator_id)]
      : [],
  );
  const isWhole = ({ area, facility, age, sex, value }: Figure): boolean =>
    area === book.countyCode && (facility ?? age ?? sex ?? null) === null && value !== null;
  const told = counts.map((figures) => new Set(figures.filter(isWhole).map((row) => row.period)));
  const [first, ...others] = told;
  const common = [...(first ?? [])].filter((period) => others.every((set) => set.has(period)));
  return common.toSorted().at(-1) ?? null;
}

function listedOf(dataset: Dataset, kindId: string): Facility[] {
  return dataset.facilities
    .map(({ value }) => value)
    .filter((row) => row.kind_id === kindId && isListed(row));
}
