import { mainTopic } from '#domain/searches.ts';
import { site } from '#src/site-data.ts';
import { searchTopics } from '#tables/searches.ts';
import type { Search, SearchTopic } from '#tables/searches.ts';

/** Searches under what they were mainly for, in the order of the topics, the earliest first. */
export const byTopic: ReadonlyMap<SearchTopic, readonly Search[]> = new Map(
  (Object.keys(searchTopics) as SearchTopic[]).flatMap((topic) => {
    const searches = site.searches
      .filter((search) => mainTopic(search) === topic)
      .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
    return searches.length === 0 ? [] : [[topic, searches] as const];
  }),
);
