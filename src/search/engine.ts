import type { QueryPart } from '#search/query.ts';
import type { Lang } from '#tables/finding.ts';

/** A page of the index, or a part of one that is a result of its own, as it is shown. */
export interface Fragment {
  /** Address below the base path and language, without a slash in front. */
  readonly url: string;
  readonly title: string;
  readonly section: string;
  /** What tells it from others of its name: kind, township, state. */
  readonly facts?: string;
  readonly example?: boolean;
  readonly passages: readonly string[];
  /** Further parts of a long page, which hold the rest of its passages. */
  readonly more?: number;
}

/** A page that may be a result. Its fragment is fetched only when it is to be shown. */
export interface Candidate {
  readonly id: number;
  readonly score: number;
}

/** Pages that have something, by their number, and how much it says of each. */
export type Found = ReadonlyMap<number, number>;

/** One value for each filter that is set. */
export type Filters = Readonly<Record<string, string>>;

/** Reads a file beside the index, or of it. Throws where it cannot be had. */
export type ReadFile = (name: string) => Promise<string>;

/** Knows which pages have what. Nothing else of the search tells one engine from another. */
export interface Engine {
  readonly lang: Lang;
  /** Pages in which a part of a query stands. */
  readonly having: (part: QueryPart) => Promise<Found>;
  /** Pages that have a word in Latin letters just so, as CSV does. */
  readonly word: (text: string) => Promise<Found>;
  /** Pages on which the signs of a passage stand as in it; null where the index tells nothing of them. */
  readonly signed: (passage: string) => Promise<ReadonlySet<number> | null>;
  /** Whether Latin letters may spell Chinese that its pages have: asked for each word, which costs. */
  readonly spelled: boolean;
  /** What something counts beside other things of a query that stands on so many pages. */
  readonly weigh: (pages: number) => number;
}
