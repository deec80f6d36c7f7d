import { expect, test } from 'vitest';
import { changeEntries } from '#feeds/change-entries.ts';
import type { DataChange, Version } from '#history/version.ts';
import { aVersion } from '../support/make-version.ts';

const aChange = (part: Partial<Version>): DataChange => {
  const version = aVersion(part);
  return { table: version.table, version, path: `/data/${version.table}/changes/${version.id}/` };
};
const address = (path: string): string => `https://x.org/en${path}`;

test('a change says how much, why and where, dated as committed', () => {
  const counts = {
    added: 2,
    removed: 0,
    changed: 1,
    columnsAdded: 0,
    columnsRemoved: 0,
    columnsRenamed: 0,
    reordered: false,
  };
  const reasons = [{ subject: 'Add <two> homes', body: 'From a report.\n\nChecked twice.' }];
  const [entry] = changeEntries([aChange({ id: 'abc', counts, reasons })], 'en', address);
  expect(entry?.url).toBe('https://x.org/en/data/facilities/changes/abc/');
  expect(entry?.title).toMatch(/^Facilities.*2 rows added, 1 row changed/);
  expect(entry?.summary).toBe('Add <two> homes');
  expect(entry?.updated).toBe('2026-11-23T10:00:00+08:00');
  expect(entry?.html).toContain(
    '<blockquote><p>Add &lt;two&gt; homes</p><p>From a report.</p><p>Checked twice.</p></blockquote>',
  );
  expect(entry?.html).toContain('<a href="https://x.org/en/data/facilities/changes/abc/">');
});

test('a change for which no reason is known has no summary', () => {
  const [entry] = changeEntries([aChange({ reasons: [] })], 'zh', address);
  expect(entry?.summary).toBeNull();
  expect(entry?.html).not.toContain('<blockquote');
});
