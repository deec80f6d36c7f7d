import type { Dataset } from '#domain/dataset.ts';

/**
 * The day up to which the data go: the latest on which somebody searched, or looked at a row again.
 * Null for tables in which nobody did either.
 */
export function dataAsOf(dataset: Dataset): string | null {
  const days = Object.values(dataset).flatMap((rows) =>
    rows.flatMap(({ value }) =>
      'checked_on' in value && value.checked_on !== null ? [value.checked_on] : [],
    ),
  );
  const searched = dataset.searches.map(({ value }) => value.date);
  return [...days, ...searched].toSorted().at(-1) ?? null;
}
