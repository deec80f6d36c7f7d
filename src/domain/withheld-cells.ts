import { ageBounds } from '#domain/ages.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Located } from '#tables/table.ts';
import type { Observation } from '#tables/observations.ts';

/** A published, withheld or missing number of one table of counts, by the row that says so. */
export interface Cell {
  readonly row: Located<Observation>;
  /** The smallest parts that it adds up; parts of one name are one unknown. */
  readonly parts: readonly string[];
}

/** Observations of one indicator and period, with the parts that their totals have in common. */
export interface CountTable {
  readonly cells: readonly Cell[];
  readonly partsOf: (row: Observation) => readonly string[];
}

/**
 * Breaks the counts of an indicator in a period down to the smallest parts that any of them tells
 * apart: townships of the county, sexes, and the years between the limits of age groups. A total is
 * the sum of its parts, whatever groups it is published in, so every sum that the table allows is
 * a relation between those parts.
 */
export function countTable(
  rows: readonly Located<Observation>[],
  dataset: Dataset,
  countyCode: string,
): CountTable {
  const values = rows.map((row) => row.value);
  const townships = dataset.townships.map(({ value }) => value.township_code);
  const byTownship = values.some((row) => row.area_code.length === 9);
  const bySex = values.some((row) => row.sex !== null);
  const limits = agesBetween(values);
  const areasOf = (row: Observation): readonly string[] => {
    if (row.facility_id !== null) return [`facility ${row.facility_id}`];
    return row.area_code === countyCode && byTownship ? townships : [row.area_code];
  };
  const agesOf = ({ age_group: group }: Observation): readonly number[] => {
    if (group === null) return limits;
    const { from, to } = ageBounds(group);
    return limits.filter((limit) => limit >= from && limit < to);
  };
  const partsOf = (row: Observation): string[] => {
    const sexes = row.sex === null && bySex ? ['male', 'female'] : [row.sex ?? ''];
    return areasOf(row).flatMap((area) =>
      sexes.flatMap((sex) => agesOf(row).map((age) => `${area}|${sex}|${age}`)),
    );
  };
  return { cells: rows.map((row) => ({ row, parts: partsOf(row.value) })), partsOf };
}

/** Ages at which any group begins or ends, from birth on. */
function agesBetween(rows: readonly Observation[]): number[] {
  const limits = rows.flatMap(({ age_group: group }) => {
    if (group === null) return [];
    const { from, to } = ageBounds(group);
    return Number.isFinite(to) ? [from, to] : [from];
  });
  return [...new Set([0, ...limits])].toSorted((a, b) => a - b);
}
