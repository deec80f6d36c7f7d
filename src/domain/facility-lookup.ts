import type { Spoken } from '#domain/last-spoken.ts';
import type { FacilityKind } from '#tables/facility-kinds.ts';
import type { Township } from '#tables/townships.ts';

/** What showing a facility looks up beside its row. */
export interface FacilityLookup {
  readonly kinds: ReadonlyMap<string, FacilityKind>;
  readonly townships: ReadonlyMap<string, Township>;
  /** When each was last spoken of. */
  readonly spoken: Spoken;
}
