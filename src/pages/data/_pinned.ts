import type { Pinned } from '#downloads/pinned.ts';
import { dayOf } from '#domain/day.ts';
import { versionFile } from '#history/version.ts';
import { isTableName } from '#domain/count-rows.ts';
import { fileHref } from '#src/paths.ts';
import { history } from '#src/site-data.ts';
import { publicAddress } from './_catalogue.ts';
import { figuresNow } from './_figures.ts';

/**
 * The version of a table that its page shows. Null where it is not known: without git, or while
 * the table in the folder says something that is not committed.
 */
export function pinnedVersion(table: string): Pinned | null {
  if (!isTableName(table)) {
    // Its file goes when the next one comes; its commit names the files that it can be made of again.
    const { version } = figuresNow;
    return version && { hash: version.id, day: dayOf(version.date), url: null };
  }
  const newest = history.hasUncommitted(table) ? undefined : history.versions(table)[0];
  if (newest === undefined) return null;
  const url = newest.withheld ? null : publicAddress(fileHref(versionFile(newest)));
  return { hash: newest.hash, day: dayOf(newest.date), url };
}
