import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mayReplace, outputFolder } from '../../scripts/output-folder.ts';

let folder: string;
let said: string[];

beforeEach(() => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'output-')));
  said = [];
  vi.spyOn(console, 'error').mockImplementation((text: string) => said.push(text));
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(folder, { recursive: true });
});

describe('the folder of a build', () => {
  test('is that of its edition unless another is named', () => {
    expect(outputFolder({})).toBe(path.resolve('dist'));
    expect(outputFolder({ SITE_EDITION: 'demo' })).toBe(path.resolve('dist-demo'));
    expect(outputFolder({ SITE_OUT: `${folder}/a/` })).toBe(path.join(folder, 'a'));
  });

  test('is the one that a link leads to', () => {
    fs.mkdirSync(path.join(folder, 'served'));
    fs.symlinkSync(path.join(folder, 'served'), path.join(folder, 'link'), 'junction');
    expect(outputFolder({ SITE_OUT: path.join(folder, 'link') })).toBe(path.join(folder, 'served'));
    const below = path.join(folder, 'link', 'to', 'come');
    expect(outputFolder({ SITE_OUT: below })).toBe(path.join(folder, 'served', 'to', 'come'));
    // One that leads to a folder which is yet to be made.
    fs.rmdirSync(path.join(folder, 'served'));
    expect(outputFolder({ SITE_OUT: path.join(folder, 'link') })).toBe(path.join(folder, 'served'));
  });
});

describe('a folder is replaced where it', () => {
  test('is new, is empty, or holds a site', () => {
    expect(mayReplace(path.join(folder, 'new'))).toBe(true);
    expect(mayReplace(folder)).toBe(true);
    fs.writeFileSync(path.join(folder, 'index.html'), '<meta name="SiteName">');
    expect(mayReplace(folder)).toBe(true);
    expect(said).toEqual([]);
  });

  test('holds nothing else', () => {
    fs.writeFileSync(path.join(folder, 'letter.txt'), '');
    expect(mayReplace(folder)).toBe(false);
    expect(said).toEqual([expect.stringMatching(/^SITE_OUT=“.*”：里面有别的文件，不能覆盖。/)]);
  });

  test.each(['src/pages/x', 'public', 'data/demo/site', '.git/x', 'node_modules'])(
    'is not among the sources: %s',
    (name) => {
      expect(mayReplace(path.resolve(name))).toBe(false);
      expect(said).toEqual([expect.stringContaining('在网站的源文件里，不能写。')]);
    },
  );

  test('is not the root of a disk', () => {
    const { statSync } = fs;
    vi.spyOn(fs, 'statSync').mockImplementation(((file: string) =>
      Object.assign(statSync(file), { dev: file === folder ? 2 : 1 })) as typeof fs.statSync);
    expect(mayReplace(folder)).toBe(false);
    expect(said).toEqual([expect.stringContaining('是一块磁盘的根，不能整个换掉。')]);
  });
});
