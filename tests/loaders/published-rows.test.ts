import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishedLine } from '#loaders/published-line.ts';
import { publishedRows } from '#loaders/published-rows.ts';
import { rowsPut } from '#loaders/table-rows-at.ts';
import { fixtureRepo } from '../support/fixture-repo.ts';
import type { FixtureRepo } from '../support/fixture-repo.ts';
import { layCase } from '../support/lay-case.ts';
import { runHere } from '../support/run-here.ts';

let repo: FixtureRepo;

beforeEach(() => {
  repo = fixtureRepo();
});

afterEach(() => {
  repo.remove();
});

const data = (): string => path.join(repo.folder, 'data');
const read = () => publishedRows(data(), 'data', ['facilities'])?.get('facilities') ?? null;
const ids = (): string[] => [...(read()?.rows.keys() ?? [])];

function commit(text: string, message = 'Change'): string {
  repo.write('data/facilities.csv', text);
  return repo.commit('2026-11-01T00:00:00Z', message);
}
const onBranch = (name: string): string => repo.git('checkout', '--quiet', '-b', name);
const onMain = (): string => repo.git('checkout', '--quiet', 'main');
const merge = (name: string, message = 'Merge'): string =>
  repo.git('merge', '--quiet', '--no-ff', '--message', message, name);
const [A, AB] = ['facility_id,name_zh\nhome-a,甲\n', 'facility_id,name_zh\nhome-a,甲\nhome-b,乙\n'];

/** Makes the folder one that git knows nothing of. */
const forget = (): void => {
  fs.rmSync(path.join(repo.folder, '.git'), { recursive: true });
};

describe('the facilities published before', () => {
  test('are those of every version, each as it last stood', () => {
    commit('facility_id,name_zh\nhome-a,甲\nhome-b,乙\n');
    commit('facility_id,name_zh\nhome-b,"乙，新名"\nhome-c,丙\n');
    commit('name_zh,facility_id\n"乙，新名",home-b\n丁,home-d\n');
    expect(read()).toEqual({
      file: 'data/facilities.csv',
      whole: true,
      rows: new Map([
        ['home-a', { facility_id: 'home-a', name_zh: '甲' }],
        ['home-b', { facility_id: 'home-b', name_zh: '乙，新名' }],
        ['home-c', { facility_id: 'home-c', name_zh: '丙' }],
        ['home-d', { facility_id: 'home-d', name_zh: '丁' }],
      ]),
    });
  });

  test('are not those that only a branch held: a merge publishes what it brings', () => {
    commit(A);
    onBranch('other');
    commit(AB.replace('home-b', 'hoem-b'), 'With a slip');
    expect(ids()).toEqual(['home-a']);
    commit(AB);
    expect(ids()).toEqual(['home-a']);
    onMain();
    merge('other');
    expect(ids()).toEqual(['home-a', 'home-b']);
    // Whoever goes on with the branch that was merged has them before him as well.
    repo.git('checkout', '--quiet', 'other');
    commit(A);
    expect(ids()).toEqual(['home-a', 'home-b']);
  });

  test('are not what the base branch got after a branch had left it', () => {
    commit(A);
    onBranch('behind');
    onMain();
    commit(AB);
    repo.git('tag', 'v2');
    repo.git('checkout', '--quiet', 'behind');
    expect(ids()).toEqual(['home-a']);
  });

  test('are those of the remote where there is one, or of the branch that is named', () => {
    commit(A);
    const clone = path.join(repo.folder, 'clone');
    repo.git('clone', '--quiet', repo.folder, clone);
    const work = fixtureRepo(clone);
    work.write('data/facilities.csv', AB);
    work.commit('2026-11-02T00:00:00Z', 'Not handed in');
    const there = (base?: string) => {
      const folder = path.join(clone, 'data');
      const line = publishedLine(folder, base);
      return publishedRows(folder, '', ['facilities'], line)?.get('facilities');
    };
    expect(there()).toMatchObject({ file: 'facilities.csv', whole: true });
    expect([...(there()?.rows.keys() ?? [])]).toEqual(['home-a']);
    expect([...(there('main')?.rows.keys() ?? [])]).toEqual(['home-a', 'home-b']);
  });

  test('are also those of a release that was made beside the base branch', () => {
    commit(A);
    onBranch('release');
    commit(AB);
    repo.git('tag', 'v1.0.1');
    onMain();
    expect(ids()).toEqual(['home-a', 'home-b']);
  });

  test('are not what a revert took back before a release', () => {
    commit(A);
    onBranch('other');
    commit(AB, 'Add B');
    onMain();
    merge('other', 'Merge pull request !12 from other\n\nSee merge request county/ledger!12');
    const added = repo.git('rev-parse', 'HEAD');
    onBranch('back');
    // Taken out without a word, it is missed; by a revert it may go, whoever writes it.
    commit(A);
    expect(ids()).toEqual(['home-a', 'home-b']);
    for (const words of [
      'Revert "Add B" (#13)\n\nReverts county/ledger#12',
      'Revert "Add B"\n\nThis reverts merge request !12',
      "回退 'Pull Request !12 : 加乙'",
      `Revert "Add B"\n\nThis reverts commit ${added}, reversing\nchanges made to x.`,
    ]) {
      repo.git('commit', '--quiet', '--amend', '--message', words);
      expect(ids()).toEqual(['home-a']);
    }
    onMain();
    merge('back');
    expect(ids()).toEqual(['home-a']);
    // Put in once more it is published as any other.
    commit(AB, 'Add B after all');
    commit(A);
    expect(ids()).toEqual(['home-a', 'home-b']);
  });

  test('are what a release held although a revert took it back', () => {
    commit(A);
    const added = commit(AB);
    repo.git('tag', 'v1');
    commit(A, `Revert\n\nThis reverts commit ${added}.`);
    expect(ids()).toEqual(['home-a', 'home-b']);
  });

  test('have keys of several columns in tables that have them', () => {
    const rows = (sum: string) => `indicator_id,area_code,period,age,sex,facility_id\n${sum}\n`;
    repo.write('data/observations.csv', rows('beds,130726,2022,,,'));
    repo.commit('2026-11-01T00:00:00Z', 'Publish');
    const keys = publishedRows(data(), 'data', ['observations'])?.get('observations')?.rows.keys();
    expect([...(keys ?? [])]).toHaveLength(1);
    expect([...(keys ?? [])].join()).not.toContain('undefined');
  });

  test('are read in part from a shallow clone, which is said', () => {
    commit('facility_id,name_zh\nhome-a,甲\n');
    commit('facility_id,name_zh\nhome-b,乙\n');
    const clone = path.join(repo.folder, 'clone');
    repo.git('clone', '--quiet', '--depth', '1', `file://${repo.folder}`, clone);
    const shallow = publishedRows(path.join(clone, 'data'), 'data', ['facilities'])?.get(
      'facilities',
    );
    expect(shallow).toMatchObject({ whole: false });
    expect([...(shallow?.rows.keys() ?? [])]).toEqual(['home-b']);
  });

  test('are unknown where a project has no git, as in an unpacked archive', () => {
    repo.write('data/facilities.csv', 'facility_id\n');
    repo.write('package.json', '{}');
    forget();
    expect(read()).toEqual({ file: 'data/facilities.csv', rows: new Map(), whole: false });
  });

  test('are none in a folder that git does not keep', () => {
    repo.write('data/facilities.csv', 'facility_id\nhome-a\n');
    expect(read()).toBeNull();
    repo.git('commit', '--quiet', '--allow-empty', '--message', 'Begin');
    expect(read()).toBeNull();
    forget();
    expect(read()).toBeNull();
  });

  test('have ids: lines that say nothing are passed over', () => {
    const patch = '@@ -0,0 +1,5 @@\n+facility_id,name_zh\n+,无编号\n+\n+坏编号,甲\n+home-a,"甲\n';
    const put = rowsPut(`+home-x,乙\n${patch}`, 'facilities');
    expect(put.map(({ key }) => key)).toEqual(['home-a']);
  });
});

