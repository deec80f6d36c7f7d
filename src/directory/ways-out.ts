import { asked, without } from '#directory/filter.ts';
import type { Answer, Count, Filter, Question } from '#directory/filter.ts';

/** A filter that finds more than the present one. */
export interface WayOut {
  /** The question that it no longer asks; null where it asks for closed facilities instead. */
  readonly dropped: Question | null;
  readonly filter: Filter;
  readonly count: Count;
}

/**
 * Filters to go on with: where nothing was found, those with one question less; in any case the
 * closed facilities, which are left out as long as no one asks for them. None of them is empty.
 */
export function waysOut({ entries, counts }: Answer, filter: Filter): WayOut[] {
  const wider = entries.length > 0 ? [] : asked(filter);
  const ways: WayOut[] = wider.map((question) => ({
    dropped: question,
    filter: without(filter, question),
    count: counts.of(question, null),
  }));
  if (filter.status === null) {
    ways.push({
      dropped: null,
      filter: { ...filter, status: 'closed' },
      count: counts.of('status', 'closed'),
    });
  }
  return ways.filter(({ count }) => count.listed + count.examples > 0);
}
