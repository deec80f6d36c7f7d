import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onOwnDisk } from '../../scripts/own-disk.ts';

let folder: string;
let project: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'own-disk-'));
  project = path.join(folder, 'project');
  fs.mkdirSync(path.join(folder, 'out'));
  fs.mkdirSync(project);
  vi.spyOn(process, 'cwd').mockReturnValue(project);
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(folder, { recursive: true });
});

/** Has the folder of the site and the project on two disks, or on one. */
function disks(out: number): void {
  const { statSync } = fs;
  vi.spyOn(fs, 'statSync').mockImplementation(((file: string) =>
    Object.assign(statSync(file), { dev: file === '.' ? 1 : out })) as typeof fs.statSync);
}

function writePage(near: string): Promise<void> {
  fs.mkdirSync(path.join(near, 'news'));
  fs.writeFileSync(path.join(near, 'news', 'index.html'), 'a page');
  return Promise.resolve();
}

const page = () => fs.readFileSync(path.join(folder, 'out', 'news', 'index.html'), 'utf8');

describe('the folder of the site', () => {
  test('is written to where it is on the disk of the project', async () => {
    disks(1);
    const write = vi.fn(writePage);
    await onOwnDisk(path.join(folder, 'out'), write);
    expect(write).toHaveBeenCalledExactlyOnceWith(path.join(folder, 'out'));
    expect(page()).toBe('a page');
    expect(fs.readdirSync(project)).toEqual([]);
  });

  test('is filled from a copy, which goes, where it is on another', async () => {
    disks(2);
    const write = vi.fn(writePage);
    await onOwnDisk(path.join(folder, 'out'), write);
    const [near = ''] = write.mock.calls[0] ?? [];
    expect(path.relative(project, near)).toMatch(/^\.cache[\\/]pages-/);
    expect(page()).toBe('a page');
    expect(fs.readdirSync(path.join(project, '.cache'))).toEqual([]);
  });

  test('leaves no copy behind where the work fails', async () => {
    disks(2);
    const fail = () => Promise.reject(new Error('no page'));
    await expect(onOwnDisk(path.join(folder, 'out'), fail)).rejects.toThrow('no page');
    expect(fs.readdirSync(path.join(project, '.cache'))).toEqual([]);
  });
});
