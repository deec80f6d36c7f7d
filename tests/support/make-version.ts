import type { Version } from '#history/version.ts';

/** A version of which a test gives only what it is about; everything else is plain or empty. */
export function aVersion(change: Partial<Version> = {}): Version {
  return {
    table: 'facilities',
    id: '0123456789ab',
    commit: '0123456789ab',
    date: '2026-11-23T10:00:00+08:00',
    reasons: [],
    recodedReason: false,
    recoded: false,
    otherTables: [],
    otherFiles: false,
    oldestKnown: false,
    hash: '0123456789abcdef',
    bytes: 1,
    rows: 1,
    withheld: false,
    previous: null,
    counts: null,
    ...change,
  };
}
