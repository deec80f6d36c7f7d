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
  /** What tells a facility from others: kind, township, state. Left out where there is nothing. */
  readonly facts?: string;
  /** Whether it is an invented example. */
  readonly example: boolean;
  /** One for each paragraph, item, row or pair of term and definition. */
  readonly passages: readonly string[];
}

/** All that stands on a page. */
export const textsOf = ({ title, passages }: Pick<SearchPage, 'title' | 'passages'>): string[] => [
  title,
  ...passages,
];
