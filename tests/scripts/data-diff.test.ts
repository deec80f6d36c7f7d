import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { applyDifference } from '../support/apply-difference.ts';
import type { Difference } from '#history/difference.ts';
import { readSnapshot } from '#history/snapshot.ts';
import { readDataDiffOptions } from '../../scripts/data-diff-options.ts';
import { fixtureRepo } from '../support/fixture-repo.ts';
import { layCase } from '../support/lay-case.ts';
import { runHere } from '../support/run-here.ts';
import { runScript } from '../support/run-script.ts';
import { inCounty } from '../support/county.ts';

// One test starts the command; on a busy machine that takes its time.
const SLOW = 60_000;
const env = { SITE_DATA_DIR: 'data', PATH: process.env['PATH'] ?? '' };

const repo = fixtureRepo();
afterAll(() => {
  repo.remove();
});
layCase(repo.folder, path.join(repo.folder, 'no-case'));
const base = repo.commit('2026-01-01T00:00:00Z', 'Begin');
const original = fs.readFileSync(path.join(repo.folder, 'data/observations.csv'), 'utf8');
const corrections = fs.readFileSync(path.join(repo.folder, 'data/corrections.csv'), 'utf8');

/** Runs the command over an edited table of observations, which is put back afterwards. */
async function diff(args: readonly string[], edit: (text: string) => string, run = runHere) {
  repo.write('data/observations.csv', edit(original));
  // What was published may change only with a correction that says why.
  if (edit === oneMore) repo.write('data/corrections.csv', corrections + CORRECTION);
  try {
    return await run('data-diff.ts', args, { cwd: repo.folder, env });
  } finally {
    repo.write('data/observations.csv', original);
    repo.write('data/corrections.csv', corrections);
  }
}

const HOMES = /^(elder-village-homes,130726,[^\n]*?2022-09,[^\n]*?,)56,/m;
// The words of the source change with the number, as the check of values against words asks.
const oneMore = (text: string): string =>
  text.replace(HOMES, '$157,').replace('56个村级互助幸福院', '57个村级互助幸福院');
const CORRECTION =
  'one-more,2026-12-01,observations,elder-village-homes|130726||2022-09||,value,56,57,登记时看错了,Misread when it was entered\n';

describe('comparing the tables with a revision', { timeout: SLOW }, () => {
  test('says that nothing changed where nothing did', async () => {
    const { code, stdout, stderr } = await diff([], (text) => text, runScript);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      [
        `与HEAD（${base.slice(0, 12)}）相比的数据改动`,
        '',
        '各表都没有改动。',
        '',
        '数据检查',
        '  没有发现错误。',
        '',
        '核对结果的变化',
        '  各项核对的数目和结论都没有变。',
        '',
      ].join('\n'),
    );
  });

  test('tells each cell and each check that it changes, in the terminal', async () => {
    const claims = fs.readFileSync(inCounty('data/claims.csv'), 'utf8').split('\n');
    const claimLine = claims.findIndex((line) => line.includes('村级互助幸福院56个')) + 1;
    const { code, stdout } = await diff(
      ['--base', base, '--lang', 'en', '--table', 'observations'],
      oneMore,
    );
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        `Changes to the data since ${base.slice(0, 12)}`,
        '',
        'Values · observations',
        '  1 row changed',
        '  ~ elder-village-homes · 130726 · 2022-09',
        '      value: “56” → “57”',
        '      phrase: “56个村级互助幸福院” → “57个村级互助幸福院”',
        '',
        'Data check',
        // The claim of the report stays what it was, which is told and stops nothing.
        `  data/claims.csv:${claimLine} claim_zh “村级互助幸福院56个”: it does not say the number that stands among the values (57). Compare the source and make the two the same.`,
        '',
        'Effect on reconciliation',
        '  Village mutual-aid home: the count in the report against those we can name (listed-elder-village-home)',
        '    56 against 2, difference 54, differs → 57 against 2, difference 55, differs',
        '  Village mutual-aid homes: the count reported in 2014 against that of 2022 (village-homes-2014-2022)',
        '    15 against 56, difference −41, differs → 15 against 57, difference −42, differs',
        '',
      ].join('\n'),
    );
  });

  test('writes the same as Markdown for a review comment', async () => {
    const { stdout } = await diff(['--format', 'markdown'], oneMore);
    expect(stdout).toContain('## 数值 (`observations`)\n\n改动1行');
    expect(stdout).toContain('| elder-village-homes · 130726 · 2022-09 | 数值 | 56 | 57 |');
    expect(stdout).toContain('56对2，差54，有出入 | 57对2，差55，有出入 |');
  });

  test('writes it as JSON that makes the new table from the old one', async () => {
    const { stdout } = await diff(['--format', 'json', '--table', 'observations'], oneMore);
    const review = JSON.parse(stdout) as { tables: { difference: Difference }[] };
    const [only, ...others] = review.tables;
    const [before, after] = [original, oneMore(original)].map(readSnapshot);
    if (only === undefined || before === undefined || before === null) throw new Error('Nothing');
    expect(others).toEqual([]);
    expect(applyDifference(before, only.difference)).toEqual(after);
  });

  test('lists what is wrong, and exits 1', async () => {
    const { code, stdout } = await diff([], (text) => text.replace(HOMES, '$1五十七,'));
    expect(code).toBe(1);
    expect(stdout).toContain('value: “56” → “五十七”');
    expect(stdout).toMatch(/ {2}data\/observations\.csv:\d+ value “五十七”: /);
    expect(stdout).toContain('有一边的数据不合现在的规则，算不出核对结果的变化。');
  });

  test('cannot be made to steer the terminal', async () => {
    const { stdout } = await diff([], (text) => text.replace(HOMES, '$1\u001b[2J57,'));
    expect(stdout).toContain('“\ufffd[2J57”');
    expect(stdout).not.toContain('\u001b');
  });

  test('follows tables that were moved since', async () => {
    const moved = fixtureRepo();
    try {
      layCase(moved.folder, path.join(moved.folder, 'no-case'));
      fs.renameSync(path.join(moved.folder, 'data'), path.join(moved.folder, 'tables'));
      moved.commit('2026-01-01T00:00:00Z', 'Keep them elsewhere');
      moved.git('mv', 'tables', 'data');
      moved.write('data/observations.csv', oneMore(original));
      const { stdout } = await runHere('data-diff.ts', [], { cwd: moved.folder, env });
      expect(stdout).toContain('数值 · observations\n  改动1行\n');
      expect(stdout.match(/ · \w+$/gm)).toEqual([' · observations']);
    } finally {
      moved.remove();
    }
  });
});

