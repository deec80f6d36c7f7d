import { fileOf } from '#downloads/files.ts';
import { versionFile } from '#history/version.ts';
import { history, site } from '#src/site-data.ts';
import { tableNames } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { figures } from './_catalogue.ts';

/** A table at the version from which all values were computed. */
export interface ComputedFrom {
  readonly table: TableName;
  /** Null where the history of the data is not at hand. */
  readonly sha256: string | null;
  readonly date: string | null;
  /** Permanent path of its file, without base path. */
  readonly file: string | null;
}

const counted = site.indicators.flatMap(({ formula }) =>
  [...(formula ?? '').matchAll(/\bcount\((\w+)/g)].map(([, table]) => table),
);
const inputs = tableNames.filter(
  (name) =>
    ['indicators', 'observations', 'townships', 'counties'].includes(name) ||
    counted.includes(name),
);

/**
 * What the table of all values was computed from. It is kept nowhere, so that its versions are those
 * of its inputs: whoever cites them cites every value that follows.
 */
export const computedFrom: readonly ComputedFrom[] = inputs.map((table) => {
  const newest = history.hasUncommitted(table) ? undefined : history.versions(table)[0];
  return {
    table,
    sha256: newest?.hash ?? null,
    date: newest?.date ?? null,
    file: newest === undefined || newest.withheld ? null : versionFile(newest),
  };
});

const csv = fileOf(figures.official, 'csv');

/** The file of all values at an address that names its bytes. */
export const figuresVersion = {
  hash: csv.sha256.slice(0, 16),
  data: csv.data,
  rows: figures.official.rows.length,
  /** When one of its inputs last changed; null where that is not known. */
  date:
    computedFrom
      .flatMap(({ date }) => date ?? [])
      .toSorted()
      .at(-1) ?? null,
  file: versionFile({ table: 'figures', hash: csv.sha256.slice(0, 16) }),
} as const;
