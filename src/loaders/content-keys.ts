import type { Dataset } from '#domain/dataset.ts';
import { programmeIds } from '#loaders/read-data.ts';

/** Ids that a field of the front matter may name, with the table they come from. */
export type ContentKeys = Readonly<
  Record<
    string,
    {
      readonly table: string;
      readonly known: ReadonlySet<string>;
      /** Ids that were removed, with those to name instead. */
      readonly successors?: ReadonlyMap<string, string>;
    }
  >
>;

/** What the fields `sources`, `township`, `programme`, … of articles may refer to. */
export function contentKeys(content: string, dataset: Dataset): ContentKeys {
  const keys = (table: string, ids: readonly string[]) => ({ table, known: new Set(ids) });
  const sources = dataset.sources.map((row) => row.value.source_id);
  const townships = dataset.townships.map((row) => row.value.township_code);
  const facilities = dataset.facilities.map((row) => row.value.facility_id);
  const indicators = dataset.indicators.map((row) => row.value.indicator_id);
  const kinds = dataset.facility_kinds.map((row) => row.value.kind_id);
  const successors = new Map(
    dataset.tombstones.flatMap(({ value: { facility_id: id, successor_id: next } }) =>
      next === null ? [] : [[id, next] as const],
    ),
  );
  return {
    topics: keys(
      'topics',
      dataset.topics.map((row) => row.value.topic_id),
    ),
    sources: keys('sources', sources),
    township: keys('townships', townships),
    facilities: { ...keys('facilities', facilities), successors },
    indicators: keys('indicators', indicators),
    kinds: keys('facility_kinds', kinds),
    programme: keys('programmes', programmeIds(content)),
  };
}
