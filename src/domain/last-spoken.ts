import type { Dataset } from '#domain/dataset.ts';
import { later } from '#domain/day.ts';
import { isReal } from '#tables/listed.ts';
import type { Source } from '#tables/sources.ts';

/** The newest source that speaks of something. That a row was looked at again says nothing of it. */
export interface LastSpoken {
  /** ISO date of any precision. */
  readonly on: string;
  readonly source: string;
  /** Whether the source prints no date, and this one was worked out. */
  readonly inferred: boolean;
}

/** The newest evidence by the id of what it speaks of; nothing where no source has a date. */
export type Spoken = ReadonlyMap<string, LastSpoken>;

/** What speaks of something: a source, and the day that it speaks of where a row gives it. */
type Evidence = readonly [id: string, source: string, told: string | null];

/** When each facility was last spoken of: by its row, a statement, a figure about it, or a claim. */
export function facilitiesSpoken(dataset: Dataset): Spoken {
  const { facilities, statements, observations, claims } = dataset;
  const real = facilities.filter(({ value }) => isReal(value));
  return newest(dataset, [
    ...real.map(({ value: row }) => [row.facility_id, row.source_id, row.status_as_of] as const),
    ...statements.flatMap(({ value: row }) =>
      row.table === 'facilities' ? [[row.row_key, row.source_id, null] as const] : [],
    ),
    ...observations.flatMap(({ value: row }) =>
      row.facility_id === null ? [] : [[row.facility_id, row.source_id, row.period] as const],
    ),
    ...claims.flatMap(({ value: row }) =>
      row.shown_at.flatMap((path) => {
        const id = /^\/facilities\/([^/]+)\/$/.exec(path)?.[1];
        return id === undefined ? [] : [[id, row.source_id, null] as const];
      }),
    ),
  ]);
}

/** When each claim was last spoken of: by its report, the source that bears on it, or a value of it. */
export function claimsSpoken(dataset: Dataset): Spoken {
  const { claims, observations, statements } = dataset;
  const values = Map.groupBy(observations, ({ value }) => value.indicator_id);
  const further = Map.groupBy(
    statements.filter(({ value }) => value.table === 'observations'),
    ({ value }) => value.row_key.split('|')[0],
  );
  return newest(
    dataset,
    claims.flatMap(({ value: claim }): Evidence[] => {
      const { claim_id: id, indicator_id: indicator } = claim;
      return [
        [id, claim.source_id, null],
        ...(claim.other_source_id === null ? [] : [[id, claim.other_source_id, null] as const]),
        ...(values.get(indicator ?? '') ?? []).map(
          ({ value }) => [id, value.source_id, value.period] as const,
        ),
        ...(further.get(indicator ?? '') ?? []).map(
          ({ value }) => [id, value.source_id, null] as const,
        ),
      ];
    }),
  );
}

function newest(dataset: Dataset, evidence: readonly Evidence[]): Spoken {
  const sources = new Map(dataset.sources.map(({ value }) => [value.source_id, value] as const));
  const found = new Map<string, LastSpoken>();
  for (const [id, sourceId, told] of evidence) {
    const source = sources.get(sourceId);
    const one = source === undefined ? null : spokenBy(source, told);
    const known = found.get(id);
    if (one !== null && one.on > (known?.on ?? '')) found.set(id, one);
  }
  return found;
}

/** What the editors wrote themselves is no evidence. */
function spokenBy(source: Source, told: string | null): LastSpoken | null {
  const on = source.kind === 'editorial' ? null : later(told, source.published_on);
  if (on === null) return null;
  const inferred = on === source.published_on && source.published_precision === 'inferred';
  return { on, source: source.source_id, inferred };
}
