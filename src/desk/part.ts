import type { DeskFinding, Header } from '#desk/desk-finding.ts';
import type { Answers, TakenList } from '#desk/intake/shape.ts';
import type { ImportMode } from '#desk/plan-import.ts';
import type { RawSheet } from '#desk/sheet.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Outside } from '#domain/integrity.ts';
import type { TableName } from '#tables/index.ts';
import type { AnyRow, Located } from '#tables/table.ts';

/** A sheet, or an entry of the form, that is handed in for one table. */
export interface Part {
  /** Names it in the session; a part of the same name takes its place. */
  readonly id: string;
  readonly table: TableName;
  /** As its findings name it. */
  readonly file: string;
  readonly sheet: RawSheet;
  readonly mode: ImportMode;
  readonly answers: Answers;
  /** Whether rows wait while something in them is asked or cannot be taken, though they need it not. */
  readonly careful?: boolean;
  /** Whether its cells were settled before and are taken as they are: rows of changes from the desk. */
  readonly settled?: boolean;
}

/** A part with what was read of it. */
export interface PartRead {
  readonly part: Part;
  /** Null where no titles were found. */
  readonly list: TakenList | null;
  readonly header: Header | null;
  /** Lines that go in. */
  readonly taken: ReadonlySet<number>;
  /** What is wrong with lines that do not, and what is to be said of others. */
  readonly findings: readonly DeskFinding[];
}

/** A part as it was read by itself, before it is checked together with others. */
export interface ListRead extends Omit<PartRead, 'taken'> {
  readonly rows: readonly Located<AnyRow>[];
}

/** What a session is read against. */
export interface SessionWorld {
  readonly dataset: Dataset;
  readonly outside: Outside;
  readonly today: string;
}
