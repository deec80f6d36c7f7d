import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runScript } from '../support/run-script.ts';

const LAST = '<meta name="SiteName"> the last good build';
const preload = (name: string): string =>
  `--import ${pathToFileURL(path.resolve('tests/setup', name)).href}`;
// These run builds.
vi.setConfig({ testTimeout: 180_000 });

let folder: string;
let output: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'faults-'));
  output = path.join(folder, 'dist');
  fs.mkdirSync(output);
  fs.writeFileSync(path.join(output, 'index.html'), LAST);
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

function expectLast(): void {
  expect(fs.readdirSync(output)).toEqual(['index.html']);
  expect(fs.readFileSync(path.join(output, 'index.html'), 'utf8')).toBe(LAST);
}

/** Begins a build. What it prints ends when the last of its parts, processes of their own, has ended. */
function startBuild() {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    env: { SITE_OUT: output },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child.stdout.resume();
  return { child, ended: new Promise((resolve) => child.once('close', resolve)) };
}

test.each(['[1/3]', '[2/3]'])(
  'a build killed at %s leaves the last one, and ends with its parts',
  async (step) => {
    const { child, ended } = startBuild();
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (said: Buffer) => {
        if (said.toString().includes(step)) resolve();
      });
    });
    child.kill('SIGKILL');
    await ended;
    expectLast();
    // Content is read and bundled first, which takes seconds: a part that went on has written pages.
    const written = fs.readdirSync('.cache/making', { recursive: true, encoding: 'utf8' });
    expect(written.filter((name) => name.endsWith('.html'))).toEqual([]);
  },
);

/** Builds on a disk that takes so many files of the site and then answers with an error. */
const buildOnBroken = (code: string, after: number) =>
  runScript('build.ts', [], {
    env: {
      SITE_OUT: output,
      NODE_OPTIONS: preload('broken-disk.mjs'),
      FAULT_CODE: code,
      FAULT_AFTER: String(after),
    },
  });

test('a full disk is named, and the last build stays', async () => {
  const { code, stderr } = await buildOnBroken('ENOSPC', 40);
  expect(stderr).toMatch(
    /^磁盘满了，没有写完；上一次生成的网站没有动。请腾出空间再试。 \/ The disk is full/m,
  );
  expect(code).toBe(1);
  expectLast();
  expect(fs.readdirSync(folder)).toEqual(['dist']);
});

test.each([
  ['EACCES', '没有权限写这个文件夹；上一次生成的网站没有动。'],
  ['EROFS', '这个磁盘是只读的；请换一个文件夹（SITE_OUT）。'],
])('a folder that may not be written is named before the work begins: %s', async (fault, said) => {
  const { code, stderr } = await buildOnBroken(fault, 0);
  expect(stderr).toContain(said);
  expect(code).toBe(1);
  expectLast();
});

test('a process that the system has ended is told of, and the last build stays', async () => {
  const { code, stderr } = await runScript('build.ts', [], {
    env: { SITE_OUT: output, NODE_OPTIONS: preload('out-of-memory.mjs') },
  });
  expect(stderr).toContain(
    '生成网站的进程被系统中止（SIGKILL），多半是内存不够；上一次生成的网站没有动。请关掉别的程序再试。 / The system ended the build (SIGKILL)',
  );
  expect(code).toBe(1);
  expectLast();
  expect(fs.readdirSync(folder)).toEqual(['dist']);
});

test('a table that was cut off stops the build, and the last one stays', async () => {
  fs.cpSync('data', path.join(folder, 'data'), { recursive: true });
  const file = path.join(folder, 'data', 'observations.csv');
  fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2));
  const { code, stderr } = await runScript('build.ts', [], {
    env: { SITE_OUT: output, SITE_DATA_DIR: path.join(folder, 'data') },
  });
  expect(stderr).toMatch(/observations\.csv:\d+.*(没有写完|格)/);
  expect(code).toBe(1);
  expectLast();
});

test('a place where no folder can be is named', async () => {
  const { code, stderr } = await runScript('build.ts', [], {
    env: { SITE_OUT: path.join(output, 'index.html', 'dist') },
  });
  expect(stderr).toContain('路径里有一段是文件，不是文件夹；请检查 SITE_OUT。');
  expect(code).toBe(1);
  expectLast();
});
