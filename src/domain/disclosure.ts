import type { Dataset } from '#domain/dataset.ts';
import type { Duty, DutyField } from '#tables/duties.ts';
import { dutyFields } from '#tables/duties.ts';
import type { Disclosure, DisclosureState } from '#tables/disclosures.ts';

/** An item with how it stood in a county over time. */
export interface DutyStanding {
  readonly duty: Duty;
  /** The newest first; empty where nobody looked yet. */
  readonly states: readonly Disclosure[];
}

/** Every item with its states in a county, in the order of the table. */
export function dutyStandings(dataset: Dataset, county: string): DutyStanding[] {
  const states = Map.groupBy(
    dataset.disclosures.map(({ value }) => value).filter((row) => row.area_code === county),
    (row) => row.duty_id,
  );
  return dataset.duties.map(({ value: duty }) => ({
    duty,
    states: (states.get(duty.duty_id) ?? []).toSorted((a, b) => (a.date < b.date ? 1 : -1)),
  }));
}

/** The items of each field; fields without any are left out. */
export function byField(
  standings: readonly DutyStanding[],
): { readonly field: DutyField; readonly standings: readonly DutyStanding[] }[] {
  return (Object.keys(dutyFields) as DutyField[]).flatMap((field) => {
    const some = standings.filter(({ duty }) => duty.field === field);
    return some.length === 0 ? [] : [{ field, standings: some }];
  });
}

/** Whether an item is something to publish; the rest are articles on how to ask. */
export const isToPublish = ({ duty }: DutyStanding): boolean => duty.field !== 'request';

/** How many items stand in each state by their newest row; `unsearched` where there is none. */
export function countStandings(
  standings: readonly DutyStanding[],
): Readonly<Record<DisclosureState | 'unsearched', number>> {
  const counts = {
    ...{ found: 0, not_found: 0, asked: 0, answered: 0, refused: 0, not_applicable: 0 },
    unsearched: 0,
  };
  for (const { states } of standings) counts[states[0]?.state ?? 'unsearched'] += 1;
  return counts;
}
