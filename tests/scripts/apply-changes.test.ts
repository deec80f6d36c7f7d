import fs from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changesName, versionOf, writeChanges } from '#desk/changes.ts';
import type { Changes } from '#desk/changes.ts';
import { compareSnapshots } from '#history/difference.ts';
import { rowChanges } from '#history/merge-changes.ts';
import { EMPTY, readSnapshot } from '#history/snapshot.ts';
import { formatFinding } from '#tables/finding.ts';
import { placesOf } from '#src/edition.ts';
import { staleChanges } from '../../scripts/stale-changes.ts';
import { fixtureRepo } from '../support/fixture-repo.ts';
import type { FixtureRepo } from '../support/fixture-repo.ts';
import { layCase } from '../support/lay-case.ts';
import { runScript } from '../support/run-script.ts';

let repo: FixtureRepo;
beforeEach(() => {
  repo = fixtureRepo();
  layCase(repo.folder, path.join(repo.folder, 'none'));
});
afterEach(() => {
  repo.remove();
});

const table = (): string => path.join(repo.folder, 'data/facilities.csv');
const text = (): string => fs.readFileSync(table(), 'utf8');
const beds = (csv: string, from: string, to: string): string => {
  const lines = csv.split('\n').map((line) => line.split(','));
  const at = lines[0]?.indexOf('beds') ?? -1;
  const row = lines.find(([id]) => id === 'beimenzi-mutual-aid-home');
  if (row?.[at] !== from) throw new Error(`Not ${from}: ${String(row?.[at])}`);
  row[at] = to;
  return lines.map((cells) => cells.join(',')).join('\n');
};
function changed(before: string, after: string): Changes {
  const [old, now] = [readSnapshot(before) ?? EMPTY, readSnapshot(after) ?? EMPTY];
  const difference = compareSnapshots(old, now, ['facility_id']);
  return {
    table: 'facilities',
    from: versionOf(before),
    to: versionOf(after),
    ...rowChanges(difference),
  };
}
const apply = (...args: string[]) => runScript('apply-changes.ts', args, { cwd: repo.folder });

// Starts commands; on a busy machine that takes its time.
describe('npm run data:apply', { timeout: 60_000 }, () => {
  test('merges a package onto what others changed meanwhile', async () => {
    const before = text();
    const mine = beds(before, '', '44');
    const changes = [changed(before, mine)];
    fs.writeFileSync(
      path.join(repo.folder, 'package.zip'),
      zipSync({
        [changesName(changes)]: new TextEncoder().encode(writeChanges(changes)),
        'data/facilities.csv': new TextEncoder().encode(mine),
      }),
    );
    fs.writeFileSync(table(), before.replace('东寨互助型幸福养老院', '东寨村互助型幸福养老院'));
    const theirs = text();
    expect(await apply('package.zip')).toEqual({
      code: 0,
      stdout: `facilities: 新增0行，改动1行，删去0行。您照 ${versionOf(before)} 版做的，已合到现在的表上。\n`,
      stderr: '',
    });
    expect(text()).toBe(beds(theirs, '', '44'));
  });

  test('names a cell that both changed, and a file that is none, and writes nothing', async () => {
    const before = text();
    repo.write('mine.json', writeChanges([changed(before, beds(before, '', '44'))]));
    repo.write('half.json', writeChanges([changed(before, before)]).slice(0, -9));
    fs.writeFileSync(table(), beds(before, '', '45'));
    const { code, stdout, stderr } = await apply('mine.json', 'half.json', '--lang', 'en');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      'data/facilities.csv beimenzi-mutual-aid-home beds: this cell was “” when you worked on it and is “45” now; you want “44”. Agree with whoever changed it, then change it at the desk.',
      'half.json: this is no file of changes from the desk, or only a part of one. Download it at the desk again.',
    ]);
    expect(text()).toBe(beds(before, '', '45'));
  });

  test('writes nothing that the checks refuse', async () => {
    const before = text();
    repo.write('mine.json', writeChanges([changed(before, beds(before, '', '99999'))]));
    const { code, stderr } = await apply('mine.json');
    expect(code).toBe(1);
    expect(stderr).toContain('beds “99999”');
    expect(text()).toBe(before);
  });
});

describe('changes handed in beside their table', () => {
  const stale = (): string[] =>
    staleChanges(placesOf({ SITE_DATA_DIR: path.join(repo.folder, 'data') })).map((found) =>
      formatFinding({ ...found, file: path.basename(found.file) }, 'zh'),
    );

  test('are refused where the base branch had gone on, and are past once it has them', () => {
    const old = text();
    fs.writeFileSync(table(), beds(old, '', '45'));
    repo.commit('2026-11-01T00:00:00Z', 'Publish');
    repo.git('checkout', '--quiet', '-b', 'mine');
    const mine = beds(old, '', '44');
    fs.writeFileSync(table(), mine);
    const changes = [changed(old, mine)];
    const name = changesName(changes);
    repo.write(name, writeChanges(changes));
    expect(stale()).toHaveLength(1);
    expect(stale()[0]).toMatch(
      /^facilities-[0-9a-f]{16}\.json: 这次改动是照 facilities 表的 [0-9a-f]{16} 版做的，现在是 [0-9a-f]{16} 版：直接覆盖会丢掉别人的改动。/,
    );
    fs.rmSync(path.join(repo.folder, name));
    const again = [changed(beds(old, '', '45'), mine)];
    repo.write(changesName(again), writeChanges(again));
    expect(stale()).toEqual([]);
    repo.commit('2026-11-02T00:00:00Z', 'Mine');
    repo.git('checkout', '--quiet', 'main');
    repo.git('merge', '--quiet', 'mine');
    fs.writeFileSync(table(), old);
    expect(stale()).toEqual([]);
  });
});
