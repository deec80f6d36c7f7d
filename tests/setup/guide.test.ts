import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { packageFiles } from '#components/desk/take-away.ts';
import { NO_ANSWERS } from '#desk/intake/shape.ts';
import { openParts } from '#desk/open-parts.ts';
import { readSession } from '#desk/session.ts';
import { unzip } from '#desk/unzip.ts';
import { book, outside, published, sound } from '../desk/handed-in.ts';
import { layProject } from '../site/lay-project.ts';
import { fixtureRepo } from '../support/fixture-repo.ts';

// What docs/editors.zh.md tells an editor to do with a package from the desk, step by step in a
// repository of its own, with the commands that the host of a repository runs. How the package comes
// out of the desk is driven in a browser by tests/site/desk.test.ts.

// One of the steps is a build of the whole site.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

const outer = fs.mkdtempSync(path.join(os.tmpdir(), 'guide-'));
const folder = path.join(outer, 'ledger');
const GUIDE = fs.readFileSync('docs/editors.zh.md', 'utf8');
const MANUAL = fs.readFileSync('docs/deploy.md', 'utf8');
const TABLE = 'data/facilities.csv';
layProject(folder);
const repo = fixtureRepo(folder);
const read = (file: string): string => fs.readFileSync(path.join(folder, file), 'utf8');

/** What npm runs by a name, without its look for packages, and rsync, which only says its arguments. */
const NPM = `#!${process.execPath}
const { spawnSync } = require('node:child_process');
const [, , , , name, ...rest] = process.argv;
const [program, ...words] = require(process.cwd() + '/package.json').scripts[name].split(' ');
const args = [...words, ...rest.filter((word) => word !== '--')];
process.exit(spawnSync(program === 'node' ? process.execPath : program, args, { stdio: 'inherit' }).status ?? 1);
`;

beforeAll(() => {
  for (const name of ['data', '.ci', '.gitignore']) {
    fs.cpSync(name, path.join(folder, name), { recursive: true });
  }
  // Where builds before have drawn what pages are shared with, it need not be drawn again.
  fs.mkdirSync('.cache/share', { recursive: true });
  fs.mkdirSync(path.join(folder, '.cache'));
  fs.symlinkSync(path.resolve('.cache/share'), path.join(folder, '.cache/share'), 'junction');
  const bin = path.join(outer, 'bin');
  fs.mkdirSync(bin);
  fs.writeFileSync(path.join(bin, 'npm'), NPM, { mode: 0o755 });
  fs.writeFileSync(path.join(bin, 'rsync'), '#!/bin/sh\necho rsync "$@"\n', { mode: 0o755 });
  repo.git('config', 'user.name', 'Somebody');
  repo.git('config', 'user.email', 'somebody@example.org');
  repo.commit('2026-12-01T00:00:00Z', 'Begin');
});

afterAll(() => {
  fs.rmSync(outer, { recursive: true });
});

