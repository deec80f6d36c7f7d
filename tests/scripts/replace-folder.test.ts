import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { faultText } from '../../scripts/fault-text.ts';
import { replaceFolder, restoreFolder } from '../../scripts/replace-folder.ts';

let parent: string;
let folder: string;

beforeEach(() => {
  parent = fs.mkdtempSync(path.join(os.tmpdir(), 'replace-'));
  folder = path.join(parent, 'dist');
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(parent, { recursive: true });
});

/** Puts one file into a folder, which says whose it is. */
function put(place: string, text: string): void {
  fs.mkdirSync(place, { recursive: true });
  fs.writeFileSync(path.join(place, 'index.html'), text);
}

const shown = (): string => fs.readFileSync(path.join(folder, 'index.html'), 'utf8');
const write = (text: string) => (aside: string) => {
  put(aside, text);
  return Promise.resolve();
};

test('the first folder and the next take their place, and leave nothing beside it', async () => {
  await replaceFolder(folder, write('first'));
  expect(shown()).toBe('first');
  await replaceFolder(folder, write('second'));
  expect(shown()).toBe('second');
  expect(fs.readdirSync(parent)).toEqual(['dist']);
});

test('what breaks off half-way is thrown away, and the last folder stays', async () => {
  put(folder, 'last');
  const broken = replaceFolder(folder, (aside) => {
    put(aside, 'half');
    expect(shown()).toBe('last');
    return Promise.reject(new Error('no more'));
  });
  await expect(broken).rejects.toThrow('no more');
  expect(shown()).toBe('last');
  expect(fs.readdirSync(parent)).toEqual(['dist']);
});

test('what a killed build has left is not mixed into the next', async () => {
  put(`${folder}.partial`, 'half');
  fs.writeFileSync(path.join(`${folder}.partial`, 'stray.html'), '');
  await replaceFolder(folder, write('whole'));
  expect(fs.readdirSync(folder)).toEqual(['index.html']);
  expect(fs.readdirSync(parent)).toEqual(['dist']);
});

test('a folder is written by one process at a time, and another is told which it is', async () => {
  put(folder, 'last');
  await replaceFolder(folder, async (made) => {
    put(made, 'first');
    const second = replaceFolder(folder, write('second'));
    await expect(second).rejects.toThrow(`正在写“${folder}”，请等它做完。确实没有的，请删掉 `);
    expect(fs.existsSync(path.join(made, 'index.html'))).toBe(true);
  });
  expect(shown()).toBe('first');
  expect(fs.readdirSync(parent)).toEqual(['dist']);
});

test.each(['', '0', '999999999', 'a word'])(
  'a lock of nobody, %j, holds nothing',
  async (holder) => {
    fs.writeFileSync(`${folder}.building`, holder);
    await replaceFolder(folder, write('whole'));
    expect(shown()).toBe('whole');
    expect(fs.readdirSync(parent)).toEqual(['dist']);
  },
);

test('where the new folder cannot take its place, the last one has it again', async () => {
  put(folder, 'last');
  const { renameSync } = fs;
  vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    if (String(from).endsWith('.partial')) {
      throw Object.assign(new Error('EBUSY: resource busy'), { code: 'EBUSY' });
    }
    renameSync(from, to);
  });
  await expect(replaceFolder(folder, write('next'))).rejects.toThrow('EBUSY');
  expect(shown()).toBe('last');
  expect(fs.readdirSync(parent)).toEqual(['dist']);
});

test('the last folder is back in its place while the next one is written', async () => {
  put(`${folder}.last-build`, 'last');
  await replaceFolder(folder, (made) => {
    expect(shown()).toBe('last');
    return write('next')(made);
  });
  expect(shown()).toBe('next');
  expect(fs.readdirSync(parent)).toEqual(['dist']);
});

test('a folder whose name was taken away at the last moment gets it back', () => {
  put(`${folder}.last-build`, 'last');
  restoreFolder(folder);
  expect(shown()).toBe('last');
  put(`${folder}.last-build`, 'older');
  restoreFolder(folder);
  expect(shown()).toBe('last');
});

test('a fault of the disk is told with what to do, any other as it is', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  expect(faultText(full)).toBe(
    '磁盘满了，没有写完；上一次生成的网站没有动。请腾出空间再试。 / The disk is full; the last build was left as it is. Free some space and try again.\nENOSPC: no space left on device',
  );
  expect(faultText(new Error('something else'))).toBe('something else');
  expect(faultText('a word')).toBe('a word');
});

test('what was written can be read by a server, also where its writer keeps files to themselves', async () => {
  const before = process.umask(0o077);
  onTestFinished(() => {
    process.umask(before);
  });
  await replaceFolder(folder, write('whole'));
  const mode = (place: string): number => fs.statSync(place).mode & 0o055;
  expect(mode(folder)).toBe(0o055);
  expect(mode(path.join(folder, 'index.html'))).toBe(0o044);
});
