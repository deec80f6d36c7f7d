import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { madeNear } from '../../scripts/made-near.ts';

let folder: string;
let project: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'made-near-'));
  project = path.join(folder, 'project');
  fs.mkdirSync(project);
  vi.spyOn(process, 'cwd').mockReturnValue(project);
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(folder, { recursive: true });
});

function writePage(near: string): Promise<void> {
  fs.mkdirSync(path.join(near, 'news'));
  fs.writeFileSync(path.join(near, 'news', 'index.html'), 'a page');
  return Promise.resolve();
}

/** Lets no folder be renamed, as from one disk to another. */
function anotherDisk(): void {
  vi.spyOn(fs, 'renameSync').mockImplementation(() => {
    throw Object.assign(new Error('EXDEV: cross-device link'), { code: 'EXDEV' });
  });
}

describe('the files of a site are made inside the project and end up', () => {
  test.each([
    ['in it', 'project/out', false],
    ['outside of it', 'out', false],
    ['beside it, under a name that begins as its own', 'project-out', false],
    ['on another disk', 'out', true],
  ])('%s', async (_, name, other) => {
    if (other) anotherDisk();
    const out = path.join(folder, name);
    fs.mkdirSync(out);
    fs.writeFileSync(path.join(out, 'stray.html'), 'left by a killed build');
    const write = vi.fn(writePage);
    await madeNear(out, write);
    const [near = '', cache = ''] = write.mock.calls[0] as unknown as string[];
    expect(path.relative(project, near)).toBe(path.join('.cache', 'making', 'site'));
    expect(path.relative(project, cache)).toBe(path.join('.cache', 'making', 'cache'));
    expect(fs.readdirSync(out, { recursive: true }).length).toBe(2);
    expect(fs.readFileSync(path.join(out, 'news', 'index.html'), 'utf8')).toBe('a page');
    expect(fs.readdirSync(path.join(project, '.cache'))).toEqual([]);
  });
});

test('what was begun goes where the work fails, and what a killed build has left before it', async () => {
  const left = path.join(project, '.cache', 'making', 'site', 'stray.html');
  fs.mkdirSync(path.dirname(left), { recursive: true });
  fs.writeFileSync(left, '');
  const fail = (near: string) => {
    expect(fs.readdirSync(near)).toEqual([]);
    return Promise.reject(new Error('no page'));
  };
  await expect(madeNear(path.join(folder, 'out'), fail)).rejects.toThrow('no page');
  expect(fs.readdirSync(path.join(project, '.cache'))).toEqual([]);
});
