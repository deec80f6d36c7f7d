import type { TableRows } from '#downloads/rows.ts';
import type { Bilingual } from '#tables/column.ts';
import type { Source } from '#tables/sources.ts';

/** What catalogues ask of a data set beyond its files. */
export interface DatasetAbout {
  readonly rows: number;
  /** First and last time that it is about, as its rows say; null where they say none. */
  readonly temporal: { readonly start: string; readonly end: string } | null;
  /** Code and name of the county that it is about. */
  readonly place: { readonly code: string; readonly name: Bilingual };
  readonly sources: readonly Source[];
  /** ISO day of its first version; null where that is not known. */
  readonly issued: string | null;
  /** Where corrections are asked for: a page, and an address where the operator has one. */
  readonly contact: { readonly url: string; readonly email: string | null };
}

/** The times that rows are about: their periods, else the days on which their sources appeared. */
export function temporalOf(
  { sourced }: TableRows,
  sources: readonly Source[],
): DatasetAbout['temporal'] {
  const periods = sourced.flatMap((row) =>
    typeof row['period'] === 'string' ? row['period'] : [],
  );
  const times = periods.length > 0 ? periods : sources.flatMap((one) => one.published_on ?? []);
  const sorted = times.toSorted();
  const [start] = sorted;
  const end = sorted.at(-1);
  return start === undefined || end === undefined ? null : { start, end };
}
