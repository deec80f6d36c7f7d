/** A page of the index, or a part of one that is a result of its own, as it is shown. */
export interface Fragment {
  /** Address below the base path and language, without a slash in front. */
  readonly url: string;
  readonly title: string;
  readonly section: string;
  readonly example?: boolean;
  readonly passages: readonly string[];
}

/** A page that may be a result. Its fragment is fetched only when it is to be shown. */
export interface Candidate {
  readonly id: number;
  readonly score: number;
}

/** One value for each filter that is set. */
export type Filters = Readonly<Record<string, string>>;

/** Reads a file beside the index, or of it. Throws where it cannot be had. */
export type ReadFile = (name: string) => Promise<string>;
