import type { EmptyBook } from '#domain/empty.ts';
import { cite } from '#domain/searches.ts';
import type { SearchFor, Sought } from '#domain/searches.ts';
import { facilityGroups } from '#tables/facility-groups.ts';
import type { FacilityGroup, FacilityKind } from '#tables/facility-kinds.ts';
import type { Search } from '#tables/searches.ts';
import type { Township } from '#tables/townships.ts';

interface Known {
  readonly searchFor: SearchFor;
  readonly kinds: readonly FacilityKind[];
  readonly townships: readonly Township[];
  readonly borders: ReadonlyMap<string, readonly string[]>;
  readonly hotline: string | null;
}

/** The groups of facilities are topics of their own. */
export const careTopics = Object.keys(facilityGroups) as FacilityGroup[];

/**
 * The search behind telephones that were not found in a township: one for telephones, that of care
 * places before that of offices. One that names the township for something else says nothing of them.
 */
export const phonesSought = (name: string): Sought => ({ topics: ['phones'], also: 'elder', name });

/** Looks up once the search behind each kind, group and township of which nothing may be listed. */
export function emptyBook({ searchFor, kinds, townships, borders, hotline }: Known): EmptyBook {
  const found = new Map<string, Search | null>([['', searchFor({ topics: careTopics })]]);
  for (const group of careTopics) found.set(group, searchFor({ topics: [group] }));
  for (const { kind_id: kind, group } of kinds) {
    found.set(kind, searchFor({ topics: [group], kind }));
  }
  for (const { township_code: code, name_zh: name } of townships) {
    found.set(code, searchFor({ topics: careTopics, name }));
  }
  const cited = [...found].flatMap(([key, search]) =>
    search === null ? [] : [[key, cite(search)] as const],
  );
  return {
    searches: Object.fromEntries(cited),
    borders: Object.fromEntries(borders),
    hotline,
  };
}
