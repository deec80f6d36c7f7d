import type { Counts } from '#history/counts.ts';
import type { ChangedCell } from '#history/difference.ts';
import type { Reason } from '#history/reason.ts';
import type { TableName } from '#tables/index.ts';

/** How much of the past is at hand. */
export type HistoryState =
  /** All of it. */
  | 'full'
  /** The copy was made without its older part. */
  | 'shallow'
  /** None: no git, no repository, or the tables are not kept in it. */
  | 'none';

/** One published state of a table: what a commit made of it. */
export interface Version {
  readonly table: TableName;
  /** Twelve digits of the commit; names the version in addresses. */
  readonly id: string;
  readonly commit: string;
  /** When the commit joined the published line: ISO 8601 with the time zone as committed. */
  readonly date: string;
  /** Why, as the commits say; more than one where a merge brought them in, none where it is not known. */
  readonly reasons: readonly Reason[];
  /** Whether a reason, or the table, was saved in another encoding than UTF-8 and is shown as decoded. */
  readonly recodedReason: boolean;
  readonly recoded: boolean;
  /** Other tables that the same commit changed. */
  readonly otherTables: readonly TableName[];
  /** Whether the commit changed other files as well, so that the reason may speak of those. */
  readonly otherFiles: boolean;
  /** Whether it is only the oldest state that a shallow copy knows. */
  readonly oldestKnown: boolean;
  /** First 16 hexadecimal digits of the SHA-256 of its bytes; names the file for ever. */
  readonly hash: string;
  readonly bytes: number;
  /** Null where it cannot be read as a table. */
  readonly rows: number | null;
  /** Whether it is kept back: it holds what looks like personal data, or cannot be read to tell. */
  readonly withheld: boolean;
  /** The version that it is compared with, by its id; null for the first. */
  readonly previous: string | null;
  /** Null where there is nothing to compare. */
  readonly counts: Counts | null;
}

/** A version of any table as a piece of news. */
export interface DataChange {
  readonly table: TableName;
  readonly version: Version;
  /** Path of its page, without base path and language. */
  readonly path: string;
}

/** One thing that happened to a row. */
export interface RowChange {
  readonly version: Version;
  /** Whether the row came, changed, or went. */
  readonly kind: 'added' | 'changed' | 'removed';
  /** Its key before, where the key changed. */
  readonly formerKey: string | null;
  /** What it says otherwise; empty where it came or went. */
  readonly cells: readonly ChangedCell[];
}

/** Path of the page of a version, without base path and language. */
export function versionPath({ table, id }: Pick<Version, 'table' | 'id'>): string {
  return `/data/${table}/changes/${id}/`;
}

/** Permanent path of the file of a version, without base path. */
export function versionFile({ table, hash }: { table: string; hash: string }): string {
  return `/data/versions/${table}/${hash}.csv`;
}