describe('a row deleted after publication', () => {
  const check = (...args: string[]) =>
    runHere('check-data.ts', args, { cwd: repo.folder, env: { SITE_DATA_DIR: 'data' } });
  const remove = (): void => {
    const file = path.join(data(), 'facilities.csv');
    const rows = fs.readFileSync(file, 'utf8').split('\n');
    fs.writeFileSync(file, rows.filter((row) => !row.startsWith('dongzhai-')).join('\n'));
  };
  const bury = (): void =>
    fs.appendFileSync(
      path.join(data(), 'tombstones.csv'),
      'dongzhai-mutual-aid-home,东寨互助型幸福养老院,Dongzhai home,elder-village-home,,2026-11-24,登记重复。,Entered twice.,beimenzi-mutual-aid-home,editorial,,\n',
    );

  test('stops the check, in the very words, until it is among the removed ones', async () => {
    layCase(repo.folder, path.join(repo.folder, 'none'));
    repo.commit('2026-11-01T00:00:00Z', 'Publish');
    expect(await check()).toMatchObject({ code: 0, stderr: '' });

    remove();
    expect(await check()).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'data/facilities.csv facility_id “dongzhai-mutual-aid-home”: 这个编号发布过，现在表里没有了。机构关了要留着这一行，把 status 改成 closed；确实要撤下，请在 data/tombstones.csv 加一行，写明日期和原因。\n共1处错误，未发布。请改好后再试。\n',
    });
    expect(await check('--lang', 'en')).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'data/facilities.csv facility_id “dongzhai-mutual-aid-home”: this id was published and is no longer in the table. A facility that closed keeps its row, with status closed; to remove the row, add one to data/tombstones.csv with the date and the reason.\n1 error; nothing was published. Correct them and try again.\n',
    });

    bury();
    expect(await check()).toMatchObject({ code: 0, stderr: '' });
  });

  test('leaves the check with a warning where there is no history to ask', async () => {
    layCase(repo.folder, path.join(repo.folder, 'none'));
    repo.write('package.json', '{}');
    forget();
    remove();
    expect(await check()).toMatchObject({
      code: 0,
      stderr: 'data/facilities.csv: 读不到完整的 git 历史，没能核对发布过的编号是否还在。\n',
    });
  });
});
