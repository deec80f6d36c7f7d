import type { Pinned } from '#downloads/pinned.ts';
import { dayOf } from '#domain/day.ts';
import { versionFile } from '#history/version.ts';
import { isTableName } from '#domain/count-rows.ts';
import { fileHref } from '#src/paths.ts';
import { history } from '#src/site-data.ts';
import { publicAddress } from './_catalogue.ts';
import { figuresVersion } from './_figures.ts';

/**
 * The version of a table that its page shows. Null where it is not known: without git, or while
 * the table in the folder says something that is not committed.
 */
export function pinnedVersion(table: string): Pinned | null {
  if (!isTableName(table)) {
    const { date, hash, file } = figuresVersion;
    return date === null ? null : { hash, day: dayOf(date), url: publicAddress(fileHref(file)) };
  }
  const newest = history.hasUncommitted(table) ? undefined : history.versions(table)[0];
  if (newest === undefined) return null;
  const url = newest.withheld ? null : publicAddress(fileHref(versionFile(newest)));
  return { hash: newest.hash, day: dayOf(newest.date), url };
}
