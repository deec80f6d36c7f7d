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
  expect(() => lockFolder(folder)).toThrow(
    new RegExp(`^另一个程序（进程${process.pid}，在.+上，从2.+Z起）正在写“.*dist”`),
  );
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
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]?.[0]).toMatch(
    new RegExp(`^等另一次生成（进程${process.pid}，从2.+Z起）做完，它的锁是 .*pages.building…… / `),
  );
});

test('work that fails lets the next one begin', async () => {
  await expect(inTurn(() => Promise.reject(new Error('no page')))).rejects.toThrow('no page');
  expect(await inTurn(() => Promise.resolve('done'))).toBe('done');
});

/** Lays the lock of some process on a folder, last shown to be alive so many seconds ago. */
function layLock(folder: string, holder: object, age = 0): void {
  const lock = `${folder}.building`;
  const since = '2026-11-30T08:00:00.000Z';
  fs.writeFileSync(lock, JSON.stringify({ host: os.hostname(), began: null, since, ...holder }));
  const then = new Date(Date.now() - age * 1000);
  fs.utimesSync(lock, then, then);
}

test.each([
  ['this process’s own number, of one before it', { pid: process.pid }, 0],
  ['a number that another process has by now', { pid: process.ppid, began: 'another day 1' }, 0],
  ['a process that has ended', { pid: 2 ** 30 }, 0],
  ['another computer that has been silent for long', { pid: 1, host: 'elsewhere' }, 90],
])('a left lock is taken over: %s', (_, holder, age) => {
  const folder = path.join(project, 'dist');
  layLock(folder, holder, age);
  lockFolder(folder)();
  expect(fs.readdirSync(project)).toEqual([]);
});

test.each([
  ['a process that is running', { pid: process.ppid }],
  ['another computer that was alive a moment ago', { pid: 2 ** 30, host: 'elsewhere' }],
])('a lock holds: %s', (_, holder) => {
  const folder = path.join(project, 'dist');
  layLock(folder, holder);
  expect(() => lockFolder(folder)).toThrow('从2026-11-30T08:00:00.000Z起');
});

test('no wait is without limit', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  fs.mkdirSync(path.join(project, '.cache'));
  layLock(path.join(project, '.cache', 'pages'), { pid: process.ppid });
  await expect(inTurn(() => Promise.resolve(), 1)).rejects.toThrow('pages.building');
});
