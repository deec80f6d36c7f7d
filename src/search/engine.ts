/** What is kept of a page, as far as this site reads it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  /** Part of the content, its markup escaped, the words found in `<mark>`. */
  readonly excerpt: string;
  readonly meta: Readonly<Partial<Record<string, string>>>;
  readonly filters: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** A page that may be a result. Its fragment is fetched only when it is to be shown. */
export interface Candidate {
  readonly id: string;
  /** 1 for each result of a quoted query: Pagefind ranks none of them. */
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}

/** One value for each filter that is set. */
export type Filters = Readonly<Record<string, string>>;

/** How many results there are by filter and value, for filters whose list has been loaded. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Answer {
  readonly results: readonly Candidate[];
  readonly filters?: FilterCounts;
}

/** The part of Pagefind's interface that is used, and the small files beside its index. */
export interface Engine {
  /** No query gives all pages that the filters let through. */
  readonly search: (
    query: string | null,
    options?: { readonly filters: Filters },
  ) => Promise<Answer>;
  /** A file of this site's own in the folder of the index. */
  readonly file: (name: string) => Promise<string>;
}
