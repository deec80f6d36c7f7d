// A list as an office keeps it, on its way into a table. One pure function does it all and is run
// anew for every click: `takeList(sheet, table, world, answers)` in `take-list.ts`.
//
//   raw sheet → head (`find-head.ts`): rows of titles, what stands above them
//             → mapping (`map-columns.ts`): a source column → columns of the table, or left out
//             → rows (`sort-rows.ts`): those that hold a place; totals, notes, hidden ones are named
//             → values: each reader says how sure it is (`Reading`)
//             → places, ids, English names, rows that stand twice or are published already
//             → result: rows, held rows, refused rows, proposals, questions, notices
//
// Nothing is remembered between two runs: the editor's decisions go in as `Answers`, whether they
// came by a click, by `--accept` or from a mapping file.
import type { Crs } from '#tables/coordinates.ts';

/** Why a source column is left out. */
export type LeftOutWhy =
  'running-number' | 'personal' | 'remarks' | 'unknown' | 'county' | 'second' | 'hidden' | 'chosen';

/** A column of the sheet and where it goes. */
export interface MappedColumn {
  /** Place in the sheet, from 0, and its letters. */
  readonly at: number;
  readonly letters: string;
  /** Titles of two rows are joined by ` / `. */
  readonly title: string;
  /** The first three different texts below. */
  readonly samples: readonly string[];
  /** Columns of the table; none where it is left out. Addresses and coordinates fill several. */
  readonly to: readonly string[];
  /** `silent`: the table's own title; `confirm`: a synonym, nearness or what the cells hold. */
  readonly how: 'silent' | 'confirm';
  /** What told it: a title of the table, a synonym, a part of the title, the cells, the editor. */
  readonly by: 'title' | 'synonym' | 'near' | 'content' | 'answer';
  readonly why: LeftOutWhy | null;
  /** Other columns of the table that may be meant; `set aside` where leaving it out may be. */
  readonly alternatives: readonly string[];
  /** Coordinate system that the title names. */
  readonly crs: Crs | null;
}

/** How sure a reader is of what a cell says. */
export type Outcome =
  | 'same' // as it stands
  | 'silent' // the same characters otherwise arranged
  | 'confirm' // a judgement: the value is proposed
  | 'ask' // cannot be known: nothing is filled in
  | 'refuse' // cannot be what the column holds, such as 2011-02-30
  | 'left-out' // may not or need not be taken, such as a person's mobile
  | 'empty'; // no content: 暂无, /

/** What a cell says for one column. */
export interface Reading {
  readonly outcome: Outcome;
  /** What was done or found, such as `township-short`; the words are in the catalogue of rules. */
  readonly rule: string;
  /** The value taken or proposed; empty where there is none. */
  readonly value: string;
  readonly alternatives: readonly string[];
}

/** The same event at one or several places: one line to confirm, answer or look at. */
export interface Group {
  /** Names the group in answers; the same for the same list. */
  readonly id: string;
  readonly column: string;
  readonly outcome: Outcome;
  readonly rule: string;
  /** What stands in the sheet; digits of persons' numbers are masked. */
  readonly from: string;
  readonly to: string;
  readonly alternatives: readonly string[];
  readonly lines: readonly number[];
  /** Letters of the source column; null where the value comes from several. */
  readonly at: string | null;
  /** To be looked at row by row, never for all at once. */
  readonly each: boolean;
  /** Whether it was answered, by whom ever. */
  readonly settled: boolean;
}

export interface TakenRow {
  readonly line: number;
  /** Texts by column of the table, empty ones included. */
  readonly cells: Readonly<Record<string, string>>;
  /** Required columns that nothing fills, not even a proposal; such a row is held. */
  readonly missing: readonly string[];
  /** Proposals that touch the row and were not accepted yet. */
  readonly open: number;
  /** The published row that this one changes; null where it is new. */
  readonly changes: string | null;
}

export interface RefusedRow {
  readonly line: number;
  readonly why:
    | 'totals-row'
    | 'notes-row'
    | 'header-repeated'
    | 'section-row'
    | 'second-table'
    | 'row-length'
    | 'duplicate-in-file'
    | 'published-already'
    | 'outside-county'
    | 'id-of-another'
    | 'left-out';
  /** The line or the published row meant by it. */
  readonly of: string | null;
  /** Name of the place, or the first text of the row. */
  readonly name: string;
}

export interface LeftOutRow {
  readonly line: number;
  readonly why: 'hidden' | 'filtered';
  readonly name: string;
}

/** What the editor must be told once. */
export interface Notice {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  readonly lines: readonly number[];
}

/** What the editor decided. */
export interface Answers {
  /** Accepts every proposal that has no answer of its own. */
  readonly acceptAll: boolean;
  /** By title: columns of the table, none to leave it out. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** By `Group.id`: the value to take, empty to leave the cell empty. */
  readonly values: Readonly<Record<string, string>>;
  /** Proposals accepted by their kind, `column/rule`; never those to be looked at row by row. */
  readonly accepted?: readonly string[];
  /** Filled in wherever a row says nothing itself. */
  readonly fill: Readonly<Record<string, string>>;
  /** Hidden and filtered rows are taken as well. */
  readonly takeHidden: boolean;
}

export const NO_ANSWERS: Answers = {
  acceptAll: false,
  columns: {},
  values: {},
  fill: {},
  takeHidden: false,
};

/** A list as it would go in. */
export interface TakenList {
  /** Lines of the titles; empty where none were found. */
  readonly headLines: readonly number[];
  /** Names the head, so that its mapping can be remembered. */
  readonly fingerprint: string;
  readonly mapping: readonly MappedColumn[];
  /** Columns of the table that no source column fills and a row must have. */
  readonly missing: readonly string[];
  readonly fill: Readonly<Record<string, string>>;
  readonly rows: readonly TakenRow[];
  readonly proposals: readonly Group[];
  readonly questions: readonly Group[];
  /** Done without asking, listed for who asks. */
  readonly silent: readonly Group[];
  readonly empties: readonly Group[];
  readonly leftOut: readonly Group[];
  readonly refused: readonly RefusedRow[];
  readonly leftOutRows: readonly LeftOutRow[];
  readonly notices: readonly Notice[];
}
