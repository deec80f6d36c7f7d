import type { Source } from '#tables/sources.ts';

/** A numbered source of one page with the places in it that the page rests on. */
export interface Note {
  readonly number: number;
  readonly source: Source;
  readonly locators: readonly string[];
}

/** The sources of one page, numbered in the order in which they are first used. */
export interface Notes {
  /** Number of a source on this page; the first use gives it one. */
  readonly mark: (sourceId: string, locator?: string | null) => number;
  readonly list: () => readonly Note[];
}

/** Starts the notes of a page. Throws on a source that is not in the table. */
export function startNotes(sources: ReadonlyMap<string, Source>): Notes {
  const marked = new Map<string, { source: Source; locators: Set<string> }>();
  return {
    mark: (sourceId, locator) => {
      const source = sources.get(sourceId);
      if (source === undefined) throw new Error(`No source ${sourceId}`);
      const entry = marked.get(sourceId) ?? { source, locators: new Set<string>() };
      if (locator !== null && locator !== undefined) entry.locators.add(locator);
      marked.set(sourceId, entry);
      return [...marked.keys()].indexOf(sourceId) + 1;
    },
    list: () =>
      [...marked.values()].map(({ source, locators }, index) => ({
        number: index + 1,
        source,
        locators: [...locators],
      })),
  };
}
