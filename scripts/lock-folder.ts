import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Who holds a folder: a process by its number, when and where it began. */
interface Holder {
  readonly pid: number;
  /** What tells it from another process that had the same number; null where the system does not say. */
  readonly began: string | null;
  readonly host: string;
  /** When the folder was taken. */
  readonly since: string;
}

/** Another process holds a folder; the message says which, since when, and what to do. */
class FolderHeld extends Error {
  readonly lock: string;
  readonly holder: Holder;

  constructor(folder: string, lock: string, holder: Holder) {
    const { pid, host, since } = holder;
    super(
      `另一个程序（进程${pid}，在${host}上，从${since}起）正在写“${folder}”，请等它做完。确实没有的，请删掉 ${lock} 再试。 / Another process (${pid} on ${host}, since ${since}) is writing this folder; wait until it is done. If there is none, remove ${lock} and try again.`,
    );
    this.lock = lock;
    this.holder = holder;
  }
}

/** Locks of this process. A lock that names its number, and is none of these, is of one before it. */
const own = new Set<string>();
/** How often a lock is shown to be alive, and for how long it is believed where nobody can ask. */
const BEAT_MS = 5_000;
const STALE_MS = 60_000;

/**
 * Holds a folder for this process: two that write the same one would take each other's files away. The
 * lock of a process that has ended, killed perhaps, holds nothing, also where its number was given to
 * another one since, as number 1 is in every container.
 *
 * @returns lets the folder go
 * @throws FolderHeld where another process holds it
 */
export function lockFolder(folder: string): () => void {
  const lock = `${folder}.building`;
  for (let attempt = 0; !take(lock); attempt += 1) {
    const holder = holderOf(lock);
    if (holder !== null && (attempt > MOST_ATTEMPTS || isHeld(lock, holder))) {
      throw new FolderHeld(folder, lock, holder);
    }
    fs.rmSync(lock, { force: true });
  }
  own.add(lock);
  const beat = setInterval(() => {
    const now = new Date();
    if (fs.existsSync(lock)) fs.utimesSync(lock, now, now);
  }, BEAT_MS);
  beat.unref();
  return () => {
    clearInterval(beat);
    own.delete(lock);
    fs.rmSync(lock, { force: true });
  };
}

/** Others may take a lock that was just let go, but not for ever. */
const MOST_ATTEMPTS = 20;

/** Who holds a lock; null where it is gone, or names nobody. */
function holderOf(lock: string): Holder | null {
  const read = (): string => (fs.existsSync(lock) ? fs.readFileSync(lock, 'utf8') : '{}');
  const first = read();
  // It may have been made this instant, and not be written yet.
  if (first === '') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  try {
    const { pid, began, host, since } = JSON.parse(
      first === '' ? read() : first,
    ) as Partial<Holder>;
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof since !== 'string')
      return null;
    return { pid, began: began ?? null, host, since };
  } catch {
    return null;
  }
}

/** Whether the lock was free: a file is made once only. */
function take(lock: string): boolean {
  const holder: Holder = {
    pid: process.pid,
    began: beganOf(process.pid),
    host: os.hostname(),
    since: new Date().toISOString(),
  };
  try {
    fs.writeFileSync(lock, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isHeld(lock: string, { pid, began, host }: Holder): boolean {
  // Nobody here can ask for a process of another computer, or of another container.
  if (host !== os.hostname()) return Date.now() - fs.statSync(lock).mtimeMs < STALE_MS;
  if (pid === process.pid) return own.has(lock);
  if (!isRunning(pid)) return false;
  return began === null || began === beganOf(pid);
}

/** When a process began, in the words of the system: of Linux, with the start of the system itself. */
function beganOf(pid: number): string | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold spaces; the time is the twentieth field after it.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    return `${fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
  } catch {
    return null;
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
/** A build of 40,000 pages takes less; whoever waits longer waits for something that hangs. */
const LONGEST_MS = 30 * 60_000;

/**
 * Does work that only one process at a time can do in this project, and waits for its turn: Astro
 * keeps what it bundles in one folder (`.astro`), and two builds would mix their pages, perhaps those
 * of the examples with the others.
 */
export async function inTurn<T>(work: () => Promise<T>, longest = LONGEST_MS): Promise<T> {
  const place = path.resolve('.cache', 'pages');
  fs.mkdirSync(path.dirname(place), { recursive: true });
  const unlock = await lockInTurn(place, longest);
  try {
    return await work();
  } finally {
    unlock();
  }
}

async function lockInTurn(place: string, longest: number): Promise<() => void> {
  let said = '';
  for (let waited = 0; ; waited += EVERY_MS) {
    try {
      return lockFolder(place);
    } catch (error) {
      if (!(error instanceof FolderHeld) || waited >= longest) throw error;
      const { holder, lock } = error;
      if (said !== holder.since) {
        console.warn(
          `等另一次生成（进程${holder.pid}，从${holder.since}起）做完，它的锁是 ${lock}…… / Waiting for another build (${holder.pid}, since ${holder.since}), whose lock is ${lock} …`,
        );
      }
      said = holder.since;
      await wait(EVERY_MS);
    }
  }
}
