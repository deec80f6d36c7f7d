import type { DifferenceLine } from '#desk/difference-lines.ts';
import type { ListedFigure } from '#desk/figure-list.ts';
import type { Field, Option } from '#desk/form-fields.ts';
import type { Answers, LeftOutWhy } from '#desk/intake/shape.ts';
import type { ImportMode } from '#desk/plan-import.ts';
import type { Lang } from '#tables/finding.ts';
import type { TableName } from '#tables/index.ts';

/** What the page asks of its worker. */
export type Request =
  | {
      readonly kind: 'start';
      readonly lang: Lang;
      /** Folder of the published tables, with a slash at the end. */
      readonly data: string;
      readonly countyCode: string;
      readonly programmes: readonly string[];
      readonly today: string;
    }
  | {
      readonly kind: 'read';
      readonly file: File;
      readonly table: TableName;
      readonly sheet: string | null;
      readonly mode: ImportMode;
      /** Answers given to lists under the same titles before, by fingerprint. */
      readonly remembered: Readonly<Record<string, RememberedMapping>>;
    }
  | { readonly kind: 'answer'; readonly part: string; readonly answers: Partial<Answers> }
  | { readonly kind: 'remove'; readonly part: string }
  | { readonly kind: 'rows'; readonly part: string; readonly from: number; readonly count: number }
  | { readonly kind: 'form'; readonly table: TableName; readonly key: string | null }
  | {
      readonly kind: 'entry';
      readonly table: TableName;
      readonly values: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'take'; readonly what: Taking; readonly part: string | null }
  | { readonly kind: 'template'; readonly table: TableName }
  | { readonly kind: 'figures'; readonly search: string };

/** A package of all that goes in; what goes back to be mended; how columns were mapped; findings. */
export type Taking = 'package' | 'returned' | 'mapping' | 'report';

/** Where columns go, as it was settled once. */
export type RememberedMapping = Pick<Answers, 'columns'>;

/** A finding as the page shows it. */
export interface ShownFinding {
  readonly error: boolean;
  /** Where it stands, such as `Sheet1!C12` or a line. */
  readonly place: string;
  readonly column: string | null;
  readonly value: string | null;
  readonly text: string;
  readonly cause: string;
  readonly remedy: string;
  readonly example: string;
  /** Cell in the sheet, from 0. */
  readonly row: number | null;
  readonly at: number | null;
}

/** A column of the sheet and where it goes. */
export interface ShownColumn {
  /** Names it in answers. */
  readonly key: string;
  readonly letters: string;
  readonly title: string;
  readonly samples: readonly string[];
  readonly to: readonly string[];
  /** Waits to be confirmed. */
  readonly open: boolean;
  readonly why: LeftOutWhy | null;
  /** What is likely meant besides. */
  readonly alternatives: readonly string[];
}

/** A value to confirm or to answer, however many rows it stands in. */
export interface ShownDoubt {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly toLabel: string;
  readonly options: readonly Option[];
  readonly lines: readonly number[];
  readonly count: number;
}

/** Doubts of one kind in one column. */
export interface DoubtSet {
  /** `column/rule`, as it is accepted as a whole. */
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly question: boolean;
  /** Whether another value than those offered may be written. */
  readonly free: boolean;
  /** To be looked at row by row. */
  readonly each: boolean;
  readonly total: number;
  readonly doubts: readonly ShownDoubt[];
}

/** A sheet or an entry of the form, as it was read. */
export interface ShownPart {
  readonly id: string;
  readonly table: TableName;
  readonly name: string;
  readonly encoding: string | null;
  readonly fingerprint: string | null;
  readonly columns: readonly ShownColumn[];
  /** Columns of the table that may be chosen. */
  readonly targets: readonly Option[];
  /** Titles of required columns that nothing fills. */
  readonly missing: readonly string[];
  /** What is filled in once for all rows. */
  readonly fill: readonly Field[];
  readonly doubts: readonly DoubtSet[];
  readonly notices: readonly string[];
  readonly hidden: number;
  /** The first of them, errors before warnings; how many there are of each. */
  readonly findings: readonly ShownFinding[];
  readonly found: { readonly errors: number; readonly warnings: number };
  readonly rows: { readonly all: number; readonly taken: number; readonly back: number };
  /** Rows and columns of the sheet. */
  readonly height: number;
  readonly width: number;
  readonly headerRow: number | null;
}

/** What becomes of one table. */
export interface ShownChange {
  readonly table: TableName;
  readonly title: string;
  readonly version: string;
  /** The first of them; how many there are of each sign. */
  readonly lines: readonly DifferenceLine[];
  readonly counts: Readonly<Record<DifferenceLine['sign'], number>>;
}

/** All that is handed in, without the rows, which the page asks for as it shows them. */
export interface SessionSummary {
  /** The part that the last request was about; null where it is gone. */
  readonly latest: string | null;
  readonly parts: readonly ShownPart[];
  /** Sheets of the file that was handed in last. */
  readonly sheets: readonly string[];
  /** Of no row in particular, or a file that cannot be read. */
  readonly findings: readonly ShownFinding[];
  /** Null where something stops the whole. */
  readonly changes: readonly ShownChange[] | null;
}

/** What the worker tells the page. */
export type Answer =
  | { readonly kind: 'ready'; readonly tables: number }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'session'; readonly file: string | null; readonly summary: SessionSummary }
  | {
      readonly kind: 'rows';
      readonly from: number;
      readonly rows: readonly (readonly string[])[];
      /** What is said of cells of these rows. */
      readonly marks: readonly ShownFinding[];
    }
  | {
      readonly kind: 'form';
      readonly table: TableName;
      readonly key: string | null;
      readonly fields: readonly Field[];
    }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly type: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly kind: 'figures'; readonly total: number; readonly figures: readonly ListedFigure[] }
  | { readonly kind: 'failed'; readonly message: string };