describe('nothing can be compared', { timeout: SLOW }, () => {
  test.each([
    [
      'zh',
      '找不到版本“nope”。请写提交号、标签或分支名；若是浅克隆，先运行 git fetch --unshallow。\n',
    ],
    [
      'en',
      'There is no revision “nope”. Name a commit, tag or branch; in a shallow clone run git fetch --unshallow first.\n',
    ],
  ])('with a revision that is not there (%s)', async (lang, stderr) => {
    const args = ['--base', 'nope', '--lang', lang];
    expect(await runHere('data-diff.ts', args, { cwd: repo.folder, env })).toEqual({
      code: 2,
      stdout: '',
      stderr,
    });
  });

  test.each([
    ['zh', 'data 不在 git 仓库里，没有以前的版本可比。请在克隆来的仓库里运行。\n'],
    [
      'en',
      'data is not in a git repository, so that there is nothing to compare with. Run this in a clone.\n',
    ],
  ])('outside a repository (%s)', async (lang, stderr) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'no-repo-'));
    fs.mkdirSync(path.join(folder, 'data'));
    expect(await runHere('data-diff.ts', ['--lang', lang], { cwd: folder, env })).toEqual({
      code: 2,
      stdout: '',
      stderr,
    });
    fs.rmSync(folder, { recursive: true });
  });

  test('without git', async () => {
    const without = { ...env, PATH: '/nowhere' };
    const run = await runHere('data-diff.ts', ['--lang', 'en'], {
      cwd: repo.folder,
      env: without,
    });
    expect(run).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'There is no git on this machine, so that nothing can be compared. Install git first.\n',
    });
  });
});

describe('the options', () => {
  test('have defaults', () => {
    expect(readDataDiffOptions([])).toEqual({
      base: 'HEAD',
      table: null,
      format: 'text',
      lang: 'zh',
      help: false,
    });
  });

  test.each([
    [['--bse', 'x'], '不认识“--bse”，用 --help 看用法。'],
    [['x', '--lang', 'en'], 'unknown: “x”; see --help.'],
    [['--lang', 'fr'], '--lang 只能是 zh 或 en，现在是“fr”。'],
    [['--format', 'xml'], '--format 只能是 text、markdown 或 json，现在是“xml”。'],
    [['--format=', '--lang=en'], '--format must be text, markdown or json, not “”.'],
  ])('%j are refused', (args, message) => {
    expect(() => readDataDiffOptions(args)).toThrow(message);
  });

  test('name the tables where one is not there', () => {
    expect(() => readDataDiffOptions(['--table', 'homes', '--lang', 'en'])).toThrow(
      /^There is no table “homes”\. There are: facilities, .*corrections\.$/,
    );
  });
});
