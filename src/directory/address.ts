import { queryOfAddress } from '#domain/query-of-address.ts';
import { noFilter, UNSTATED } from '#directory/filter.ts';
import type { Filter } from '#directory/filter.ts';
import { longestText } from '#directory/text-match.ts';
import type { RecordStatus, Status } from '#directory/entry.ts';
import type { FacilityGroup } from '#tables/facility-kinds.ts';

export const views = ['list', 'table', 'map'] as const;
export type View = (typeof views)[number];

/** What the directory shows: which facilities, and how. */
export interface State {
  readonly filter: Filter;
  readonly view: View;
}

/** What an address may name. Anything else in it is ignored. */
export interface Known {
  readonly groups: readonly FacilityGroup[];
  readonly kinds: readonly string[];
  readonly townships: readonly string[];
  readonly statuses: readonly Status[];
  readonly records: readonly RecordStatus[];
  /** Options of what else may be asked, by its id. */
  readonly facts: ReadonlyMap<string, readonly string[]>;
}

/** Reads a state from the query of an address. A kind says its group itself. */
export function readState(search: string, known: Known): State {
  const query = new URLSearchParams(search);
  const one = <T extends string>(name: string, of: readonly T[]): T | null =>
    of.find((value) => value === query.get(name)) ?? null;
  const kind = one('kind', known.kinds);
  return {
    filter: {
      text: queryOfAddress(query.get('q') ?? '').slice(0, longestText),
      group: kind === null ? one('group', known.groups) : null,
      kind,
      township: one('township', [...known.townships, UNSTATED]),
      status: one('status', known.statuses),
      record: one('record', known.records),
      phone: query.get('phone') === 'yes',
      facts: Object.fromEntries(
        [...known.facts].flatMap(([id, options]) => {
          const answer = one(id, options);
          return answer === null ? [] : [[id, answer]];
        }),
      ),
    },
    view: one('view', views) ?? 'list',
  };
}

/** The query of the address of a state: empty where nothing is asked, else from `?` on. */
export function writeState({ filter, view }: State): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | null): void => {
    if (value !== null && value !== '') query.set(name, value);
  };
  put('q', filter.text.trim());
  put('group', filter.group);
  put('kind', filter.kind);
  put('township', filter.township);
  put('status', filter.status);
  put('record', filter.record);
  put('phone', filter.phone === noFilter.phone ? null : 'yes');
  for (const [id, answer] of Object.entries(filter.facts)) put(id, answer);
  put('view', view === 'list' ? null : view);
  return query.size === 0 ? '' : `?${query.toString()}`;
}
