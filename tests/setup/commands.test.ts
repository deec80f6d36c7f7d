import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { layCase, withLines } from '../support/lay-case.ts';
import { runHere } from '../support/run-here.ts';
import { runScript } from '../support/run-script.ts';

const BAD_CELL = path.resolve('tests/fixtures/bad/bad-cell');
// These run builds.
vi.setConfig({ testTimeout: 180_000 });

let folder: string;
let output: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'commands-'));
  output = path.join(folder, 'dist');
  fs.mkdirSync(output);
  fs.writeFileSync(path.join(output, 'index.html'), '<meta name="SiteName"> the last good build');
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

/** The last build as it was, and nothing beside it. */
function expectUntouched(): void {
  expect(fs.readdirSync(output)).toEqual(['index.html']);
  expect(fs.readFileSync(path.join(output, 'index.html'), 'utf8')).toBe(
    '<meta name="SiteName"> the last good build',
  );
  expect(fs.readdirSync(folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
}

describe('a build', () => {
  test('over a bad cell stops with the words of the check, and keeps the last build', async () => {
    layCase(folder, BAD_CELL);
    const { code, stdout, stderr } = await runScript('build.ts', [], {
      cwd: folder,
      env: { SITE_DATA_DIR: 'data', SITE_CONTENT_DIR: 'content' },
    });
    expect(stderr).toBe(
      withLines(fs.readFileSync(path.join(BAD_CELL, 'expected.txt'), 'utf8'), folder),
    );
    expect(stdout).toBe('[1/3] 检查数据和文章 / Checking data and articles\n');
    expect(code).toBe(1);
    expectUntouched();
  });

  test('that breaks off half-way says why, and keeps the last build', async () => {
    const content = path.join(folder, 'content');
    fs.cpSync('content', content, { recursive: true });
    // A text whose address is already that of the map.
    fs.copyFileSync('content/pages/about.mdx', path.join(content, 'pages/map.mdx'));
    // By a link, and outside the project.
    const link = path.join(folder, 'link');
    fs.symlinkSync(output, link, 'junction');
    const env = { SITE_HISTORY: 'any', SITE_CONTENT_DIR: content, SITE_OUT: link };
    const { code, stderr } = await runScript('build.ts', [], { env });
    expect(stderr).toContain('/map');
    expect(code).toBe(1);
    expectUntouched();
  });

  test('never takes the place of a folder that holds other files', async () => {
    fs.writeFileSync(path.join(output, 'index.html'), 'somebody else’s page');
    const { code, stderr } = await runHere('build.ts', [], { env: { SITE_OUT: output } });
    expect(code).toBe(1);
    expect(stderr).toContain('里面有别的文件，不能覆盖');
    expect(fs.readFileSync(path.join(output, 'index.html'), 'utf8')).toBe('somebody else’s page');
  });

  test('of the official edition without its history stops, with the words of git', async () => {
    fs.cpSync('data', path.join(folder, 'data'), { recursive: true });
    fs.cpSync('content', path.join(folder, 'content'), { recursive: true });
    const { code, stderr } = await runScript('build.ts', [], {
      cwd: folder,
      env: { PATH: String(process.env['PATH']) },
    });
    expect(stderr).toContain('fatal: not a git repository');
    expect(stderr).toContain('正式版因此停止生成');
    expect(stderr).toContain('SITE_HISTORY=any');
    expect(code).toBe(1);
    expectUntouched();
  });

  test.each(['a#b', 'a?b', 'a"b'])('in a folder named %s is refused by name', async (name) => {
    const cwd = path.join(folder, name);
    fs.mkdirSync(cwd);
    const { code, stderr } = await runHere('build.ts', [], { cwd });
    expect(stderr).toContain(`“${fs.realpathSync(cwd)}”：这个文件夹的路径里有 # ? "`);
    expect(code).toBe(1);
    expectUntouched();
  });

  test('of an edition that does not exist is refused, and keeps the last build', async () => {
    const { code, stdout, stderr } = await runHere('build.ts', [], {
      env: { SITE_EDITION: 'offical', SITE_OUT: output },
    });
    expect(stderr).toContain('SITE_EDITION=“offical”：只能填 official 或 demo。');
    expect(stdout).toBe('');
    expect(code).toBe(1);
    expectUntouched();
  });
});
