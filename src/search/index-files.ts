/** Form of the index files. A change of it is a change of this number. */
export const indexVersion = 1;

/** What a page is called and where it belongs, apart from its text. */
export interface Facets {
  /** Section of the site, such as `facilities`. */
  readonly section: string;
  /** Id of the facility kind; empty where none. */
  readonly kind: string;
  /** Code of the township; empty where none. */
  readonly township: string;
  /** Four digits; empty where none. */
  readonly year: string;
  /** Whether it is an invented example. */
  readonly example: boolean;
}

/** A page, or a part of one, as it is put into the index. */
export interface SearchPage extends Facets {
  /** Address below the base path, without a slash in front. */
  readonly url: string;
  readonly title: string;
  /** What it is about in a line, shown where its title alone was found. */
  readonly summary: string;
  /** Texts in which a phrase is found whole: a paragraph, an item of a list, a row of a table. */
  readonly passages: readonly string[];
}

/** Numbers that repeat, as pairs of a number and how often it follows itself. */
export type Runs = readonly number[];

/** The first file to be read: what the others hold, and to what pages belong. */
export interface IndexStart {
  /** Folder of the other files. */
  readonly release?: string;
  readonly version: number;
  /** Number of pages. They are ordered by their facets, so that these repeat. */
  readonly pages: number;
  readonly facets: readonly (readonly [string, string, string, string, 0 | 1])[];
  /** For each page, a place in `facets`. */
  readonly facetRuns: Runs;
  /** For each page, the length of its title in characters. */
  readonly titleRuns: Runs;
  /** For each page, how many passages it has. */
  readonly lengthRuns: Runs;
  /** For each page, how many passages it has that no other page has. */
  readonly ownRuns: Runs;
  /** Number of passages that several pages have. */
  readonly shared: number;
  /** For each file that says on what pages shared passages stand, of how many it says so. */
  readonly sharedRuns: Runs;
  /** For each file of their texts, how many it holds. */
  readonly textRuns: Runs;
  /** For each file of pages, how many it holds. */
  readonly pageRuns: Runs;
  /** The first term of each file of terms. */
  readonly terms: readonly string[];
}

/** Folds repetitions together. */
export function toRuns(values: readonly number[]): number[] {
  const runs: number[] = [];
  for (const value of values) {
    if (runs.length > 0 && runs.at(-2) === value) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(value, 1);
  }
  return runs;
}

/** Unfolds what `toRuns` has folded. */
export function fromRuns(runs: Runs): number[] {
  const values: number[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    for (let left = runs[at + 1] ?? 0; left > 0; left -= 1) values.push(runs[at] ?? 0);
  }
  return values;
}

/** Names of the files. */
export const fileNames = {
  start: 'start',
  forms: 'forms',
  terms: (which: number) => `t${which}`,
  shared: (which: number) => `s${which}`,
  texts: (which: number) => `x${which}`,
  pages: (which: number) => `p${which}`,
} as const;
