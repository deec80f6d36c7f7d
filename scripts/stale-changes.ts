import fs from 'node:fs';
import path from 'node:path';
import { readChanges, versionOf } from '#desk/changes.ts';
import { git } from '#loaders/git-run.ts';
import { publishedLine } from '#loaders/published-line.ts';
import { labelOf } from '#loaders/read-data.ts';
import type { DataPlaces } from '#loaders/read-data.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';

/**
 * What is wrong with the changes that are handed in beside their tables, in `data/changes/`: made
 * against another version of a table than the base branch has, they would take back what others
 * changed. Those that the base branch has already are past.
 */
export function staleChanges({ data, base }: DataPlaces): Finding[] {
  const folder = path.join(data, 'changes');
  const files = fs.existsSync(folder) ? fs.readdirSync(folder).toSorted() : [];
  const line = files.length === 0 ? null : publishedLine(data, base);
  if (line === null) return [];
  const there = (file: string) => git(data, ['show', `${line.mergeBase}:./${file}`]);
  return files.flatMap((name): Finding[] => {
    if (there(`changes/${name}`).ok) return [];
    const file = labelOf(path.join(folder, name));
    const changes = readChanges(fs.readFileSync(path.join(folder, name), 'utf8'));
    if (changes === null) return [finding({ file }, { code: 'changes-unreadable' })];
    return changes.flatMap(({ table, from }) => {
      const before = there(`${table}.csv`);
      const now = before.ok ? versionOf(before.bytes.toString('utf8')) : from;
      const params = { table, from, now, file };
      return now === from ? [] : [finding({ file }, { code: 'changes-stale', params })];
    });
  });
}
