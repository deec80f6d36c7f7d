import type { FigureKey } from '#search/questions/figure-keys.ts';

/** Something that a question may name, under every name for it. The first one is its own. */
interface Called {
  readonly names: readonly string[];
}

/** The county, one of its townships, or another county of the city. */
export interface AskedArea extends Called {
  readonly code: string;
}

/** A kind of facility, or all kinds that one figure counts together. */
export interface AskedKind extends Called {
  readonly ids: readonly string[];
  /** Indicator of the reported count; empty where none. */
  readonly indicator: string;
  readonly definition: string;
  /** Page that lists it, without a slash in front. */
  readonly url: string;
  /** The search behind what was not found of it, as an address without a slash in front; empty where none. */
  readonly search: string;
}

export interface AskedIndicator extends Called {
  readonly id: string;
  readonly key: FigureKey;
  readonly unit: string;
  /** Latest value for the county; null where there is none. */
  readonly value: number | null;
  /** Periods that its formula is bound to, where it compares some. */
  readonly periods: readonly string[];
}

/** What people ask for and this site has not. */
export interface AskedAbsent {
  readonly words: readonly string[];
  /** Words of which one must stand in the question, too; empty where none need. */
  readonly beside: readonly string[];
  /** Ways of asking of which one must be meant; empty where any will do. */
  readonly asks: readonly string[];
  /** The honest no. */
  readonly no: string;
  /** Search behind it; empty where this site does not collect such things. */
  readonly search: string;
  /** Pages that help on, without a slash in front, and what they are called. */
  readonly links: readonly (readonly [url: string, label: string])[];
}

/** A page that is known by its name. */
export interface AskedPage extends Called {
  readonly url: string;
  /** Indicators and kinds that the page is about. */
  readonly about: readonly string[];
}

/** A public line that answers. */
export interface AskedHotline extends Called {
  readonly number: string;
  readonly serves: string;
  /** When it answers, and what else a caller should know; empty where nothing is known. */
  readonly hours: string;
  readonly note: string;
  /** Page of its source, without a slash in front, and its title. */
  readonly source: readonly [url: string, title: string];
}

/** All that questions are read by, in one language. Figures and places stand in files of their own. */
export interface AskedData {
  readonly county: string;
  readonly areas: readonly AskedArea[];
  readonly kinds: readonly AskedKind[];
  readonly indicators: readonly AskedIndicator[];
  readonly absent: readonly AskedAbsent[];
  readonly pages: readonly AskedPage[];
  /** The line for whatever is not urgent stands first. */
  readonly hotlines: readonly AskedHotline[];
  /** Other words, each with what it stands for. */
  readonly synonyms: readonly (readonly [word: string, means: string])[];
  /** Numbers in the index of the pages of `pagesOfData`, in its order; -1 where one has none. */
  readonly numbers: readonly number[];
}

/** Villages of the county and places that it is not: read where a word is not known otherwise. */
export interface PlaceNames {
  /** Names of villages, by the code of their township. */
  readonly villages: Readonly<Record<string, readonly string[]>>;
  /** Divisions elsewhere: code and name. */
  readonly elsewhere: readonly (readonly [code: string, name: string])[];
}

/** One figure: area, period, sex, age, what it says, its value, anchor and number of its source. */
export type FigureRow = readonly [
  area: string,
  period: string,
  sex: string,
  age: string,
  text: string,
  value: number | null,
  anchor: string,
  source: number,
  /** What it was added up from: name, page and value of each. */
  parts?: readonly (readonly [label: string, url: string, text: string])[],
];

/** The figures of one indicator. */
export interface FigureFile {
  readonly rows: readonly FigureRow[];
  readonly sources: readonly (readonly [title: string, url: string])[];
  /** Whether this site worked them out. */
  readonly derived: boolean;
  /** What the indicator counts. */
  readonly definition: string;
  /** Anchors of figures of which sources disagree; left out where there are none. */
  readonly differs?: readonly string[];
}

/** A listed facility, as far as questions ask for it. Empty where not known. */
export interface AskedPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly phone: string;
  readonly where: string;
  readonly who: string;
  readonly when: string;
}
