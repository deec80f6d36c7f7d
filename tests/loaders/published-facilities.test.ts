import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishedFacilities, rowsAdded } from '#loaders/published-facilities.ts';
import { fixtureRepo } from '../support/fixture-repo.ts';
import type { FixtureRepo } from '../support/fixture-repo.ts';
import { layCase } from '../support/lay-case.ts';
import { runScript } from '../support/run-script.ts';

let repo: FixtureRepo;

beforeEach(() => {
  repo = fixtureRepo();
});

afterEach(() => {
  repo.remove();
});

const data = (): string => path.join(repo.folder, 'data');
const read = () => publishedFacilities(data(), 'data');
const ids = (): string[] => [...(read()?.rows.keys() ?? [])];

function commit(text: string): void {
  repo.write('data/facilities.csv', text);
  repo.commit('2026-11-01T00:00:00Z', 'Change');
}

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

  test('are also those of a branch that was merged away', () => {
    commit('facility_id,name_zh\nhome-a,甲\n');
    repo.git('checkout', '--quiet', '-b', 'other');
    commit('facility_id,name_zh\nhome-a,甲\nhome-b,乙\n');
    commit('facility_id,name_zh\nhome-a,甲\n');
    repo.git('checkout', '--quiet', 'main');
    repo.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'other');
    expect(ids()).toEqual(['home-a', 'home-b']);
  });

  test('are read in part from a shallow clone, which is said', () => {
    commit('facility_id,name_zh\nhome-a,甲\n');
    commit('facility_id,name_zh\nhome-b,乙\n');
    const clone = path.join(repo.folder, 'clone');
    repo.git('clone', '--quiet', '--depth', '1', `file://${repo.folder}`, clone);
    const shallow = publishedFacilities(path.join(clone, 'data'), 'data');
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
    expect([...rowsAdded(`+home-x,乙\n${patch}`).keys()]).toEqual(['home-a']);
  });
});

// Starts commands; on a busy machine that takes its time.
describe('a row deleted after publication', { timeout: 60_000 }, () => {
  const check = (...args: string[]) =>
    runScript('check-data.ts', args, { cwd: repo.folder, env: { SITE_DATA_DIR: 'data' } });
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
