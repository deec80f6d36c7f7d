import { fileOf } from '#downloads/files.ts';
import { computedVersions } from '#history/computed-versions.ts';
import type { ComputedVersion } from '#history/computed-versions.ts';
import { versionFile } from '#history/version.ts';
import { history, site } from '#src/site-data.ts';
import { tableNames } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { figures } from './_catalogue.ts';

const counted = site.indicators.flatMap(({ formula }) =>
  [...(formula ?? '').matchAll(/\bcount\((\w+)/g)].map(([, table]) => table),
);
/** The tables that all values are computed from. */
export const inputs: readonly TableName[] = tableNames.filter(
  (name) =>
    ['indicators', 'observations', 'townships', 'counties'].includes(name) ||
    counted.includes(name),
);

/** The tables in the folder may say what no commit does. */
const isCommitted = inputs.every((table) => !history.hasUncommitted(table));

/**
 * Versions of the table of all values, newest first. It is kept nowhere, so that its versions are
 * those of its tables, whose files stay: whoever cites one cites every value that follows.
 */
export const figureVersions: readonly ComputedVersion[] = computedVersions(
  inputs.map((table) => history.versions(table)),
);

const csv = fileOf(figures.official, 'csv');

/** The file of all values as they are now. */
export const figuresNow = {
  hash: csv.sha256.slice(0, 16),
  data: csv.data,
  rows: figures.official.rows.length,
  /** The version that it is of; null where that is not known. */
  version: isCommitted ? (figureVersions[0] ?? null) : null,
  file: versionFile({ table: 'figures', hash: csv.sha256.slice(0, 16) }),
} as const;
