import type { DifferenceLine } from '#desk/difference-lines.ts';
import type { ListedFigure } from '#desk/figure-list.ts';
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
    }
  | {
      readonly kind: 'read';
      readonly file: File;
      readonly table: TableName;
      readonly sheet: string | null;
      readonly mode: ImportMode;
    }
  | { readonly kind: 'rows'; readonly from: number; readonly count: number }
  | { readonly kind: 'template'; readonly table: TableName }
  | { readonly kind: 'figures'; readonly search: string };

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

/** What was read, without the rows, which the page asks for as it shows them. */
export interface ReadSummary {
  readonly file: string;
  readonly encoding: string | null;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /** Rows and columns of the sheet. */
  readonly height: number;
  readonly width: number;
  readonly headerRow: number | null;
  /** Rows that could be read. */
  readonly rows: number;
  readonly findings: readonly ShownFinding[];
  readonly difference: readonly DifferenceLine[] | null;
  readonly csv: string | null;
  /** The findings as a file to take away. */
  readonly report: string;
}

/** What the worker tells the page. */
export type Answer =
  | { readonly kind: 'ready'; readonly tables: number }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'read'; readonly summary: ReadSummary }
  | {
      readonly kind: 'rows';
      readonly from: number;
      readonly lines: readonly number[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'template';
      readonly table: TableName;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly kind: 'figures'; readonly total: number; readonly figures: readonly ListedFigure[] }
  | { readonly kind: 'failed'; readonly message: string };
