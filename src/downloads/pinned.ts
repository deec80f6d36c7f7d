/** The version of a table that is cited: the day of its last commit, its bytes, and where they stay. */
export interface Pinned {
  /** First 16 digits of the SHA-256 of its file; of a table that is kept nowhere 12 of its commit. */
  readonly hash: string;
  /** ISO day of the commit. */
  readonly day: string;
  /** Absolute permanent address; null where the site does not know its own, or no file is kept. */
  readonly url: string | null;
}

/** What is said of a version and its day, with those of the table where its history is at hand. */
export function pinnedTo<T extends { readonly version: string; readonly dataAsOf: string }>(
  described: T,
  pinned: Pinned | null,
): T {
  return pinned === null
    ? described
    : { ...described, version: pinned.hash, dataAsOf: pinned.day, pinned: true };
}
