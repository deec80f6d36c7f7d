import { afterAll, describe, expect, test } from 'vitest';
import { parseRawLog, readLog } from '#loaders/git-log.ts';
import { readGitTables } from '#loaders/git-tables.ts';
import { fixtureRepo } from '../support/fixture-repo.ts';

const repos: { readonly remove: () => void }[] = [];
afterAll(() => {
  for (const repo of repos) repo.remove();
});
function newRepo() {
  const repo = fixtureRepo();
  repos.push(repo);
  return repo;
}

const ID = '0123456789abcdef0123456789abcdef01234567';

describe('the log of git', () => {
  test('is read whatever the files are called', () => {
    const line = (status: string) => `\n:100644 100644 ${ID} ${ID} ${status}`;
    const text = [ID, line('M'), ID, line('R090'), ':old', 'a\nb "c".csv', ID, ''].join('\0');
    expect(parseRawLog(text)).toEqual([
      {
        commit: ID,
        files: [
          { status: 'M', blob: ID, from: ID, to: ID, plain: true },
          { status: 'R', blob: ID, from: ':old', to: 'a\nb "c".csv', plain: true },
        ],
      },
      { commit: ID, files: [] },
    ]);
  });

  test('names files with quotation marks and Chinese as they are', () => {
    const repo = newRepo();
    repo.write('表 "一".csv', 'a\n');
    const commit = repo.commit('2026-01-01T00:00:00Z', 'Begin');
    expect(readLog(repo.folder, [])).toMatchObject([
      { commit, files: [{ status: 'A', to: '表 "一".csv' }] },
    ]);
  });
});

describe('the line that was published', () => {
  const read = (folder: string) =>
    (readGitTables(`${folder}/data`).commits.get('sources') ?? []).map(({ reasons, date }) => [
      date.slice(0, 10),
      ...reasons.map(({ subject }) => subject),
    ]);
  const write = (repo: ReturnType<typeof newRepo>, text: string): void => {
    repo.write('data/sources.csv', `source_id\n${text}`);
  };

  test('has one version for a merge in which both sides changed the table', () => {
    const repo = newRepo();
    write(repo, 'a\nb\nc\nd\ne\n');
    repo.commit('2026-01-01T00:00:00Z', 'Begin');
    repo.git('checkout', '--quiet', '-b', 'side');
    write(repo, 'a\nb\nc\nd\nE\n');
    repo.commit('2026-01-02T00:00:00Z', 'Change the end');
    repo.git('checkout', '--quiet', 'main');
    write(repo, 'A\nb\nc\nd\ne\n');
    repo.commit('2026-01-03T00:00:00Z', 'Change the beginning');
    repo.git('merge', '--quiet', '--no-ff', 'side', '--message', "Merge branch 'side'");
    expect(read(repo.folder)).toEqual([
      ['2026-01-01', 'Begin'],
      ['2026-01-03', 'Change the beginning'],
      ['2026-01-03', 'Change the end'],
    ]);
  });

  test('goes on where the table was taken away and put back', () => {
    const repo = newRepo();
    write(repo, 'a\n');
    repo.commit('2026-01-01T00:00:00Z', 'Begin');
    repo.git('rm', '--quiet', 'data/sources.csv');
    repo.commit('2026-01-02T00:00:00Z', 'Take it away');
    write(repo, 'a\nb\n');
    repo.commit('2026-01-03T00:00:00Z', 'Put it back');
    expect(read(repo.folder)).toEqual([
      ['2026-01-01', 'Begin'],
      ['2026-01-03', 'Put it back'],
    ]);
  });

  test('leaves out a merge of nothing, and commits that change other things', () => {
    const repo = newRepo();
    write(repo, 'a\n');
    repo.commit('2026-01-01T00:00:00Z', 'Begin');
    repo.git('checkout', '--quiet', '-b', 'side');
    repo.write('code.ts', '1');
    repo.commit('2026-01-02T00:00:00Z', 'Change code');
    repo.git('checkout', '--quiet', 'main');
    repo.git('merge', '--quiet', '--no-ff', 'side', '--message', 'Merge code');
    expect(read(repo.folder)).toEqual([['2026-01-01', 'Begin']]);
  });

  test('does not go back into the examples', () => {
    const repo = newRepo();
    repo.write('data/demo/sources.csv', 'source_id\nexample\nexample-2\n');
    repo.commit('2026-01-01T00:00:00Z', 'Examples');
    repo.git('mv', 'data/demo/sources.csv', 'data/sources.csv');
    repo.commit('2026-01-02T00:00:00Z', 'Take them for real');
    expect(read(repo.folder)).toEqual([['2026-01-02', 'Take them for real']]);
  });
});
