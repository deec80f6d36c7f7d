import type { Effect } from '#domain/reconciliation-effect.ts';
import type { Difference } from '#history/difference.ts';
import type { Finding } from '#tables/finding.ts';
import type { TableName } from '#tables/index.ts';

/** What became of one table since the base. */
export type TableReview =
  | { readonly table: TableName; readonly kind: 'changed'; readonly difference: Difference }
  /** One of the two versions cannot be read as a table. */
  | { readonly table: TableName; readonly kind: 'unreadable' }
  | { readonly table: TableName; readonly kind: 'removed' };

/** All that a reviewer of a change to the data should see. */
export interface Review {
  /** The revision as it was asked for, and its commit. */
  readonly base: string;
  readonly commit: string;
  /** Tables that changed, in the order of the catalogue. */
  readonly tables: readonly TableReview[];
  readonly findings: readonly Finding[];
  /** Null where either state breaks the rules of today, so that its checks cannot be worked out. */
  readonly effects: readonly Effect[] | null;
}
