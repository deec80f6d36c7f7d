import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runScript } from '../support/run-script.ts';

const LAST = '<meta name="SiteName"> the last good build';
const FULL_DISK = pathToFileURL(path.resolve('tests/setup/full-disk.mjs')).href;
/** A build takes about twice as long; each of its parts is to be broken off now and then. */
const LATEST_MS = 5_000;
// These run builds.
vi.setConfig({ testTimeout: 90_000 });

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

function expectLast(said = ''): void {
  expect(fs.readdirSync(output), said).toEqual(['index.html']);
  expect(fs.readFileSync(path.join(output, 'index.html'), 'utf8'), said).toBe(LAST);
}

test('a build killed at any moment leaves the last one', async () => {
  for (let run = 0; run < 2; run += 1) {
    const after = Math.round(Math.random() * LATEST_MS);
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      env: { SITE_OUT: output, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    await wait(after);
    child.kill('SIGKILL');
    await ended;
    expectLast(`killed after ${after} ms`);
  }
});

test('a full disk is named, and the last build stays', async () => {
  const { code, stderr } = await runScript('build.ts', [], {
    env: { SITE_OUT: output, NODE_OPTIONS: `--import ${FULL_DISK}`, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(stderr).toMatch(
    /^磁盘满了，没有写完；上一次生成的网站没有动。请腾出空间再试。 \/ The disk is full/m,
  );
  expect(code).toBe(1);
  expectLast();
  expect(fs.readdirSync(folder)).toEqual(['dist']);
});

test('a place where no folder can be is named', async () => {
  const { code, stderr } = await runScript('build.ts', [], {
    env: { SITE_OUT: path.join(output, 'index.html', 'dist'), ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(stderr).toContain('路径里有一段是文件，不是文件夹；请检查 SITE_OUT。');
  expect(code).toBe(1);
  expectLast();
});
