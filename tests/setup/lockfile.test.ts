import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Locked extends Manifest {
  readonly integrity?: string;
  /** Whether it came inside of another. */
  readonly inBundle?: boolean;
}

interface Lockfile {
  /** By place, such as `node_modules/a/node_modules/b`; the project itself is the empty place. */
  readonly packages: Readonly<Record<string, Locked>>;
}

const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8')) as Manifest;
const lockText = fs.readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(lockText) as Lockfile;

function run(command: string, args: readonly string[], cwd = process.cwd()) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    // npm is a script on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  return { status, stdout, stderr };
}

/** Where Node looks for a package that another one asks for, nearest first. */
function placesFor(name: string, from: string): string[] {
  const own = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (from === '') return [own];
  const parent = from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1));
  return [own, ...placesFor(name, parent)];
}

test('the lockfile has every optional package of every package, for other systems too', () => {
  const asked = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ place, name })),
  );
  expect(asked.length).toBeGreaterThan(50);
  const missing = asked.filter(({ place, name }) =>
    placesFor(name, place).every((candidate) => packages[candidate] === undefined),
  );
  expect(missing).toEqual([]);
});

test('npm accepts the lockfile in an empty folder, without asking the network', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lockfile-'));
  onTestFinished(() => {
    fs.rmSync(folder, { recursive: true });
  });
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
    fs.copyFileSync(file, path.join(folder, file));
  }
  const { status, stdout, stderr } = run(
    'npm',
    ['ci', '--dry-run', '--ignore-scripts', '--offline', '--cache', 'cache', '--loglevel=error'],
    folder,
  );
  expect(status, stderr).toBe(0);
  expect(stdout).toMatch(/added \d+ packages/);
});

test('the lockfile has a hash of every package, for other systems too', () => {
  const loose = Object.entries(packages).filter(
    ([place, { integrity, inBundle }]) =>
      place !== '' && integrity === undefined && inBundle !== true,
  );
  expect(loose.map(([place]) => place)).toEqual([]);
});

test('the lockfile says of no package where one machine fetched it from', () => {
  expect(lockText).not.toContain('"resolved"');
});

test('no tracked file names the registry of the machine that wrote it', () => {
  const registry = run('npm', ['config', 'get', 'registry']).stdout.trim();
  const { host } = new URL(registry);
  expect(host).not.toBe('');
  const naming = run('git', ['grep', '--files-with-matches', '--fixed-strings', '-e', host]);
  expect(naming).toEqual({ status: 1, stdout: '', stderr: '' });
});

test('every package is asked for in one exact version, the one in the lockfile', () => {
  const asked = { ...manifest.dependencies, ...manifest.devDependencies };
  expect(Object.keys(asked).length).toBeGreaterThan(10);
  const loose = Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
  const { dependencies, devDependencies } = packages[''] ?? {};
  expect({ ...dependencies, ...devDependencies }).toEqual(asked);
});
