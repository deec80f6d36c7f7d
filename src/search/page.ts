/**
 * The section that most pages are of. It is none to Pagefind: its list of them would weigh more than
 * those of all others, so whatever is in none is of this one.
 */
export const commonSection = 'facilities';

/** A page, or a part of one that is a result of its own, as the index takes it. */
export interface SearchPage {
  /** Address below base path and language, without a slash in front. */
  readonly url: string;
  readonly title: string;
  /** Key of the section of the site, such as `facilities`. */
  readonly section: string;
  /** Facility kind, township and year, each empty where none. */
  readonly kind: string;
  readonly township: string;
  readonly year: string;
  /** Whether it is an invented example. */
  readonly example: boolean;
  /** One for each paragraph, item, row or pair of term and definition. */
  readonly passages: readonly string[];
}
