import { searchTopics } from '#tables/searches.ts';
import type { Search, SearchTopic } from '#tables/searches.ts';

/** What was looked for in vain. */
export interface Sought {
  /** What the search was for; one of several is enough. */
  readonly topics: readonly SearchTopic[];
  /** What it was best for as well, such as telephones. */
  readonly also?: SearchTopic;
  /** A kind of facility; left out where the whole topic is meant. */
  readonly kind?: string | null;
  /** A name, such as that of a township or a facility, that the words of the search should hold. */
  readonly name?: string | null;
}

/** A search as a page cites it. */
export interface CitedSearch {
  readonly id: string;
  readonly date: string;
  /** Address without base path and language. */
  readonly path: string;
}

/** The topic under whose heading a search stands: the first that it was for. */
export const mainTopic = ({ topics }: Search): SearchTopic => topics[0] ?? 'elsewhere';

/** Where a search stands on the site. */
export const searchPath = (search: Search): string =>
  `/searches/${mainTopic(search)}/#${search.search_id}`;

export function cite(search: Search): CitedSearch {
  return { id: search.search_id, date: search.date, path: searchPath(search) };
}

/** Finds the search behind an absence; null where nobody looked, and so nothing can be said. */
export type SearchFor = (sought: Sought) => Search | null;

/**
 * The latest search that supports an absence: one for that topic and kind. Of several of one day
 * the one that names the thing, then one for all it was wanted for, then one that found nothing on
 * the county, then the one for fewest kinds, then the one made last. A search for one township says
 * nothing of the others.
 *
 * @param places names of the townships
 */
export function searchFinder(searches: readonly Search[], places: readonly string[]): SearchFor {
  const scoped = searches.map((search) => ({
    search,
    within: places.filter((place) => search.words.includes(place)),
  }));
  return ({ topics, also, kind = null, name = null }) => {
    const fitting = scoped.filter(
      ({ search, within }) =>
        topics.some((topic) => search.topics.includes(topic)) &&
        (search.kind_ids === null || (kind !== null && search.kind_ids.includes(kind))) &&
        (within.length === 0 || (name !== null && within.includes(name))),
    );
    const rank = (search: Search): number[] => [
      Number(name !== null && search.words.includes(name)),
      Number(also !== undefined && search.topics.includes(also)),
      Number(search.hits === 0),
      // A search for two kinds looked harder for each than one for all.
      kind === null ? 0 : 1 / (search.kind_ids?.length ?? Infinity),
    ];
    return fitting.reduce<Search | null>((best, { search }) => {
      if (best === null || search.date > best.date) return search;
      if (search.date < best.date) return best;
      const [ours, theirs] = [rank(search), rank(best)];
      const at = ours.findIndex((value, index) => value !== theirs[index]);
      return at === -1 || (ours[at] ?? 0) > (theirs[at] ?? 0) ? search : best;
    }, null);
  };
}

/** What an article looks for by one word: a kind of facility, or a topic; null for neither. */
export function soughtBy(
  word: string,
  kinds: readonly { readonly kind_id: string; readonly group: SearchTopic }[],
): Sought | null {
  const kind = kinds.find(({ kind_id: id }) => id === word);
  if (kind !== undefined) return { topics: [kind.group], kind: word };
  return Object.hasOwn(searchTopics, word) ? { topics: [word as SearchTopic] } : null;
}
