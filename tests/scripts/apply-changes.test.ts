import fs from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyChanges, changesName, versionOf, writeChanges } from '#desk/changes.ts';
import type { Changes } from '#desk/changes.ts';
import { compareSnapshots } from '#history/difference.ts';
import { rowChanges } from '#history/merge-changes.ts';
import { EMPTY, readSnapshot } from '#history/snapshot.ts';
import { formatFinding } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import { placesOf } from '#src/edition.ts';
import { staleChanges } from '../../scripts/stale-changes.ts';
import { fixtureRepo } from '../support/fixture-repo.ts';
import type { FixtureRepo } from '../support/fixture-repo.ts';
import { layCase } from '../support/lay-case.ts';
import { runHere } from '../support/run-here.ts';
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
const apply = (...args: string[]) => runHere('apply-changes.ts', args, { cwd: repo.folder });

// Starts the command; on a busy machine that takes its time.
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
    expect(await runScript('apply-changes.ts', ['package.zip'], { cwd: repo.folder })).toEqual({
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
    expect((await apply('half.json')).stderr).toMatch(
      /^half\.json: 这不是编辑台给的改动文件，或者没有下载完整。请在编辑台再下载一次。\n/,
    );
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

describe('changes that do not fit the table of today', () => {
  const before = 'facility_id,beds\na,40\nb,7\n';
  const told = (mine: string, today: string): string[] => {
    const { csv, findings } = applyChanges(today, changed(before, mine), 'facilities.csv');
    expect(csv).toBeNull();
    return findings.flatMap((found) => [formatFinding(found, 'zh'), formatFinding(found, 'en')]);
  };

  test('since the table got a column', () => {
    expect(told('facility_id,beds\na,50\nb,7\n', 'facility_id,beds,phone\na,40,\nb,7,\n')).toEqual([
      'facilities.csv: facilities 表的列在这以后变了，这些改动套不上。请在编辑台重新放上您的表格。',
      'facilities.csv: the columns of the table facilities have changed since, so these changes do not fit. Hand your sheet in at the desk again.',
    ]);
  });

  test('since the same cell was changed', () => {
    expect(told('facility_id,beds\na,50\nb,7\n', 'facility_id,beds\na,45\nb,7\n')).toEqual([
      'facilities.csv a beds: 您做的时候这一格是“40”，现在已是“45”，您要改成“50”。请先和改它的人商定，再到编辑台改这一格。',
      'facilities.csv a beds: this cell was “40” when you worked on it and is “45” now; you want “50”. Agree with whoever changed it, then change it at the desk.',
    ]);
  });

  test('since the row was taken out', () => {
    expect(told('facility_id,beds\na,50\nb,7\n', 'facility_id,beds\nb,7\n')).toEqual([
      'facilities.csv “a”: 您改了这一行，可是现在的表里已经没有它。请看 tombstones.csv 里写的原因。',
      'facilities.csv “a”: you changed this row, which the table of today no longer has. See tombstones.csv for the reason.',
    ]);
  });

  test('since another row took the id', () => {
    expect(told(`${before}c,9\n`, `${before}c,8\n`)).toEqual([
      'facilities.csv “c”: 您新增的这一行，编号现在已被另一行用了（beds 8）。是同一处就只改不同的格，不是就换一个编号。',
      'facilities.csv “c”: the id of the row you add is in use by now (beds 8). If it is the same, change only what differs; if not, choose another id.',
    ]);
  });

  test('since the row to remove was changed', () => {
    expect(told('facility_id,beds\nb,7\n', 'facility_id,beds\na,45\nb,7\n')).toEqual([
      'facilities.csv “a”: 您要删去的这一行，后来又改过（beds）。请看过现在的内容再决定。',
      'facilities.csv “a”: the row you remove was changed since (beds). Look at what it says now before you decide.',
    ]);
  });
});

describe('changes handed in beside their table', () => {
  const stale = (lang: Lang = 'zh'): string[] =>
    staleChanges(placesOf({ SITE_DATA_DIR: path.join(repo.folder, 'data') })).map((found) =>
      formatFinding({ ...found, file: path.basename(found.file) }, lang),
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
    const [from, now] = [versionOf(old), versionOf(beds(old, '', '45'))];
    const at = path.basename(name);
    const typed = path.relative(process.cwd(), path.join(repo.folder, name));
    expect([...stale(), ...stale('en')]).toEqual([
      `${at}: 这次改动是照 facilities 表的 ${from} 版做的，现在是 ${now} 版：直接覆盖会丢掉别人的改动。请刷新编辑台，重新放上您的表格再下载一次，或运行 npm run data:apply -- ${typed}。`,
      `${at}: these changes were made against version ${from} of the table facilities, which is now at ${now}: putting the file in its place would lose what others changed. Reload the desk, hand in your sheet and download again, or run npm run data:apply -- ${typed}.`,
    ]);
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
