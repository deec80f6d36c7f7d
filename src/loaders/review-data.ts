import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Dataset } from '#domain/dataset.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { reconcileAll } from '#domain/reconcile.ts';
import type { Reconciled } from '#domain/reconcile.ts';
import { reconciliationEffect } from '#domain/reconciliation-effect.ts';
import { countsOf, isNoChange } from '#history/counts.ts';
import { compareSnapshots } from '#history/difference.ts';
import type { Review, TableReview } from '#history/review.ts';
import { EMPTY, readSnapshot } from '#history/snapshot.ts';
import { readBaseTables } from '#loaders/git-base.ts';
import type { BaseFailure } from '#loaders/git-base.ts';
import { readDataset } from '#loaders/read-data.ts';
import type { DataPlaces } from '#loaders/read-data.ts';
import { siteConfig } from '#src/site.config.ts';
import { decodeKept } from '#tables/decode.ts';
import { hasErrors } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';

export interface ReviewWish {
  /** A commit, tag or branch. */
  readonly base: string;
  /** One table only; null for all. */
  readonly table: TableName | null;
}

/** Compares the tables in the folder with those of a revision, checks them, and reconciles both. */
export function reviewData(
  places: DataPlaces,
  { base, table }: ReviewWish,
): { readonly review: Review; readonly dataset: Dataset } | { readonly failure: BaseFailure } {
  const read = readBaseTables(places.data, base);
  if (!read.ok) return { failure: read.failure };
  const { dataset, findings } = readDataset(places);
  const wanted = table === null ? tableNames : [table];
  const review: Review = {
    base,
    commit: read.commit,
    tables: wanted.flatMap((name) => reviewTable(places.data, name, read.files.get(name))),
    findings,
    effects: effectsOf(read.files, places, dataset, findings),
  };
  return { review, dataset };
}

function reviewTable(data: string, name: TableName, base: Buffer | undefined): TableReview[] {
  const file = path.join(data, `${name}.csv`);
  const now = fs.existsSync(file) ? fs.readFileSync(file) : undefined;
  if (now === undefined) return base === undefined ? [] : [{ table: name, kind: 'removed' }];
  if (base?.equals(now) === true) return [];
  const before = base === undefined ? EMPTY : readSnapshot(decodeKept(base).text);
  const after = readSnapshot(decodeKept(now).text);
  if (before === null || after === null) return [{ table: name, kind: 'unreadable' }];
  const difference = compareSnapshots(before, after, tables[name].key);
  const counts = countsOf(difference);
  // Line ends and quotation marks alone are no change; another order is told of.
  if (isNoChange(counts) && !counts.reordered) return [];
  return [{ table: name, kind: 'changed', difference }];
}

function effectsOf(
  base: ReadonlyMap<TableName, Buffer>,
  places: DataPlaces,
  dataset: Dataset,
  findings: readonly Finding[],
): Review['effects'] {
  if (hasErrors(findings)) return null;
  const before = readBaseDataset(base, places);
  return before === null ? null : reconciliationEffect(outcomes(before), outcomes(dataset));
}

function outcomes(dataset: Dataset): Reconciled[] {
  return reconcileAll(dataset, buildFigureBook(dataset, siteConfig.countyCode));
}

/** The tables of the base under the rules of today; null where they break them. */
function readBaseDataset(base: ReadonlyMap<TableName, Buffer>, places: DataPlaces): Dataset | null {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'base-tables-'));
  try {
    for (const name of tableNames) {
      // A table that there was not yet had no rows.
      const none = `${Object.keys(tables[name].columns).join(',')}\n`;
      fs.writeFileSync(path.join(folder, `${name}.csv`), base.get(name) ?? none);
    }
    const read = readDataset({ data: folder, demo: null, content: places.content });
    return hasErrors(read.findings) ? null : read.dataset;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
