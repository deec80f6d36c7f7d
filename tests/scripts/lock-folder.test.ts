import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTurn, lockFolder } from '../../scripts/lock-folder.ts';

let project: string;

beforeEach(() => {
  project = fs.mkdtempSync(path.join(os.tmpdir(), 'lock-'));
  vi.spyOn(process, 'cwd').mockReturnValue(project);
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(project, { recursive: true });
});

test('a folder is held until it is let go', () => {
  const folder = path.join(project, 'dist');
  const unlock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(`另一个程序（进程${process.pid}）正在写“${folder}”`);
  unlock();
  lockFolder(folder)();
  expect(fs.readdirSync(project)).toEqual([]);
});

test('what one process at a time can do is done in turn, and who waits is told so', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const done: string[] = [];
  const work = (name: string) => async () => {
    done.push(`${name} begins`);
    await wait(50);
    done.push(`${name} ends`);
  };
  await Promise.all([inTurn(work('one')), inTurn(work('other'))]);
  expect(done).toEqual(['one begins', 'one ends', 'other begins', 'other ends']);
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    `等另一次生成（进程${process.pid}）做完…… / Waiting for another build (${process.pid}) …`,
  );
});

test('work that fails lets the next one begin', async () => {
  await expect(inTurn(() => Promise.reject(new Error('no page')))).rejects.toThrow('no page');
  expect(await inTurn(() => Promise.resolve('done'))).toBe('done');
});
