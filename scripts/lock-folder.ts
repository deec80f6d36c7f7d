import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Another process holds a folder; the message says which, and what to do. */
class FolderHeld extends Error {
  readonly holder: number;

  constructor(folder: string, lock: string, holder: number) {
    super(
      `另一个程序（进程${holder}）正在写“${folder}”，请等它做完。确实没有的，请删掉 ${lock} 再试。 / Another process (${holder}) is writing this folder; wait until it is done. If there is none, remove ${lock} and try again.`,
    );
    this.holder = holder;
  }
}

/**
 * Holds a folder for this process: two that write the same one would take each other's files away. The
 * lock of a process that has ended, killed perhaps, holds nothing.
 *
 * @returns lets the folder go
 * @throws FolderHeld where another process holds it
 */
export function lockFolder(folder: string): () => void {
  const lock = `${folder}.building`;
  if (!take(lock)) {
    const holder = holderOf(lock);
    if (isRunning(holder)) throw new FolderHeld(folder, lock, holder);
    fs.rmSync(lock, { force: true });
    if (!take(lock)) return lockFolder(folder);
  }
  return () => {
    fs.rmSync(lock, { force: true });
  };
}

/** Number of the process that holds a lock; 0 where it is gone, or names none. */
function holderOf(lock: string): number {
  const read = (): string => (fs.existsSync(lock) ? fs.readFileSync(lock, 'utf8') : '0');
  const first = read();
  // It may have been made this instant, and not be written yet.
  if (first === '') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  return Number(first === '' ? read() : first);
}

/** Whether the lock was free: a file is made once only. */
function take(lock: string): boolean {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const EVERY_MS = 300;

/**
 * Does work that only one process at a time can do in this project, and waits for its turn: Astro
 * keeps what it bundles in one folder (`.astro`), and two builds would mix their pages, perhaps those
 * of the examples with the others.
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const place = path.resolve('.cache', 'pages');
  fs.mkdirSync(path.dirname(place), { recursive: true });
  const unlock = await lockInTurn(place);
  try {
    return await work();
  } finally {
    unlock();
  }
}

async function lockInTurn(place: string): Promise<() => void> {
  let said = 0;
  for (;;) {
    try {
      return lockFolder(place);
    } catch (error) {
      if (!(error instanceof FolderHeld)) throw error;
      if (said !== error.holder) {
        console.warn(
          `等另一次生成（进程${error.holder}）做完…… / Waiting for another build (${error.holder}) …`,
        );
      }
      said = error.holder;
      await wait(EVERY_MS);
    }
  }
}
