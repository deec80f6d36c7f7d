import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

interface Manifest {
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8')) as Manifest;

/** Runs the setup of a fresh clone, where `npm` only writes down what it is asked, and may fail. */
function setup(failing = 'nothing') {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'setup-'));
  onTestFinished(() => {
    fs.rmSync(folder, { recursive: true });
  });
  for (const name of ['package.json', 'package-lock.json', 'scripts/setup.mjs']) {
    fs.cpSync(name, path.join(folder, name));
  }
  fs.cpSync('scripts/find-chromium.mjs', path.join(folder, 'scripts/find-chromium.mjs'));
  fs.mkdirSync(path.join(folder, 'node_modules'));
  const npm = `#!/bin/sh\necho "$@" >> asked\ncase "$1" in ${failing}) exit 1;; esac\n`;
  fs.writeFileSync(path.join(folder, 'npm'), npm, { mode: 0o755 });
  const run = () =>
    spawnSync(process.execPath, ['scripts/setup.mjs'], {
      cwd: folder,
      env: { PATH: `${folder}:/bin:/usr/bin`, npm_config_ignore_scripts: 'true' },
      encoding: 'utf8',
    });
  const asked = () => fs.readFileSync(path.join(folder, 'asked'), 'utf8').trim().split('\n');
  return { run, asked };
}

test('no package runs code when it is installed but those that are allowed to', () => {
  const { run, asked } = setup();
  expect(run().status).toBe(0);
  const allowed = Object.entries(manifest.allowScripts).flatMap(([name, may]) => (may ? name : []));
  expect(allowed.length).toBeGreaterThan(0);
  expect(asked()).toEqual([
    'ci --ignore-scripts --loglevel=error',
    `rebuild --ignore-scripts=false ${allowed.join(' ')} --loglevel=error`,
  ]);
  // What is installed is not installed again.
  expect(run().status).toBe(0);
  expect(asked()).toHaveLength(2);
});

test.each(['ci', 'rebuild'])('an install that fails at %s is said, and tried again', (step) => {
  const { run, asked } = setup(step);
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr).toContain('依赖没有装上，请看上面的原因。');
  const before = asked().length;
  run();
  expect(asked().length).toBe(2 * before);
});
