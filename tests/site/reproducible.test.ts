import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, inject, test, vi } from 'vitest';
import { layProject } from './lay-project.ts';

// This runs a build.
vi.setConfig({ testTimeout: 120_000 });

const { official } = inject('editions');
const preload = (file: string) => ['--import', pathToFileURL(path.resolve(file)).href];

/** The project and its past in a folder of another name. */
function layElsewhere(): string {
  const folder = path.join(path.dirname(official.root), '别处 elsewhere');
  layProject(folder);
  const past = path.join(path.dirname(official.root), 'past');
  fs.cpSync(past, path.join(folder, 'past'), { recursive: true });
  return folder;
}

const filesIn = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();

test('another folder, clock, time zone, language and order of files give the same bytes, without network', async () => {
  const folder = layElsewhere();
  const home = path.join(folder, 'home');
  const asked = path.join(folder, 'asked');
  fs.mkdirSync(home);
  fs.writeFileSync(asked, '');
  const sums = path.join(official.root, 'SHA256SUMS');
  // Rejects where the command ends with another code than 0.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...preload('tests/site/another-machine.mjs'), 'scripts/verify.ts', sums, '--lang', 'en'],
    {
      cwd: folder,
      env: {
        SITE_DATA_DIR: 'past/data',
        SITE_URL: official.site,
        SITE_BASE: official.base,
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        HOME: home,
        NETWORK_LOG: asked,
        NODE_OPTIONS: preload('tests/setup/watch-network.mjs').join(' '),
      },
    },
  );
  // It asked for no other machine by name or address, and left nothing with its user.
  expect(fs.readFileSync(asked, 'utf8')).toBe('');
  expect(fs.readdirSync(home)).toEqual([]);
  const again = path.join(folder, '.cache/verify');
  const files = filesIn(official.root);
  expect(stdout).toContain(`Same: ${files.length - 1} files.\nVerified:`);
  expect(filesIn(again)).toEqual(files);
  const differing = files.filter(
    (file) =>
      !fs
        .readFileSync(path.join(official.root, file))
        .equals(fs.readFileSync(path.join(again, file))),
  );
  expect(differing).toEqual([]);
  // Archives and workbooks hold times of their own, which would tell the hour of the build.
  expect(files.filter((file) => /\.(zip|xlsx|parquet)$/.test(file)).length).toBeGreaterThan(12);
});