/** Runs a command of the folder as the host of the repository would. */
function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${path.join(outer, 'bin')}:${String(process.env['PATH'])}`,
      HOME: outer,
      SITE_URL: 'https://ledger.example',
      ...env,
    },
  });
  return { status, said: `${stdout}\n${stderr}`, lines: stdout.trim().split('\n') };
}

/** The review of the branch that is checked out: whether it passed, and the comment that it leaves. */
function review() {
  const { status, said } = run('.ci/review', ['main']);
  return { status, said, comment: read('.cache/review.md') };
}

const check = (published: string) =>
  run('npm', ['run', '--silent', 'check:data'], { SITE_PUBLISHED: published });

/** The files of the package that the desk gives for a list of one new home. */
async function packageOfDesk(): Promise<Readonly<Record<string, string>>> {
  const list = new File([new Uint8Array(await book([{ ...sound, beds: 80 }]))], '新院.xlsx');
  const { sheets } = await openParts(list, 'facilities', null);
  const parts = sheets.map((one) => ({
    ...{ id: one.table, table: one.table, file: one.name, sheet: one.sheet },
    ...{ mode: 'merge' as const, answers: { ...NO_ANSWERS, acceptAll: true } },
  }));
  const today = '2026-12-01';
  const bytes = packageFiles(readSession(parts, { dataset: published, outside, today }), today);
  const files = Object.entries(unzip(bytes ?? new Uint8Array(), () => true));
  return Object.fromEntries(files.map(([name, part]) => [name, Buffer.from(part).toString()]));
}

describe('an editor who follows the guide', () => {
  let before = '';
  let files: Readonly<Record<string, string>> = {};
  const upload = (date: string, message: string): void => {
    for (const [name, text] of Object.entries(files)) repo.write(name, text);
    repo.commit(date, message);
  };

  test('uploads a package in a request of its own; a fault in it is told in the comment', async () => {
    before = read(TABLE);
    files = await packageOfDesk();
    const names = Object.keys(files).map((name) => name.replace(/-[0-9a-f]{16}/, ''));
    expect(names.toSorted()).toEqual(['data/changes/facilities.json', TABLE]);
    const sheet = files[TABLE] ?? '';
    repo.git('checkout', '--quiet', '-b', 'add-home');
    const line = sheet.trimEnd().split('\n').length;
    files = { ...files, [TABLE]: sheet.replace(/(\ndaiwang-home-1,.*,)80,/, '$1八十,') };
    upload('2026-12-02T00:00:00Z', '加代王城互助幸福院，据张家口新闻网2022年9月报道');
    files = { ...files, [TABLE]: sheet };

    const { status, comment } = review();
    expect(status).toBe(1);
    const found = `${TABLE}:${line} beds “八十”: 应为整数。请填0–2000的数字，未知请留空。`;
    // The guide shows the very words.
    expect(GUIDE).toContain(found.replace(`:${line}`, ':12'));
    expect(comment).toContain('- ❌ 数据 / data');
    expect(comment).toContain(found);
    expect(comment).not.toContain('生成网站');
  });

  test('uploads again in the same request; the comment says what changes, and the site is built', () => {
    upload('2026-12-03T00:00:00Z', '改正床位');
    const { status, said, comment } = review();
    expect(status, said).toBe(0);
    for (const step of ['数据 / data', '文章 / articles', '生成网站 / build']) {
      expect(comment).toContain(`- ✅ ${step}`);
    }
    // The manual shows this very comment.
    const [, shown = ''] = /```text\n(## 审核[^]*?)\n```/.exec(MANUAL) ?? [];
    // Its counts follow the data of the day.
    const lines = shown.split('\n').filter((line) => /^[^|]*\p{L}/u.test(line));
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) expect(comment).toContain(line.replace(/ …$/, ''));
    expect(read('dist/facilities/daiwang-home-1/index.html')).toContain('代王城互助幸福院');
  });

  test('is published by a command that first says what it would do', () => {
    const { status, lines } = run('.ci/publish', ['server', 'web@host:/srv/ledger', '--dry-run']);
    expect(status).toBe(0);
    expect(
      lines.filter((line) => /^rsync .*--dry-run.* web@host:\/srv\/ledger\/$/.test(line)),
    ).toHaveLength(3);
  });

  test('is merged, after which the id counts as published', () => {
    repo.git('checkout', '--quiet', 'main');
    repo.git('merge', '--quiet', '--no-ff', 'add-home', '--message', "Merge branch 'add-home'");
    expect(check('main')).toMatchObject({ status: 0 });
    expect(read(TABLE)).not.toBe(before);
    // Deleting the line by hand is not how to undo it.
    repo.write(TABLE, before);
    const { status, said } = check('main');
    expect(status).toBe(1);
    expect(said).toContain('facility_id “daiwang-home-1”: 这个编号发布过，现在表里没有了。');
    repo.git('checkout', '--quiet', '--', TABLE);
  });

  test('undoes it: the request that reverts passes, and all is as before', () => {
    repo.git('checkout', '--quiet', '-b', 'undo');
    repo.git('revert', '--no-edit', '--mainline', '1', 'HEAD');
    expect(check('main')).toMatchObject({ status: 0 });
    repo.git('checkout', '--quiet', 'main');
    repo.git('merge', '--quiet', '--no-ff', 'undo', '--message', "Merge branch 'undo'");
    expect(read(TABLE)).toBe(before);
    expect(fs.existsSync(path.join(folder, 'data/changes'))).toBe(false);
    expect(check('main')).toMatchObject({ status: 0 });
  });
});

test('the guide names the steps that are taken here', () => {
  const steps = ['放进代码仓库，等审核', '再上传一次', '点“合并”', '改错了，怎么撤回', '点“撤销”'];
  for (const step of steps) expect(GUIDE).toContain(step);
});
