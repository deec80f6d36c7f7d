import type { Version } from '#history/version.ts';

/** What is worked out of several tables, at a commit that changed one of them. */
export interface ComputedVersion {
  /** Twelve digits of the commit; names the version. */
  readonly id: string;
  readonly commit: string;
  /** When the commit joined the published line: ISO 8601. */
  readonly date: string;
  /** The version of each table at that commit; a table that was not there yet is left out. */
  readonly from: readonly Version[];
}

/**
 * Every version of something that is worked out of tables and kept nowhere, newest first. Each names
 * the versions of the tables, whose files stay, so that it can be worked out again.
 *
 * @param versions those of all its tables, those of one table newest first
 */
export function computedVersions(versions: readonly (readonly Version[])[]): ComputedVersion[] {
  const at = (version: Version): number => Date.parse(version.date);
  const oldestFirst = versions
    .flatMap((table) => table.toReversed())
    .toSorted((a, b) => at(a) - at(b));
  const now = new Map<string, Version>();
  const made = [...Map.groupBy(oldestFirst, ({ commit }) => commit)].map(([commit, changed]) => {
    for (const version of changed) now.set(version.table, version);
    const { id = '', date = '' } = changed[0] ?? {};
    return { id, commit, date, from: [...now.values()] };
  });
  return made.toReversed();
}
